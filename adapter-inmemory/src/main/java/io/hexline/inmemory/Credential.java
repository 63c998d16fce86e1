package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.access.AccessToken;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.PersonId;
import java.util.Set;

/**
 * A token that was issued to somebody.
 *
 * @param scopes what it was issued for
 * @param managed the other organizations that its owner, a partner administrator, may administer
 * @param locations those that its owner, a location administrator, may administer
 */
public record Credential(
        AccessToken token, PersonId person, Set<String> scopes, Set<OrgId> managed, Set<LocationId> locations) {

    public Credential {
        scopes = ImmutableSet.copyOf(scopes);
        managed = ImmutableSet.copyOf(managed);
        locations = ImmutableSet.copyOf(locations);
    }

    /** The same without locations that are gone. */
    Credential without(Books now) {
        return new Credential(token, person, scopes, managed, Sets.filter(locations, now.locations()::has));
    }
}
