package io.hexline.domain.access;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The person on whose behalf a request is made.
 *
 * @param roles what the person may administer
 * @param scopes what the person's token was issued for, for example {@code spark-admin:people_write}
 * @param managed the other organizations that a partner administrator may administer
 * @param locations those that a location administrator may administer
 */
public record Principal(
        PersonId person,
        OrgId org,
        Set<Role> roles,
        Set<String> scopes,
        Set<OrgId> managed,
        Set<LocationId> locations) {

    public Principal {
        roles = ImmutableSet.copyOf(roles);
        scopes = ImmutableSet.copyOf(scopes);
        managed = ImmutableSet.copyOf(managed);
        locations = ImmutableSet.copyOf(locations);
    }

    /** Somebody who administers no location in particular. */
    public Principal(PersonId person, OrgId org, Set<Role> roles, Set<String> scopes, Set<OrgId> managed) {
        this(person, org, roles, scopes, managed, Set.of());
    }

    /** Whether the person may act in this organization at all. */
    public boolean reaches(OrgId wanted) {
        return org.equals(wanted) || roles.contains(Role.PARTNER_ADMINISTRATOR) && managed.contains(wanted);
    }

    /** Those in which the person may act: the own one, then those that it manages. */
    public List<OrgId> organizations() {
        return Stream.concat(
                        Stream.of(org),
                        managed.stream().filter(this::reaches).sorted(Comparator.comparing(OrgId::value)))
                .distinct()
                .toList();
    }

    /** Whether the person is a full administrator there: of the own organization, or as its partner. */
    public boolean administersFully(OrgId wanted) {
        return org.equals(wanted) ? roles.contains(Role.FULL_ADMINISTRATOR) : reaches(wanted);
    }
}
