package io.hexline.world;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A number in a carrier's own inventory.
 *
 * @param location where the carrier has it; empty for nowhere
 */
public record CarriedNumber(PhoneNumber number, CarrierId carrier, Optional<LocationId> location) {

    /** The same somewhere else. */
    public CarriedNumber at(Optional<LocationId> somewhere) {
        return new CarriedNumber(number, carrier, somewhere);
    }

    /** The same in the inventory of another carrier. */
    public CarriedNumber by(CarrierId other) {
        return new CarriedNumber(number, other, location);
    }

    /**
     * A number, and where it is active besides the location of its record, while it is on its way; empty for nowhere.
     *
     * @param second another location than that of the record
     */
    public record Active(CarriedNumber number, Optional<LocationId> second) {

        /** The same in this location, too. */
        public Active provisionedAt(LocationId target) {
            if (number.location().isEmpty()) {
                return new Active(number.at(Optional.of(target)), second);
            }
            return isAt(target) ? this : new Active(number, Optional.of(target));
        }

        /** The same without this location. */
        public Active withdrawnFrom(LocationId location) {
            if (isSecondAt(location)) {
                return new Active(number, Optional.empty());
            }
            return isAt(location) ? only(second) : this;
        }

        /** The same once it has left the source for the target; wherever else it is, it is only there then. */
        public Active moved(LocationId source, LocationId target) {
            return isSecondAt(target) ? only(second) : withdrawnFrom(source);
        }

        /** The same in the inventory of another carrier. */
        public Active by(CarrierId other) {
            return new Active(number.by(other), second);
        }

        private Active only(Optional<LocationId> location) {
            return new Active(number.at(location), Optional.empty());
        }

        private boolean isSecondAt(LocationId location) {
            return second.filter(location::equals).isPresent();
        }

        private boolean isAt(LocationId location) {
            return number.location().filter(location::equals).isPresent();
        }
    }

    /** The inventories of carriers that say what the organizations' do: made of those when they are asked for, and not kept. */
    static final class InStep extends AbstractSet<CarriedNumber> implements Keyed<PhoneNumber, CarriedNumber> {

        private final Set<CarrierId> carriers;
        private final Map<LocationId, Location> places;
        private final Keyed<PhoneNumber, InventoryNumber> numbers;
        private final Supplier<Integer> size =
                Suppliers.memoize(() -> Math.toIntExact(carried().count()));

        InStep(
                Collection<Carrier> carriers,
                Collection<Location> locations,
                Keyed<PhoneNumber, InventoryNumber> numbers) {
            this.carriers = carriers.stream().map(Carrier::id).collect(ImmutableSet.toImmutableSet());
            this.places = Maps.uniqueIndex(locations, Location::id);
            this.numbers = numbers;
        }

        @Override
        public Optional<CarriedNumber> find(PhoneNumber wanted) {
            return numbers.find(wanted).flatMap(this::carried);
        }

        /** A number that says no carrier is in the inventory of its location's. */
        private Optional<CarriedNumber> carried(InventoryNumber number) {
            return number.carrier()
                    .or(() -> number.location().map(places::get).flatMap(Carriers::carrierOf))
                    .filter(carriers::contains)
                    .map(carrier -> new CarriedNumber(number.number(), carrier, number.location()));
        }

        private Stream<CarriedNumber> carried() {
            return numbers.stream().flatMap(number -> carried(number).stream());
        }

        @Override
        public boolean contains(Object other) {
            return other instanceof CarriedNumber number
                    && find(number.number()).filter(number::equals).isPresent();
        }

        @Override
        public Iterator<CarriedNumber> iterator() {
            return carried().iterator();
        }

        @Override
        public int size() {
            return size.get();
        }
    }
}
