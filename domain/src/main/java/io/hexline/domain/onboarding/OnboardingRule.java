package io.hexline.domain.onboarding;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import java.util.List;
import java.util.Optional;

/**
 * Who can be onboarded. Source: "Troubleshoot 'Status: 400' User Error in Control Hub", the note on e-mails of another
 * organization.
 */
public enum OnboardingRule implements Rule<OnboardingRule.OnboardingFacts> {
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

    /**
     * Somebody who is to be onboarded.
     *
     * @param org where to
     * @param email under which
     * @param known the person who has the e-mail already, in whatever organization
     */
    public record OnboardingFacts(OrgId org, Email email, Optional<Person> known) {

        /**
         * The facts.
         *
         * @throws IllegalArgumentException if the person has another e-mail
         */
        public OnboardingFacts {
            if (known.filter(person -> !person.email().equals(email)).isPresent()) {
                throw new IllegalArgumentException("Asked for " + email + ", found another person");
            }
        }
    }
}
