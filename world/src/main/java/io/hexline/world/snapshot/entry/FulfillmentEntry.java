package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.world.OrderCourse;
import java.time.Duration;
import java.util.Optional;

@JsonClassDescription("What becomes of the number orders that a carrier takes.")
public record FulfillmentEntry(
        @JsonProperty(defaultValue = "COMPLETED") @JsonPropertyDescription("What the carrier makes of an order.")
        OrderCourse.Outcome outcome,

        @JsonProperty(defaultValue = "PT0S")
        @JsonPropertyDescription(
                "How long it takes until that is known, or a location is connected; until then the order is pending.")
        Duration after,

        @JsonPropertyDescription("How long the order book keeps an order then. Absent: for ever.")
        Duration retention) {

    public static final FulfillmentEntry DEFAULT = of(OrderCourse.DEFAULT);

    public FulfillmentEntry {
        outcome = Absent.or(outcome, OrderCourse.DEFAULT.outcome());
        after = Absent.or(after, OrderCourse.DEFAULT.after());
    }

    public static FulfillmentEntry of(OrderCourse course) {
        return new FulfillmentEntry(
                course.outcome(), course.after(), course.retention().orElse(null));
    }

    public OrderCourse course() {
        return new OrderCourse(outcome, after, Optional.ofNullable(retention));
    }
}
