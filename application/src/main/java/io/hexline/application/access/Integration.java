package io.hexline.application.access;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * A program that gets access tokens for itself, to do what somebody has authorized it to.
 *
 * @param refreshToken with which it gets them, besides its secret; empty where it has none
 * @param person on whose behalf it acts
 * @param scopes what its tokens are for
 * @param managed the other organizations that the person, a partner administrator, may administer
 * @param locations those that the person, a location administrator, may administer
 */
public record Integration(
        String clientId,
        SecretHash secret,
        Optional<SecretHash> refreshToken,
        PersonId person,
        Set<String> scopes,
        Set<OrgId> managed,
        Set<LocationId> locations) {

    public Integration {
        scopes = ImmutableSet.copyOf(scopes);
        managed = ImmutableSet.copyOf(managed);
        locations = ImmutableSet.copyOf(locations);
    }

    /** The same without locations that are not among these. */
    public Integration within(Set<LocationId> places) {
        return new Integration(
                clientId, secret, refreshToken, person, scopes, managed, Sets.intersection(locations, places));
    }
}
