package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Subscriber.Seating;

@JsonClassDescription("Seats that a person shares at this moment.")
public record SeatingEntry(
        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("An active hoteling (flexible seating) association, as guest or as host.")
        boolean hoteling,

        @JsonProperty(defaultValue = "false") @JsonPropertyDescription("An active hot-desking association.")
        boolean hotDesking) {

    public static final SeatingEntry NONE = new SeatingEntry(false, false);

    public static SeatingEntry of(Seating seating) {
        return new SeatingEntry(seating.hoteling(), seating.hotDesking());
    }

    public Seating seating() {
        return new Seating(hoteling, hotDesking);
    }
}
