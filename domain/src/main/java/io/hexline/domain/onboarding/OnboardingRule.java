package io.hexline.domain.onboarding;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.user.Person;
import java.util.List;

/**
 * Who can be onboarded. Source: "Troubleshoot 'Status: 400' User Error in Control Hub", the note on e-mails of another
 * organization.
 */
public enum OnboardingRule implements Rule<OnboardingFacts> {
    NOT_OF_ANOTHER_ORGANIZATION(demands("The e-mail belongs to nobody of another organization.")
            .otherwise(OnboardingCode.OTHER_ORGANIZATION_CONFLICT)
            .firesNaming(
                    "email",
                    facts -> facts.known()
                            .filter(person -> !person.org().equals(facts.org()))
                            .map(Person::email)));

    private final Definition<OnboardingFacts> definition;

    OnboardingRule(Definition<OnboardingFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<OnboardingFacts> definition() {
        return definition;
    }

    /** Why somebody cannot be onboarded; empty where it can. */
    public static List<Finding> findings(OnboardingFacts facts) {
        return Rule.findings(List.of(values()), facts);
    }
}
