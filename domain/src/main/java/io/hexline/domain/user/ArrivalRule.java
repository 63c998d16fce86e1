package io.hexline.domain.user;

import static io.hexline.domain.code.Criterion.naming;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;

/**
 * Who can be onboarded. Source: "Troubleshoot 'Status: 400' User Error in Control Hub", the note on e-mails of another
 * organization.
 */
public enum ArrivalRule implements Rule<Arrival> {
    NOT_OF_ANOTHER_ORGANIZATION(naming(
            OnboardingCode.OTHER_ORGANIZATION_CONFLICT,
            "email",
            arrival -> arrival.known()
                    .filter(person -> !person.org().equals(arrival.org()))
                    .map(Person::email)));

    private final Criterion<Arrival> criterion;

    ArrivalRule(Criterion<Arrival> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<Arrival> criterion() {
        return criterion;
    }
}
