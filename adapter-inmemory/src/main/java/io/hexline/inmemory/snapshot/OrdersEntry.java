package io.hexline.inmemory.snapshot;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.inmemory.OrderCourse;
import java.time.Duration;

@JsonClassDescription("What becomes of the number orders that a carrier takes.")
record OrdersEntry(
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

    static final OrdersEntry DEFAULT = of(OrderCourse.DEFAULT);

    OrdersEntry {
        outcome = Absent.or(outcome, OrderCourse.DEFAULT.outcome());
        after = Absent.or(after, OrderCourse.DEFAULT.after());
        type = Absent.or(type, OrderCourse.DEFAULT.type());
    }

    static OrdersEntry of(OrderCourse course) {
        return new OrdersEntry(course.outcome(), course.after(), course.type(), course.lost());
    }

    OrderCourse course() {
        return new OrderCourse(outcome, after, type, lost);
    }
}
