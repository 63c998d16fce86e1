package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.Floor;
import io.hexline.domain.location.Floor.FloorId;
import java.util.Optional;

@JsonClassDescription("A floor of a location.")
public record FloorEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the floor at its location.")
        String id,

        @JsonProperty(required = true)
        @Limits(min = -9999, max = 9999)
        @JsonPropertyDescription("Its number, below 0 for a basement. No other floor of the location has it.")
        Integer number,

        @JsonPropertyDescription("What it is called.") String name) {

    static FloorEntry of(Floor floor) {
        return new FloorEntry(floor.id().id(), floor.number(), floor.name().orElse(null));
    }

    Floor floor() {
        return new Floor(new FloorId(id), number, Optional.ofNullable(name));
    }
}
