package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;

@JsonClassDescription("A room with a device.")
public record WorkspaceEntry(
        @JsonProperty(required = true)
        @JsonPropertyDescription("Identifies the workspace; no person, virtual line or other workspace has it.")
        WorkspaceId id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String displayName,

        @JsonPropertyDescription("Where it calls from. Absent: it does not call.")
        LocationId locationId,

        @JsonPropertyDescription("Its extension, which nobody else at the location can have.")
        Extension extension,

        @JsonPropertyDescription("Its number.") PhoneNumber phoneNumber,

        @JsonPropertyDescription("The devices that stand there.")
        List<DeviceEntry> devices,

        @JsonPropertyDescription("The calling license of which it consumes a unit.")
        LicenseId licenseId,

        @JsonPropertyDescription("What else is set for it; no rule looks at it.")
        List<SettingEntry> settings) {

    public WorkspaceEntry {
        devices = Absent.none(devices);
        settings = Absent.none(settings);
    }

    public static WorkspaceEntry of(LineHolder workspace) {
        return new WorkspaceEntry(
                (WorkspaceId) workspace.id(),
                workspace.displayName(),
                workspace.location().orElse(null),
                workspace.lines().extension().orElse(null),
                workspace.lines().number().orElse(null),
                workspace.devices().stream().map(DeviceEntry::of).toList(),
                workspace.license().orElse(null),
                SettingEntry.of(workspace.settings()));
    }

    public LineHolder holder(OrgId org) {
        return new LineHolder(
                id,
                org,
                displayName,
                Optional.ofNullable(locationId),
                Lines.of(Optional.ofNullable(extension), Optional.ofNullable(phoneNumber)),
                devices.stream().map(DeviceEntry::device).toList(),
                Optional.ofNullable(licenseId),
                SettingEntry.settings(settings),
                Version.NEW);
    }
}
