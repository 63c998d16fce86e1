package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@JsonClassDescription("A location of an organization.")
public record LocationEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the location, over all organizations.")
        LocationId id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("Where it is. Absent: in the US.")
        LocationAddressEntry address,

        @JsonPropertyDescription("Its time zone, for example America/Chicago.")
        String timeZone,

        @JsonPropertyDescription("The language of e-mails, for example en_us.")
        String preferredLanguage,

        @JsonPropertyDescription("The language of what callers hear.")
        String announcementLanguage,

        @JsonPropertyDescription("Its latitude, in degrees.")
        String latitude,

        @JsonPropertyDescription("Its longitude, in degrees.")
        String longitude,

        @JsonPropertyDescription("What else there is to know.")
        String notes,

        @JsonPropertyDescription("Its floors.") List<FloorEntry> floors,

        @JsonPropertyDescription("What calling is like there. Absent: the location is not enabled for calling.")
        LocationCallingEntry calling) {

    public LocationEntry {
        address = Absent.or(address, LocationAddressEntry.US);
        floors = Absent.none(floors);
    }

    public static LocationEntry of(Location location, List<Feature> features, List<DeviceProfile> deviceProfiles) {
        Premises premises = location.premises();
        return new LocationEntry(
                location.id(),
                location.name(),
                LocationAddressEntry.of(location.region(), premises.address()),
                premises.timeZone().orElse(null),
                premises.preferredLanguage().orElse(null),
                premises.announcementLanguage().orElse(null),
                premises.latitude().orElse(null),
                premises.longitude().orElse(null),
                premises.notes().orElse(null),
                premises.floors().stream().map(FloorEntry::of).toList(),
                location.calling()
                        .map(profile -> LocationCallingEntry.of(profile, features, deviceProfiles))
                        .orElse(null));
    }

    public Location location(OrgId org) {
        return new Location(
                id,
                org,
                name,
                address.region(),
                premises(),
                Optional.ofNullable(calling).map(LocationCallingEntry::profile),
                Version.NEW);
    }

    private Premises premises() {
        return new Premises(
                address.street(),
                Optional.ofNullable(timeZone),
                Optional.ofNullable(preferredLanguage),
                Optional.ofNullable(announcementLanguage),
                Optional.ofNullable(latitude),
                Optional.ofNullable(longitude),
                Optional.ofNullable(notes),
                floors.stream().map(FloorEntry::floor).toList());
    }

    public Stream<DeviceProfileEntry> deviceProfiles() {
        return Stream.ofNullable(calling).flatMap(it -> it.deviceProfiles().stream());
    }

    public Stream<FeatureEntry> features() {
        return Stream.ofNullable(calling).flatMap(it -> it.features().stream());
    }
}
