package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.MacAddress;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("A device profile that belongs to a location rather than to a user (group level).")
public record DeviceProfileEntry(
        @JsonProperty(required = true)
        @JsonPropertyDescription("Identifies the device profile, over all organizations.")
        DeviceProfileId id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonProperty(defaultValue = "PHONE") @JsonPropertyDescription("What kind of device it is.")
        Device.Type type,

        @JsonPropertyDescription("Its address in its network, with or without colons.")
        MacAddress mac,

        @JsonPropertyDescription("The people who use it, who all call from the location. Several share it.")
        Set<PersonId> users) {

    public DeviceProfileEntry {
        type = Absent.or(type, Device.Type.PHONE);
        users = Absent.none(users);
    }

    public static DeviceProfileEntry of(DeviceProfile profile) {
        return new DeviceProfileEntry(
                profile.id(),
                profile.name(),
                profile.device().type(),
                profile.device().mac().orElse(null),
                profile.users());
    }

    public DeviceProfile profile(LocationId location) {
        return new DeviceProfile(id, location, new Device(name, type, Optional.ofNullable(mac)), users, Version.NEW);
    }
}
