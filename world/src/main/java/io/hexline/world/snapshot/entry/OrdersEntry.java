package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.world.OrderCourse;
import java.time.Duration;

@JsonClassDescription("What becomes of the number orders that a carrier takes.")
public record OrdersEntry(
        @JsonProperty(defaultValue = "COMPLETED") @JsonPropertyDescription("What the carrier makes of an order.")
        OrderCourse.Outcome outcome,

        @JsonProperty(defaultValue = "PT0S")
        @JsonPropertyDescription("How long it takes until that is known; until then the order is pending.")
        Duration after,

        @JsonProperty(defaultValue = "MOVE") @JsonPropertyDescription("What the carrier takes an order for.")
        NumberOrder.Type type,

        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("Whether an order cannot be found again once that time is over.")
        boolean lost) {

    public static final OrdersEntry DEFAULT = of(OrderCourse.DEFAULT);

    public OrdersEntry {
        outcome = Absent.or(outcome, OrderCourse.DEFAULT.outcome());
        after = Absent.or(after, OrderCourse.DEFAULT.after());
        type = Absent.or(type, OrderCourse.DEFAULT.type());
    }

    public static OrdersEntry of(OrderCourse course) {
        return new OrdersEntry(course.outcome(), course.after(), course.type(), course.lost());
    }

    public OrderCourse course() {
        return new OrderCourse(outcome, after, type, lost);
    }
}
