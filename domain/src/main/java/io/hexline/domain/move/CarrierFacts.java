package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who carries the numbers of both locations, and what the carriers' own records (CPAPI) say.
 *
 * @param now the moment of which they say it, and at which locks and changes hold or have ended
 * @param lookedUp the numbers that the carriers were asked about, known to them or not
 * @param records the carriers' records of these numbers, as far as there are any
 */
public record CarrierFacts(
        Instant now, Side source, Side target, Set<PhoneNumber> lookedUp, List<CarrierNumber> records) {

    /** Of a move without numbers, about which no carrier is asked. */
    public static final CarrierFacts NONE = new CarrierFacts(Instant.EPOCH, Side.NONE, Side.NONE, Set.of(), List.of());

    public CarrierFacts {
        lookedUp = ImmutableSet.copyOf(lookedUp);
        records = ImmutableList.copyOf(records);
    }

    /**
     * One location's carrier.
     *
     * @param carrier empty where the location has none, or its carrier is not known
     * @param connection of the carrier to the location, as the carrier has it; empty where it has none
     */
    public record Side(Optional<Carrier> carrier, Optional<CarrierConnection> connection) {

        public static final Side NONE = new Side(Optional.empty(), Optional.empty());

        /** No carrier is for the rules to report; another one than the location's is not of this move. */
        private void requireOf(Optional<Location> location) {
            Optional<CarrierId> own = location.flatMap(Location::calling)
                    .flatMap(CallingProfile::pstn)
                    .map(PstnConnection::carrier);
            Optional<CarrierId> found = carrier.map(Carrier::id);
            if (found.isPresent() && !found.equals(own)) {
                throw new IllegalArgumentException("Carrier " + found.get() + " is not the location's, "
                        + own.map(CarrierId::toString).orElse("none"));
            }
            connection
                    .filter(known -> !known.isOf(own, location.map(Location::id)))
                    .ifPresent(another -> {
                        throw new IllegalArgumentException("Connection " + another + " is not the location's");
                    });
        }

        boolean is(CarrierKind kind) {
            return carrier.filter(known -> known.kind() == kind).isPresent();
        }

        /** Whether the carrier is known and has no connection to the location. */
        boolean isUnconnected() {
            return carrier.isPresent() && connection.isEmpty();
        }

        boolean isInTransition(Instant now) {
            return connection.filter(known -> known.isInTransition(now)).isPresent();
        }
    }

    CarrierFacts withoutTarget() {
        return new CarrierFacts(now, source, Side.NONE, lookedUp, records);
    }

    void requireOf(Optional<Location> from, Optional<Location> to) {
        source.requireOf(from);
        target.requireOf(to);
    }

    /** Whether both locations have a carrier and it is not the same. */
    boolean differ() {
        return source.carrier().isPresent()
                && target.carrier().isPresent()
                && !source.carrier().equals(target.carrier());
    }

    boolean eitherIs(CarrierKind kind) {
        return sides().anyMatch(side -> side.is(kind));
    }

    boolean bothAre(CarrierKind kind) {
        return sides().allMatch(side -> side.is(kind));
    }

    Optional<CarrierNumber> record(PhoneNumber number) {
        return records.stream().filter(of(number)).findFirst();
    }

    private Stream<Side> sides() {
        return Stream.of(source, target);
    }

    private static Predicate<CarrierNumber> of(PhoneNumber number) {
        return record -> record.number().equals(number);
    }
}
