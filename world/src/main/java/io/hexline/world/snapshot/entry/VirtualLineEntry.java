package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;

@JsonClassDescription("A number or an extension, with settings, that is no person's.")
public record VirtualLineEntry(
        @JsonProperty(required = true)
        @JsonPropertyDescription("Identifies the line; no person, workspace or other line has it.")
        VirtualLineId id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String displayName,

        @JsonProperty(required = true) @JsonPropertyDescription("Where it calls from.")
        LocationId locationId,

        @JsonPropertyDescription("Its extension, which nobody else at the location can have.")
        Extension extension,

        @JsonPropertyDescription("Its number.") PhoneNumber phoneNumber,

        @JsonPropertyDescription("What else is set for it; no rule looks at it.")
        List<SettingEntry> settings) {

    public VirtualLineEntry {
        settings = Absent.none(settings);
    }

    public static VirtualLineEntry of(LineHolder line) {
        return new VirtualLineEntry(
                (VirtualLineId) line.id(),
                line.displayName(),
                line.location().orElseThrow(),
                line.lines().extension().orElse(null),
                line.lines().number().orElse(null),
                SettingEntry.of(line.settings()));
    }

    public LineHolder holder(OrgId org) {
        return new LineHolder(
                id,
                org,
                displayName,
                Optional.of(locationId),
                Lines.of(Optional.ofNullable(extension), Optional.ofNullable(phoneNumber)),
                List.of(),
                Optional.empty(),
                SettingEntry.settings(settings),
                Version.NEW);
    }
}
