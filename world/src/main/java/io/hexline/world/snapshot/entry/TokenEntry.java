package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.AccessToken;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.IssuedToken;
import java.util.Set;

@JsonClassDescription("A bearer token that was issued to a person.")
public record TokenEntry(
        @JsonProperty(required = true)
        @Limits(min = 1, max = 4096)
        @JsonPropertyDescription("The token, which no other entry has.")
        String token,

        @JsonProperty(required = true) @JsonPropertyDescription("Whose it is.")
        PersonId personId,

        @JsonPropertyDescription("What it was issued for. Absent: everything an administrator can do.")
        Set<String> scopes,

        @JsonPropertyDescription("The other organizations that its owner may administer as a partner.")
        Set<OrgId> managedOrgs,

        @JsonPropertyDescription("The locations that its owner may administer as a location administrator.")
        Set<LocationId> managedLocations) {

    /** The scopes of the public API that an administrator's integration asks for. */
    public static final Set<String> EVERYTHING = ImmutableSet.of(
            "spark:people_read",
            "spark-admin:people_read",
            "spark-admin:people_write",
            "spark-admin:licenses_read",
            "spark-admin:organizations_read",
            "spark-admin:locations_read",
            "spark-admin:locations_write",
            "spark-admin:workspace_locations_read",
            "spark-admin:workspace_locations_write",
            "spark-admin:telephony_config_read",
            "spark-admin:telephony_config_write",
            "spark-admin:telephony_pstn_read",
            "spark-admin:telephony_pstn_write",
            "spark:devices_read",
            "spark-admin:devices_read",
            "spark-admin:workspaces_read",
            "spark-admin:workspaces_write",
            "identity:contacts_rw",
            "identity:groups_read",
            "identity:groups_rw",
            "identity:people_read",
            "identity:people_rw",
            "identity:tokens_read",
            "identity:tokens_write");

    public TokenEntry {
        scopes = Absent.or(scopes, EVERYTHING);
        managedOrgs = Absent.none(managedOrgs);
        managedLocations = Absent.none(managedLocations);
    }

    public static TokenEntry of(IssuedToken credential) {
        return new TokenEntry(
                credential.token().value(),
                credential.person(),
                credential.scopes(),
                credential.managed(),
                credential.locations());
    }

    public IssuedToken credential() {
        return new IssuedToken(new AccessToken(token), personId, scopes, managedOrgs, managedLocations);
    }
}
