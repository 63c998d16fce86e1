package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("Lines between the platform and another telephone system.")
public record TrunkEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the trunk group in the organization.")
        String id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("Where its gateway stands.")
        LocationId locationId,

        @JsonPropertyDescription("What its gateway is, and how calls are handed over. Absent: it registers.")
        TrunkSettingsEntry settings,

        @JsonPropertyDescription("The people behind it, who all call.")
        Set<PersonId> members,

        @JsonPropertyDescription("The member that stands for the group.")
        PersonId pilotId) {

    public TrunkEntry {
        settings = Absent.or(settings, TrunkSettingsEntry.DEFAULT);
        members = Absent.none(members);
    }

    public static TrunkEntry of(TrunkGroup group) {
        return new TrunkEntry(
                group.id().id(),
                group.name(),
                group.location().orElse(null),
                TrunkSettingsEntry.of(group.settings()),
                group.members(),
                group.pilot().orElse(null));
    }

    public TrunkGroup group(OrgId org) {
        return new TrunkGroup(
                new LocalGateway.Trunk(id),
                org,
                name,
                Optional.ofNullable(locationId),
                settings.settings(),
                members,
                Optional.ofNullable(pilotId),
                Version.NEW);
    }
}
