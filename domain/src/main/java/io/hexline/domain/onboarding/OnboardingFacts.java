package io.hexline.domain.onboarding;

import io.hexline.domain.user.Person;
import io.hexline.domain.value.OrgId;
import java.util.Optional;

/**
 * Somebody who is to be onboarded.
 *
 * @param org where to
 * @param known the person who has the e-mail already, in whatever organization
 */
public record OnboardingFacts(OrgId org, Optional<Person> known) {}
