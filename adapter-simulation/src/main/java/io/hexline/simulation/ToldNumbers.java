package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.KeyedSet.Changes;
import io.hexline.world.World;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where a collaborator thinks that numbers are: where it was told last, or else where they were at first. */
final class ToldNumbers {

    private final Changes<PhoneNumber, LocationId> places;

    /**
     * What a collaborator thinks at first.
     *
     * @param elsewhere where it thinks that numbers are which are somewhere else
     */
    ToldNumbers(World opening, Map<PhoneNumber, LocationId> elsewhere) {
        this.places = new Changes<>(number -> opening.numbers().find(number).flatMap(InventoryNumber::location));
        elsewhere.forEach(places::put);
    }

    void tell(NumberTransfer transfer) {
        transfer.numbers().forEach(number -> places.put(number, transfer.to()));
    }

    /** A number that is gone is another one when it comes again. */
    void forget(Set<PhoneNumber> gone) {
        gone.forEach(places::remove);
    }

    /** Those of these numbers that are somewhere else, and where the collaborator thinks that they are. */
    Map<PhoneNumber, LocationId> astray(Collection<InventoryNumber> stored) {
        ImmutableMap.Builder<PhoneNumber, LocationId> astray = ImmutableMap.builder();
        for (InventoryNumber number : stored) {
            places.find(number.number())
                    .filter(place -> number.location().filter(place::equals).isEmpty())
                    .ifPresent(place -> astray.put(number.number(), place));
        }
        return astray.build();
    }
}
