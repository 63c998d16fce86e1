package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.BookedOrder;
import io.hexline.world.OrderCourse.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("An order in the order book of a carrier.")
public record NumberOrderEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the order among those of all carriers.")
        NumberOrderId id,

        @JsonProperty(required = true)
        @JsonPropertyDescription(
                "The operation that it asks for. While one that is no MOVE is open, the carrier takes no other order for its numbers.")
        NumberOrder.Type type,

        @JsonProperty(required = true) @JsonPropertyDescription("The numbers that it is about.")
        Set<PhoneNumber> numbers,

        @JsonPropertyDescription("Those of its numbers that failed the carrier's verification.")
        Set<PhoneNumber> failedVerification,

        @JsonPropertyDescription("When its outcome is known. Absent: no date is set, and it stays open.")
        Instant due,

        @JsonProperty(defaultValue = "COMPLETED") @JsonPropertyDescription("What the carrier makes of it.")
        Outcome outcome,

        @JsonPropertyDescription("The key of the command with which it was placed. Absent: it came about otherwise.")
        String placedAs) {

    public NumberOrderEntry {
        numbers = Absent.none(numbers);
        failedVerification = Absent.none(failedVerification);
        outcome = Absent.or(outcome, Outcome.COMPLETED);
    }

    public static NumberOrderEntry of(BookedOrder order) {
        return new NumberOrderEntry(
                order.id(),
                order.type(),
                order.numbers(),
                order.failedVerification(),
                order.due().orElse(null),
                order.outcome(),
                order.placedAs().orElse(null));
    }

    public BookedOrder order(CarrierId carrier) {
        return new BookedOrder(
                id,
                carrier,
                type,
                numbers,
                failedVerification,
                Optional.ofNullable(due),
                outcome,
                Optional.ofNullable(placedAs));
    }
}
