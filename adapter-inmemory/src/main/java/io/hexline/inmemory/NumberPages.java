package io.hexline.inmemory;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where a collaborator thinks that numbers are: where it was told last, or else where they were at first. */
final class NumberPages {

    private final StoreState opening;
    private final Map<PhoneNumber, LocationId> told = new ConcurrentHashMap<>();

    NumberPages(StoreState opening) {
        this.opening = opening;
    }

    void tell(NumberTransfer transfer) {
        transfer.numbers().forEach(number -> told.put(number, transfer.to()));
    }

    /** The numbers that are somewhere else than these state say, and where the collaborator thinks that they are. */
    Map<PhoneNumber, LocationId> astray(StoreState now) {
        ImmutableMap.Builder<PhoneNumber, LocationId> astray = ImmutableMap.builder();
        now.numbers()
                .all()
                .forEach(number -> place(number.number())
                        .filter(place -> number.location().filter(place::equals).isEmpty())
                        .ifPresent(place -> astray.put(number.number(), place)));
        return astray.build();
    }

    private Optional<LocationId> place(PhoneNumber number) {
        return Optional.ofNullable(told.get(number))
                .or(() -> opening.numbers().find(number).flatMap(InventoryNumber::location));
    }
}
