package io.hexline.domain.onboarding;

import static io.hexline.domain.code.Criterion.naming;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.user.Person;

/**
 * Who can be onboarded. Source: "Troubleshoot 'Status: 400' User Error in Control Hub", the note on e-mails of another
 * organization.
 */
public enum OnboardingRule implements Rule<OnboardingFacts> {
    NOT_OF_ANOTHER_ORGANIZATION(naming(
            OnboardingCode.OTHER_ORGANIZATION_CONFLICT,
            "email",
            facts -> facts.known()
                    .filter(person -> !person.org().equals(facts.org()))
                    .map(Person::email)));

    private final Criterion<OnboardingFacts> criterion;

    OnboardingRule(Criterion<OnboardingFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<OnboardingFacts> criterion() {
        return criterion;
    }
}
