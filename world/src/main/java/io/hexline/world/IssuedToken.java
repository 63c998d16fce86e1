package io.hexline.world;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.access.AccessToken;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Set;

/**
 * A token that was issued to somebody.
 *
 * @param scopes what it was issued for
 * @param managed the other organizations that its owner, a partner administrator, may administer
 * @param locations those that its owner, a location administrator, may administer
 */
public record IssuedToken(
        AccessToken token, PersonId person, Set<String> scopes, Set<OrgId> managed, Set<LocationId> locations) {

    public IssuedToken {
        scopes = ImmutableSet.copyOf(scopes);
        managed = ImmutableSet.copyOf(managed);
        locations = ImmutableSet.copyOf(locations);
    }

    /** The same without locations that are not among these. */
    IssuedToken within(Set<LocationId> places) {
        return new IssuedToken(token, person, scopes, managed, Sets.intersection(locations, places));
    }
}
