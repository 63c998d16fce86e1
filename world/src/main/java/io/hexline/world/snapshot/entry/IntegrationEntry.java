package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.application.access.Integration;
import io.hexline.application.access.SecretHash;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("A program that gets access tokens for itself.")
public record IntegrationEntry(
        @JsonProperty(required = true)
        @Limits(min = 1, max = 256)
        @JsonPropertyDescription("Identifies the program, over all organizations.")
        String clientId,

        @JsonProperty(required = true)
        @JsonPropertyDescription("The SHA-256 of its secret, which only the program knows.")
        SecretHash clientSecretHash,

        @JsonPropertyDescription("The SHA-256 of the refresh token that it has. Absent: it has none.")
        SecretHash refreshTokenHash,

        @JsonProperty(required = true) @JsonPropertyDescription("On whose behalf it acts.")
        PersonId personId,

        @JsonPropertyDescription("What its tokens are for. Absent: everything an administrator can do.")
        Set<String> scopes,

        @JsonPropertyDescription("The other organizations that the person may administer as a partner.")
        Set<OrgId> managedOrgs,

        @JsonPropertyDescription("The locations that the person may administer as a location administrator.")
        Set<LocationId> managedLocations) {

    public IntegrationEntry {
        scopes = Absent.or(scopes, TokenEntry.EVERYTHING);
        managedOrgs = Absent.none(managedOrgs);
        managedLocations = Absent.none(managedLocations);
    }

    public static IntegrationEntry of(Integration integration) {
        return new IntegrationEntry(
                integration.clientId(),
                integration.secret(),
                integration.refreshToken().orElse(null),
                integration.person(),
                integration.scopes(),
                integration.managed(),
                integration.locations());
    }

    public Integration integration() {
        return new Integration(
                clientId,
                clientSecretHash,
                Optional.ofNullable(refreshTokenHash),
                personId,
                scopes,
                managedOrgs,
                managedLocations);
    }
}
