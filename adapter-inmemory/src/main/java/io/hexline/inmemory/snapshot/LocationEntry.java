package io.hexline.inmemory.snapshot;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.Version;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.organization.OrgId;
import io.hexline.inmemory.Feature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@JsonClassDescription("A location of an organization.")
record LocationEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the location, over all organizations.")
        LocationId id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("Where it is. Absent: in the US.")
        AddressEntry address,

        @JsonPropertyDescription("What calling is like there. Absent: the location is not enabled for calling.")
        LocationCallingEntry calling) {

    LocationEntry {
        address = Absent.or(address, new AddressEntry(null, null));
    }

    static LocationEntry of(Location location, List<Feature> features) {
        return new LocationEntry(
                location.id(),
                location.name(),
                AddressEntry.of(location.region()),
                location.calling()
                        .map(profile -> LocationCallingEntry.of(profile, features))
                        .orElse(null));
    }

    Location location(OrgId org) {
        return new Location(
                id,
                org,
                name,
                address.region(),
                Optional.ofNullable(calling).map(LocationCallingEntry::profile),
                Version.NEW);
    }

    Stream<Feature> features() {
        return Stream.ofNullable(calling).flatMap(it -> it.features().stream()).map(feature -> feature.feature(id));
    }
}
