package io.hexline.console.session;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a session shows as signed in, as it was when that was done.
 *
 * @param person who it is
 * @param organizations the names of those in which the person may act, the own one first
 */
public record Account(PersonId person, String name, Map<OrgId, String> organizations) {

    public Account {
        organizations = ImmutableMap.copyOf(organizations);
    }

    public static Account of(Person person, List<Organization> organizations) {
        return new Account(
                person.id(),
                person.name().display(),
                organizations.stream()
                        .collect(ImmutableMap.toImmutableMap(Organization::id, Organization::displayName)));
    }

    /** What an organization is called; its id where it was not there yet. */
    public String nameOf(OrgId org) {
        return Optional.ofNullable(organizations.get(org)).orElseGet(org::value);
    }
}
