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

    NumberEntry entry(InventoryNumber number) {
        NumberStanding standing = number.standing();
        Optional<CarrierId> assumed =
                InventoryReader.carrierAt(number.location().map(locations::get));
        boolean ownerAssumed = number.owner().equals(used.owner(number.number()));
        return new NumberEntry(
                number.number(),
                number.location().orElse(null),
                number.carrier().equals(assumed) ? null : number.carrier().orElse(null),
                number.carrier().isEmpty() && assumed.isPresent(),
                number.state(),
                number.type(),
                ownerAssumed ? null : number.owner().map(OwnerEntry::of).orElse(null),
                number.owner().isEmpty() && used.isUsed(number.number()),
                number.region().map(AddressEntry::of).orElse(null),
                standing.portLock().map(PortLockEntry::of).orElse(null),
                standing.pendingOrder(),
                standing.block().map(NumberBlock::id).orElse(null),
                standing.mobileContract().map(MobileContractEntry::of).orElse(null));
    }
}
