package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
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

    private final Map<PhoneNumber, LocationId> places = new ConcurrentHashMap<>();

    /**
     * What a collaborator thinks at first.
     *
     * @param elsewhere where it thinks that numbers are which are somewhere else
     */
    ToldNumbers(World opening, Map<PhoneNumber, LocationId> elsewhere) {
        opening.numbers().forEach(number -> number.location().ifPresent(place -> places.put(number.number(), place)));
        places.putAll(elsewhere);
    }

    void tell(NumberTransfer transfer) {
        transfer.numbers().forEach(number -> places.put(number, transfer.to()));
    }

    /** A number that is gone is another one when it comes again. */
    void forget(Set<PhoneNumber> gone) {
        places.keySet().removeAll(gone);
    }

    /** Those of these numbers that are somewhere else, and where the collaborator thinks that they are. */
    Map<PhoneNumber, LocationId> astray(Set<InventoryNumber> stored) {
        ImmutableMap.Builder<PhoneNumber, LocationId> astray = ImmutableMap.builder();
        for (InventoryNumber number : stored) {
            Optional.ofNullable(places.get(number.number()))
                    .filter(place -> number.location().filter(place::equals).isEmpty())
                    .ifPresent(place -> astray.put(number.number(), place));
        }
        return astray.build();
    }
}
