package io.hexline.domain.move;

import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.move.AtLocation.Connection;
import io.hexline.domain.move.CarrierRule.CarrierFacts;
import io.hexline.domain.move.CarrierRule.CarrierFacts.Side;
import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the inventory and the carriers have of the numbers of {@link MoveFixture}. */
final class ANumberRecords {

    Optional<InventoryNumber> requested = Optional.empty();
    final Set<PhoneNumber> notInInventory = new HashSet<>();
    final Map<PhoneNumber, CarrierNumber> atCarrier = new HashMap<>();
    final Set<PhoneNumber> notAtCarrier = new HashSet<>();
    AtLocation sourceSide = AtLocation.side(MoveFixture.CARRIER, Connection.CONNECTED);
    AtLocation targetSide = sourceSide;
    private final Map<PhoneNumber, ARecord> records = new HashMap<>();

    /** The inventory's record of one of her numbers. */
    ARecord of(String own) {
        return records.computeIfAbsent(new PhoneNumber(own), any -> new ARecord());
    }

    /** Gives both locations their carriers. */
    void connect(AProfile source, AProfile target) {
        sourceSide.apply(MoveFixture.SOURCE).carrier().ifPresent(carrier -> source.carrier = carrier.id());
        targetSide.apply(MoveFixture.TARGET).carrier().ifPresent(carrier -> target.carrier = carrier.id());
    }

    NumberFacts facts(Lines lines, Change<PhoneNumber> asked) {
        List<InventoryNumber> inventory = lines.numbers().stream()
                .filter(own -> !notInInventory.contains(own))
                .map(own -> records.getOrDefault(own, new ARecord()).build(own))
                .toList();
        return new NumberFacts(with(lines.numbers(), asked.requested()), requested, inventory);
    }

    CarrierFacts carriers(Optional<LocationId> source, Lines lines, boolean hasTarget) {
        return new CarrierFacts(
                MoveFixture.NOW,
                source.map(sourceSide).orElse(Side.NONE),
                hasTarget ? targetSide.apply(MoveFixture.TARGET) : Side.NONE,
                Set.copyOf(lines.numbers()),
                lines.numbers().stream()
                        .filter(own -> !notAtCarrier.contains(own))
                        .map(own -> atCarrier.getOrDefault(
                                own, new CarrierNumber(own, Optional.of(MoveFixture.SOURCE), true)))
                        .toList());
    }

    /** What somebody has, and what it asks for. */
    static <T> Set<T> with(List<T> current, Optional<T> requested) {
        return Stream.concat(current.stream(), requested.stream()).collect(Collectors.toSet());
    }
}
