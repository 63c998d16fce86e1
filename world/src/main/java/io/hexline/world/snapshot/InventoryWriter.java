package io.hexline.world.snapshot;

import com.google.common.collect.Maps;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.snapshot.entry.AddressEntry;
import io.hexline.world.snapshot.entry.NumberEntry;
import io.hexline.world.snapshot.entry.NumberEntry.MobileContractEntry;
import io.hexline.world.snapshot.entry.NumberEntry.PortLockEntry;
import io.hexline.world.snapshot.entry.OwnerEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes entries of inventory numbers, without what is assumed anyway. */
final class InventoryWriter {

    private final Map<LocationId, Location> locations;
    private final UsedNumbers used;

    InventoryWriter(Set<Location> locations, UsedNumbers used) {
        this.locations = Maps.uniqueIndex(locations, Location::id);
        this.used = used;
    }

    /** Whether the record lacks what would be assumed, or is about an owner that does not have the number. */
    boolean isImported(InventoryNumber number) {
        return number.carrier().isEmpty() && assumedCarrier(number).isPresent()
                || number.owner().isEmpty() && used.isUsed(number.number())
                || number.owner().isPresent()
                        && !used.isUsed(number.number(), number.owner().get());
    }

    private Optional<CarrierId> assumedCarrier(InventoryNumber number) {
        return InventoryReader.carrierAt(number.location().map(locations::get));
    }

    NumberEntry entry(InventoryNumber number) {
        boolean imported = isImported(number);
        boolean carrierAssumed = !imported && number.carrier().equals(assumedCarrier(number));
        boolean ownerAssumed = !imported && number.owner().equals(used.owner(number.number()));
        NumberStanding standing = number.standing();
        return new NumberEntry(
                number.number(),
                number.location().orElse(null),
                carrierAssumed ? null : number.carrier().orElse(null),
                number.state(),
                number.type(),
                ownerAssumed ? null : number.owner().map(OwnerEntry::of).orElse(null),
                number.region().map(AddressEntry::of).orElse(null),
                standing.portLock().map(PortLockEntry::of).orElse(null),
                standing.pendingOrder(),
                standing.block().map(NumberBlock::id).orElse(null),
                standing.mobileContract().map(MobileContractEntry::of).orElse(null));
    }
}
