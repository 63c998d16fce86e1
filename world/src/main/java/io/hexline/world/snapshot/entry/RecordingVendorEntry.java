package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.world.Recordings.RecordingVendor;
import java.util.OptionalInt;

@JsonClassDescription("A company that records calls.")
public record RecordingVendorEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @Limits
        @JsonPropertyDescription("How many people can have an account there; it refuses any more. Absent: no limit.")
        Integer seats) {

    public static RecordingVendorEntry of(RecordingVendor vendor) {
        return new RecordingVendorEntry(
                vendor.name(), vendor.seats().isPresent() ? vendor.seats().getAsInt() : null);
    }

    public RecordingVendor vendor() {
        return new RecordingVendor(name, seats == null ? OptionalInt.empty() : OptionalInt.of(seats));
    }
}
