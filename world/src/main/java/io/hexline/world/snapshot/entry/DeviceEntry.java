package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Id.PersonId;
import java.util.Set;

@JsonClassDescription("A device, or device profile, that a person uses.")
public record DeviceEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonProperty(defaultValue = "PHONE") @JsonPropertyDescription("What kind of device it is.")
        Device.Type type,

        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("Whether the profile belongs to the location rather than to the user.")
        boolean groupLevel,

        @JsonPropertyDescription("The other people who use a group-level profile.")
        Set<PersonId> sharedWith) {

    public DeviceEntry {
        type = Absent.or(type, Device.Type.PHONE);
        sharedWith = Absent.none(sharedWith);
    }

    public static DeviceEntry of(Device device) {
        return new DeviceEntry(device.name(), device.type(), device.groupLevel(), device.sharedWith());
    }

    public Device device() {
        return new Device(name, type, groupLevel, sharedWith);
    }
}
