package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where a collaborator thinks that numbers are: where it was told last, or else where they were at first. */
final class ToldNumbers {

    private final World opening;
    private final Map<PhoneNumber, LocationId> told = new ConcurrentHashMap<>();

    ToldNumbers(World opening) {
        this.opening = opening;
    }

    void tell(NumberTransfer transfer) {
        transfer.numbers().forEach(number -> told.put(number, transfer.to()));
    }

    /** Those of these numbers that are somewhere else, and where the collaborator thinks that they are. */
    Map<PhoneNumber, LocationId> astray(Set<InventoryNumber> stored) {
        Map<PhoneNumber, InventoryNumber> before = Maps.uniqueIndex(opening.numbers(), InventoryNumber::number);
        ImmutableMap.Builder<PhoneNumber, LocationId> astray = ImmutableMap.builder();
        for (InventoryNumber number : stored) {
            Optional.ofNullable(told.get(number.number()))
                    .or(() -> Optional.ofNullable(before.get(number.number())).flatMap(InventoryNumber::location))
                    .filter(place -> number.location().filter(place::equals).isEmpty())
                    .ifPresent(place -> astray.put(number.number(), place));
        }
        return astray.build();
    }
}
