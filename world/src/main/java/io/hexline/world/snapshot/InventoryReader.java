package io.hexline.world.snapshot;

import com.google.common.collect.Maps;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.Version;
import io.hexline.world.KeyedSet;
import io.hexline.world.snapshot.entry.AddressEntry;
import io.hexline.world.snapshot.entry.BlockEntry;
import io.hexline.world.snapshot.entry.NumberEntry;
import io.hexline.world.snapshot.entry.NumberEntry.MobileContractEntry;
import io.hexline.world.snapshot.entry.NumberEntry.PortLockEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.OwnerEntry;
import io.hexline.world.snapshot.entry.Shared;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes inventory numbers of a file's entries, with what the entries leave to be assumed. */
final class InventoryReader {

    private final KeyedSet<PersonId, Person> people;
    private final Map<Id, LineHolder> lineHolders;
    private final Map<LocationId, Location> locations;
    private final Map<FeatureId, Feature> features;
    private final UsedNumbers used;
    private final Shared shared;

    InventoryReader(
            KeyedSet<PersonId, Person> people,
            Set<LineHolder> lineHolders,
            Set<Location> locations,
            Set<Feature> features,
            UsedNumbers used,
            Shared shared) {
        this.features = Maps.uniqueIndex(features, Feature::id);
        this.people = people;
        this.lineHolders = Maps.uniqueIndex(lineHolders, LineHolder::id);
        this.locations = Maps.uniqueIndex(locations, Location::id);
        this.used = used;
        this.shared = shared;
    }

    /** A number of which is assumed what its entry does not say. */
    InventoryNumber number(OrganizationEntry organization, NumberEntry entry) {
        Optional<Location> location = Optional.ofNullable(entry.locationId()).map(locations::get);
        return number(
                organization,
                entry,
                Optional.ofNullable(entry.carrierId()).or(() -> carrierAt(location)),
                Optional.ofNullable(entry.owner()).map(this::owner).or(() -> used.owner(entry.phoneNumber())));
    }

    /** A number of which only that is so what its entry says. */
    InventoryNumber imported(OrganizationEntry organization, NumberEntry entry) {
        return number(
                organization,
                entry,
                Optional.ofNullable(entry.carrierId()),
                Optional.ofNullable(entry.owner()).map(this::owner));
    }

    private InventoryNumber number(
            OrganizationEntry organization,
            NumberEntry entry,
            Optional<CarrierId> carrier,
            Optional<NumberOwner> owner) {
        return new InventoryNumber(
                used.asUsed(entry.phoneNumber()),
                organization.id(),
                shared.some(entry.locationId()),
                shared.once(carrier),
                entry.state(),
                entry.numberType(),
                owner,
                shared.once(Optional.ofNullable(entry.region()).map(AddressEntry::region)),
                shared.once(new NumberStanding(
                        Optional.ofNullable(entry.portLock()).map(PortLockEntry::lock),
                        entry.pendingOrder(),
                        block(organization, entry),
                        Optional.ofNullable(entry.mobileContract()).map(MobileContractEntry::contract))),
                Version.FIRST);
    }

    /** The carrier that is assumed where an entry names none. */
    static Optional<CarrierId> carrierAt(Optional<Location> location) {
        return location.flatMap(Location::calling)
                .flatMap(profile -> profile.pstn())
                .map(connection -> connection.carrier());
    }

    private NumberOwner owner(OwnerEntry entry) {
        return switch (entry.type()) {
            case PEOPLE ->
                UsedNumbers.user(people.find(new PersonId(entry.id())).orElseThrow());
            case PLACE -> lineHolders.get(new WorkspaceId(entry.id())).owner();
            case VIRTUAL_LINE -> lineHolders.get(new VirtualLineId(entry.id())).owner();
            case FEATURE -> features.get(new FeatureId(entry.id())).owner();
        };
    }

    private static Optional<NumberBlock> block(OrganizationEntry organization, NumberEntry entry) {
        return entry.blockId() == null
                ? Optional.empty()
                : organization.blocks().stream()
                        .filter(block -> block.id().equals(entry.blockId()))
                        .map(BlockEntry::block)
                        .findFirst();
    }
}
