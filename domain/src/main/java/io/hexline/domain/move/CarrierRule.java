package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Between which carriers numbers can move. */
public enum CarrierRule implements MoveRule {
    SAME_LOCAL_GATEWAY(demands("A kept number that stays on the same premises-based PSTN stays on its Local Gateway.")
            .otherwise(MoveUserCode.LOCAL_GATEWAY_DIFFERS)
            .firesNaming("number", CarrierRule::otherLocalGateway)),
    ORDER_NOT_TOO_LARGE(demands("No more numbers move than the source's carrier takes in one order.")
            .otherwise(MoveNumberCode.TOO_MANY_NUMBERS)
            .firesWhen(moving(CarrierRule::orderTooLarge))),
    TARGET_HAS_CARRIER(demands("The target location of numbers has a carrier.")
            .otherwise(MoveNumberCode.TARGET_CARRIER_MISSING)
            .firesWhen(moving(facts -> facts.carriers().target().carrier().isEmpty()))),
    SOURCE_HAS_CARRIER(demands("The source location of numbers, where there is one, has a carrier.")
            .otherwise(MoveNumberCode.SOURCE_CARRIER_MISSING)
            .firesWhen(moving(facts -> facts.source().isPresent()
                    && facts.carriers().source().carrier().isEmpty()))),
    INTEGRATED_CARRIER_STAYS(demands("Numbers stay with an integrated CCP carrier and do not come to one.")
            .otherwise(MoveNumberCode.INTEGRATED_CARRIER_DIFFERS)
            .firesWhen(
                    moving(facts -> differ(facts, CarrierKind.INTEGRATED_CCP) && !onPremisesOrNotIntegrated(facts)))),
    NO_WEBEX_DIRECT(demands("Neither location's carrier is of kind WEBEX_DIRECT.")
            .otherwise(MoveNumberCode.WEBEX_DIRECT_CARRIER)
            .firesWhen(moving(facts -> facts.carriers().eitherIs(CarrierKind.WEBEX_DIRECT)))),
    SOURCE_CONNECTED(demands("The carrier's own records have a PSTN connection for the source location.")
            .otherwise(MoveNumberCode.SOURCE_CONNECTION_MISSING)
            .firesWhen(moving(facts ->
                    facts.carriers().source().isUnconnected(facts.carriers().now())))),
    SOURCE_SETTLED(demands("No change of carrier is open for the source location.")
            .otherwise(MoveNumberCode.SOURCE_IN_TRANSITION)
            .firesWhen(moving(facts ->
                    facts.carriers().source().isInTransition(facts.carriers().now())))),
    TARGET_CONNECTED(demands("The carrier's own records have a PSTN connection for the target location.")
            .otherwise(MoveNumberCode.TARGET_CONNECTION_MISSING)
            .firesWhen(moving(facts ->
                    facts.carriers().target().isUnconnected(facts.carriers().now())))),
    TARGET_SETTLED(demands("No change of carrier is open for the target location.")
            .otherwise(MoveNumberCode.TARGET_IN_TRANSITION)
            .firesWhen(moving(facts ->
                    facts.carriers().target().isInTransition(facts.carriers().now())))),
    SAME_REGION(demands("Between different Cisco PSTN carriers, numbers stay in their country and region.")
            .otherwise(MoveNumberCode.COUNTRY_OR_REGION_DIFFERS)
            .firesWhen(moving(CarrierRule::regionDiffers))),
    MOBILE_CARRIER_STAYS(demands("Mobile numbers stay with their carrier.")
            .otherwise(MoveNumberCode.MOBILE_CARRIER_DIFFERS)
            .firesWhen(moving(facts -> facts.carriers().differ() && movesMobile(facts)))),
    SUBSCRIPTIONS_ACTIVE(demands("The subscriptions of both locations are active where numbers move.")
            .otherwise(MoveNumberCode.SUBSCRIPTION_NOT_ACTIVE)
            .firesWhen(moving(CarrierRule::subscriptionEnded))),
    OTHER_CARRIERS_STAY(demands(
                    "Numbers stay with premises-based PSTN or a non-integrated CCP carrier and do not come to one.")
            .otherwise(MoveNumberCode.PREMISES_OR_NON_INTEGRATED_CARRIER)
            .firesWhen(moving(facts -> facts.carriers().differ()
                    && onPremisesOrNotIntegrated(facts)
                    && !facts.carriers().eitherIs(CarrierKind.WEBEX_DIRECT))));

