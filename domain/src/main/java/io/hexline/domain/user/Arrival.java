package io.hexline.domain.user;

import io.hexline.domain.organization.OrgId;
import java.util.Optional;

/**
 * Somebody who is to be onboarded.
 *
 * @param org where to
 * @param known the person who has the e-mail already, in whatever organization
 */
public record Arrival(OrgId org, Optional<Person> known) {}
