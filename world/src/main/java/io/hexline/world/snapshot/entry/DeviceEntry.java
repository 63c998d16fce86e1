package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.MacAddress;
import java.util.Optional;

@JsonClassDescription("A device of a person or a workspace.")
public record DeviceEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonProperty(defaultValue = "PHONE") @JsonPropertyDescription("What kind of device it is.")
        Device.Type type,

        @JsonPropertyDescription("Its address in its network, with or without colons.")
        MacAddress mac) {

    public DeviceEntry {
        type = Absent.or(type, Device.Type.PHONE);
    }

    public static DeviceEntry of(Device device) {
        return new DeviceEntry(device.name(), device.type(), device.mac().orElse(null));
    }

    public Device device() {
        return new Device(name, type, Optional.ofNullable(mac));
    }
}