    private final Definition<MoveFacts> definition;

    CarrierRule(Definition<MoveFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveFacts> definition() {
        return definition;
    }

    @Override
    public boolean looksIntoTarget() {
        return switch (this) {
            case ORDER_NOT_TOO_LARGE,
                    SOURCE_HAS_CARRIER,
                    SOURCE_CONNECTED,
                    SOURCE_SETTLED,
                    NO_WEBEX_DIRECT,
                    SUBSCRIPTIONS_ACTIVE -> false;
            default -> true;
        };
    }

    @Override
    public boolean looksAtUser() {
        return true;
    }

    /** Carriers matter only where numbers move. */
    private static Predicate<MoveFacts> moving(Predicate<MoveFacts> fires) {
        return facts -> !facts.numbersToMove().isEmpty() && fires.test(facts);
    }

    private static boolean differ(MoveFacts facts, CarrierKind oneOf) {
        CarrierFacts carriers = facts.carriers();
        return carriers.differ() && carriers.eitherIs(oneOf) && !carriers.eitherIs(CarrierKind.WEBEX_DIRECT);
    }

    private static boolean onPremisesOrNotIntegrated(MoveFacts facts) {
        return facts.carriers().eitherIs(CarrierKind.PREMISES)
                || facts.carriers().eitherIs(CarrierKind.NON_INTEGRATED_CCP);
    }

    private static boolean orderTooLarge(MoveFacts facts) {
        Optional<Carrier> carrier = facts.carriers().source().carrier();
        int numbers = facts.numbersToMove().size();
        return carrier.filter(known -> numbers > known.maxNumbersPerOrder()).isPresent();
    }

    private static boolean regionDiffers(MoveFacts facts) {
        Region target = facts.target().region();
        return facts.carriers().differ()
                && facts.carriers().bothAre(CarrierKind.CISCO_PSTN)
                && Rule.any(
                        facts.recordsToMove(),
                        number -> number.region()
                                .filter(region -> !target.covers(region))
                                .isPresent());
    }

    private static boolean movesMobile(MoveFacts facts) {
        return Rule.any(facts.recordsToMove(), InventoryNumber::isMobile);
    }

    private static boolean subscriptionEnded(MoveFacts facts) {
        return hasEndedSubscription(facts.targetCalling(), facts)
                || facts.sourceCalling()
                        .filter(calling -> hasEndedSubscription(calling, facts))
                        .isPresent();
    }

    private static boolean hasEndedSubscription(CallingProfile calling, MoveFacts facts) {
        return calling.subscription()
                .flatMap(own -> facts.organization().subscription(own.id()))
                .filter(subscription -> !subscription.isActive())
                .isPresent();
    }

    private static Optional<PhoneNumber> otherLocalGateway(MoveFacts facts) {
        Optional<PstnConnection> source = facts.sourceCalling().flatMap(CallingProfile::pstn);
        Optional<PstnConnection> target = facts.targetCalling().pstn();
        boolean samePremises = facts.carriers().bothAre(CarrierKind.PREMISES)
                && source.map(PstnConnection::carrier).equals(target.map(PstnConnection::carrier));
        boolean sameGateway =
                source.flatMap(PstnConnection::localGateway).equals(target.flatMap(PstnConnection::localGateway));
        return facts.primaryToMove().filter(number -> samePremises && !sameGateway);
    }

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
        public static final CarrierFacts NONE =
                new CarrierFacts(Instant.EPOCH, Side.NONE, Side.NONE, Set.of(), List.of());

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

            /** Whether the carrier is known and has no connection to the location, or has not set it up yet. */
            boolean isUnconnected(Instant now) {
                return carrier.isPresent()
                        && connection.filter(known -> known.isEstablished(now)).isEmpty();
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
            return source.is(kind) || target.is(kind);
        }

        boolean bothAre(CarrierKind kind) {
            return source.is(kind) && target.is(kind);
        }

        Optional<CarrierNumber> record(PhoneNumber number) {
            for (CarrierNumber record : records) {
                if (record.number().equals(number)) {
                    return Optional.of(record);
                }
            }
            return Optional.empty();
        }
    }
}
