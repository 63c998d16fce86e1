package io.hexline.domain.onboarding;

import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.OrgId;
import java.util.Optional;

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
