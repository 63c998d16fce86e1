package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.Keyed;
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a collaborator thinks that numbers are: where it was told last, or else where they were at first. */
final class ToldNumbers {

    private final StateTable<PhoneNumber, LocationId> places;

    /**
     * What a collaborator thinks at first.
     *
     * @param name of the table in which it is kept
     * @param elsewhere where it thinks that numbers are which are somewhere else
     */
    ToldNumbers(String name, World opening, Map<PhoneNumber, LocationId> elsewhere, StateStore state) {
        Keyed<PhoneNumber, InventoryNumber> numbers = opening.numbers();
        this.places = state.table(
                name,
                Codec.text(PhoneNumber::new),
                Codec.text(LocationId::new),
                Opening.<PhoneNumber, LocationId>of(
                                number -> numbers.find(number).flatMap(InventoryNumber::location),
                                each -> opening.numbers()
                                        .forEach(number -> number.location()
                                                .ifPresent(place -> each.accept(number.number(), place))))
                        .except(Maps.transformValues(elsewhere, Optional::of)));
    }

    void tell(NumberTransfer transfer) {
        places.putAll(Maps.toMap(transfer.numbers(), number -> transfer.to()));
    }

    /** A number that is gone is another one when it comes again. */
    void forget(Set<PhoneNumber> gone) {
        places.changeAll(gone, (number, known) -> Optional.empty());
    }

    /** Those of these numbers that are somewhere else, and where the collaborator thinks that they are. */
    Map<PhoneNumber, LocationId> astray(Keyed<PhoneNumber, InventoryNumber> stored) {
        ImmutableMap.Builder<PhoneNumber, LocationId> astray = ImmutableMap.builder();
        places.forEach((number, place) -> stored.find(number)
                .filter(known -> known.location().filter(place::equals).isEmpty())
                .ifPresent(known -> astray.put(number, place)));
        return astray.build();
    }
}
