package io.hexline.domain.move;

import static com.google.common.base.Preconditions.checkArgument;
import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.location.CallingProfile.LocationSubscription.LocationLicense;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the inventory and the carriers' own records (CPAPI) must say of the numbers that move, each by itself and all of
 * them together; numbers that were ordered as a block move as a block.
 */
public enum InventoryRule implements MoveRule {
    NOT_AT_TARGET(demands("The inventory does not have a number that moves at the target location already.")
            .otherwise(MoveNumberCode.NUMBER_ALREADY_IN_TARGET_LOCATION)
            .firesWhen(any((facts, number) ->
                    number.location().filter(facts.target().id()::equals).isPresent()))),
    OF_THE_CUSTOMER(demands("Every number that moves belongs to the user's organization.")
            .otherwise(MoveNumberCode.CUSTOMER_DIFFERS)
            .firesWhen(any(
                    (facts, number) -> !number.org().equals(facts.organization().id())))),
    ALL_KNOWN_TO_CARRIER(demands("The carrier's own inventory has each of several numbers that move.")
            .otherwise(MoveNumberCode.NUMBERS_MISSING_AT_CARRIER)
            .firesWhen(facts -> facts.numbersToMove().size() > 1 && someUnknownToCarrier(facts))),
    LOCATED_ONES_HAVE_A_CARRIER(demands("A number that moves and has a location has a carrier.")
            .otherwise(MoveNumberCode.CARRIER_ID_MISSING)
            .firesWhen(any((facts, number) ->
                    number.location().isPresent() && number.carrier().isEmpty()))),
    LOCATIONLESS_ONES_HAVE_A_CARRIER(demands("A number that moves and has no location has a carrier.")
            .otherwise(MoveNumberCode.CARRIER_ID_AND_LOCATION_MISSING)
            .firesWhen(any((facts, number) ->
                    number.location().isEmpty() && number.carrier().isEmpty()))),
    MOBILE_ONES_BY_THEMSELVES(demands("Mobile numbers do not move together with others.")
            .otherwise(MoveNumberCode.MOBILE_NUMBERS_MIXED)
            .firesWhen(InventoryRule::mixesMobile)),
    LOCATED(demands("A number that moves and has a carrier has a location.")
            .otherwise(MoveNumberCode.NUMBER_LOCATION_MISSING)
            .firesWhen(any((facts, number) ->
                    number.location().isEmpty() && number.carrier().isPresent()))),
    KNOWN(demands("The inventory has every number that moves.")
            .otherwise(MoveNumberCode.NUMBER_NOT_FOUND)
            .firesWhen(facts ->
                    facts.recordsToMove().size() < facts.numbersToMove().size())),
    AT_SOURCE(demands("The inventory has no number that moves in a third location.")
            .otherwise(MoveNumberCode.NUMBER_IN_OTHER_LOCATION)
            .firesWhen(any(InventoryRule::elsewhere))),
    KNOWN_TO_CARRIER(demands("The carrier's own inventory has a single number that moves.")
            .otherwise(MoveNumberCode.NUMBER_MISSING_AT_CARRIER)
            .firesWhen(facts -> facts.numbersToMove().size() == 1 && someUnknownToCarrier(facts))),
    NOT_ASSIGNED_TO_OTHERS(demands("No number that moves is assigned to anybody but the user.")
            .otherwise(MoveNumberCode.NUMBER_ASSIGNED_TO_OTHER)
            .firesWhen(any((facts, number) -> number.owner()
                    .filter(owner -> !owner.is(facts.person().id()))
                    .isPresent()))),
    ACTIVE(demands("Every number that moves is active.")
            .otherwise(MoveNumberCode.NUMBER_NOT_ACTIVE)
            .firesWhen(any((facts, number) -> number.state() != NumberState.ACTIVE))),
    NOT_MAIN(demands("No number that moves is the main number of the source location.")
            .otherwise(MoveNumberCode.NUMBER_IS_MAIN_NUMBER)
            .firesWhen(any((facts, number) ->
                    facts.sourceNumbers().main().filter(number.number()::equals).isPresent()))),
    NO_ORDER_PENDING(demands("No number that moves has a pending order at the carrier.")
            .otherwise(MoveNumberCode.NUMBER_ORDER_PENDING)
            .firesWhen(any((facts, number) -> number.standing().pendingOrder()))),
    FROM_A_LOCATION(demands("A user whose numbers have a location has one itself.")
            .otherwise(MoveNumberCode.SOURCE_LOCATION_MISSING)
            .firesWhen(any((facts, number) ->
                    facts.subscriber().location().isEmpty() && number.location().isPresent()))),
    OF_ONE_CARRIER(demands("All numbers that move have the same carrier.")
            .otherwise(MoveNumberCode.SEVERAL_CARRIERS)
            .firesWhen(InventoryRule::haveSeveralCarriers)),
    LOCATED_AT_CARRIER(demands("A number that moves and has a location has one in the carrier's own inventory too.")
            .otherwise(MoveNumberCode.LOCATION_MISSING_AT_CARRIER)
            .firesWhen(any(InventoryRule::locationlessAtCarrier))),
    PORTABLE(demands("No port lock holds on a number that moves.")
            .otherwise(MoveNumberCode.NUMBER_NOT_PORTABLE)
            .firesWhen(any((facts, number) -> number.standing()
                    .portLock()
                    .filter(lock -> lock.holdsAt(facts.carriers().now()))
                    .isPresent()))),
    MOBILE_ONES_HAVE_A_NETWORK(demands("Every mobile number that moves has a mobile contract, and so a network.")
            .otherwise(MoveNumberCode.MOBILE_CARRIER_MISSING)
            .firesWhen(any((facts, number) -> number.type() == NumberType.MOBILE
                    && number.standing().mobileContract().isEmpty()))),
    ASSIGNED(demands("The inventory has every number that moves assigned to somebody.")
            .otherwise(MoveNumberCode.NUMBER_NOT_ASSIGNED)
            .firesWhen(any((facts, number) -> number.owner().isEmpty()))),
    TOLL_FREE_LICENSED(demands(
                    "Toll-free numbers move only to a location with an inbound toll-free license on an active subscription.")
            .otherwise(MoveNumberCode.TOLL_FREE_LICENSE_MISSING)
            .firesWhen(any((facts, number) -> number.type() == NumberType.TOLL_FREE && !receivesTollFree(facts)))),
    ONE_BLOCK(demands("The numbers that move belong to one number block at most.")
            .otherwise(MoveNumberCode.SEVERAL_BLOCKS)
            .firesWhen(facts -> facts.blocksToMove().size() > 1)),
    ALL_OF_THE_BLOCK(demands("Where one number that moves belongs to a block, all of them do.")
            .otherwise(MoveNumberCode.NUMBERS_OUTSIDE_BLOCK)
            .firesWith(ofOneBlock((facts, block) -> numbersIn(block, facts) < total(facts)))),
    VERIFIED(demands("The carrier has verified every number of a whole block that moves.")
            .otherwise(MoveNumberCode.BLOCK_NOT_VERIFIED)
            .firesWith(ofOneBlock((facts, block) -> isWhole(block, facts) && someUnverified(facts)))),
    WHOLE_BLOCK(demands("Several numbers of a block move only with the whole of it.")
            .otherwise(MoveNumberCode.BLOCK_INCOMPLETE)
            .firesWith(ofOneBlock((facts, block) ->
                    total(facts) > 1 && numbersIn(block, facts) == total(facts) && !isWhole(block, facts)))),
    INSIDE_THE_BLOCK(demands("A single number that moves is in the range of its block.")
            .otherwise(MoveNumberCode.NUMBER_OUTSIDE_BLOCK)
            .firesWith(ofOneBlock((facts, block) -> total(facts) == 1 && outside(block, facts)))),
    NO_CISCO_PSTN_BLOCK(demands("No whole block moves away from Cisco PSTN.")
            .otherwise(MoveNumberCode.CISCO_PSTN_BLOCK)
            .firesWhen(facts -> Rule.any(facts.blocksToMove(), block -> isWhole(block, facts))
                    && facts.carriers().source().is(CarrierKind.CISCO_PSTN)));

    private final Definition<MoveFacts> definition;

    InventoryRule(Definition<MoveFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveFacts> definition() {
        return definition;
    }

    @Override
    public boolean looksIntoTarget() {
        return this == TOLL_FREE_LICENSED;
    }

    @Override
    public boolean looksAtUser() {
        return true;
    }

    /** Whether it is so of any of the numbers that move. */
    private static Predicate<MoveFacts> any(BiPredicate<MoveFacts, InventoryNumber> fires) {
        return facts -> Rule.any(facts.recordsToMove(), number -> fires.test(facts, number));
    }

    private static boolean receivesTollFree(MoveFacts facts) {
        return facts.targetCalling()
                .subscription()
                .filter(own -> own.grants(LocationLicense.INBOUND_TOLL_FREE, facts.organization()))
                .isPresent();
    }

    private static boolean someUnknownToCarrier(MoveFacts facts) {
        return Rule.any(
                facts.numbersToMove(), number -> facts.carriers().record(number).isEmpty());
    }

    private static boolean mixesMobile(MoveFacts facts) {
        return Rule.any(facts.recordsToMove(), InventoryNumber::isMobile)
                && !Rule.all(facts.recordsToMove(), InventoryNumber::isMobile);
    }

    private static boolean elsewhere(MoveFacts facts, InventoryNumber number) {
        return facts.subscriber().location().isPresent()
                && number.location()
                        .filter(place -> !place.equals(facts.target().id()))
                        .filter(place ->
                                !place.equals(facts.subscriber().location().get()))
                        .isPresent();
    }

    private static boolean haveSeveralCarriers(MoveFacts facts) {
        List<InventoryNumber> records = facts.recordsToMove();
        return Rule.any(records, one -> Rule.any(records, other -> haveDifferentCarriers(one, other)));
    }

    private static boolean haveDifferentCarriers(InventoryNumber one, InventoryNumber other) {
        return one.carrier().isPresent()
                && other.carrier().isPresent()
                && !one.carrier().equals(other.carrier());
    }

    private static boolean locationlessAtCarrier(MoveFacts facts, InventoryNumber number) {
        return number.location().isPresent()
                && facts.carriers()
                        .record(number.number())
                        .filter(record -> record.location().isEmpty())
                        .isPresent();
    }

    /** The one block to which numbers that move belong, if it is so of it; several blocks have a code of their own. */
    private static Function<MoveFacts, Optional<Evidence>> ofOneBlock(BiPredicate<MoveFacts, NumberBlock> fires) {
        return facts -> {
            List<NumberBlock> blocks = facts.blocksToMove();
            return blocks.size() == 1 && fires.test(facts, blocks.get(0))
                    ? Optional.of(Evidence.of("first", blocks.get(0).first())
                            .and("last", blocks.get(0).last()))
                    : Optional.empty();
        };
    }

    private static int total(MoveFacts facts) {
        return facts.recordsToMove().size();
    }

    private static int numbersIn(NumberBlock block, MoveFacts facts) {
        return Collections2.filter(
                        facts.recordsToMove(),
                        number ->
                                number.standing().block().filter(block::equals).isPresent())
                .size();
    }

    private static boolean isWhole(NumberBlock block, MoveFacts facts) {
        return numbersIn(block, facts) == block.size() && !outside(block, facts);
    }

    private static boolean outside(NumberBlock block, MoveFacts facts) {
        return Rule.any(facts.recordsToMove(), number -> !block.contains(number.number()));
    }

    private static boolean someUnverified(MoveFacts facts) {
        return Rule.any(
                facts.numbersToMove(),
                number -> facts.carriers()
                        .record(number)
                        .filter(record -> !record.verified())
                        .isPresent());
    }

    /**
     * The inventory's records of the numbers in question.
     *
     * @param lookedUp the number that is asked for and those that the user has today, recorded or not
     * @param requested of the new number that is asked for; empty where none is, or the organization's inventory lacks it
     * @param current of the numbers that the user has today, as far as the inventory has them
     */
    public record NumberFacts(
            Set<PhoneNumber> lookedUp, Optional<InventoryNumber> requested, List<InventoryNumber> current) {

        public NumberFacts {
            lookedUp = ImmutableSet.copyOf(lookedUp);
            current = ImmutableList.copyOf(current);
        }

        void requireOf(Optional<PhoneNumber> asked, OrgId org, List<PhoneNumber> own) {
            requested.ifPresent(record -> {
                boolean named = asked.equals(Optional.of(record.number())) || own.contains(record.number());
                checkArgument(named, "Number %s is not asked for", record.number());
                checkArgument(
                        record.org().equals(org), "Number %s is of organization %s", record.number(), record.org());
            });
            for (InventoryNumber record : current) {
                checkArgument(own.contains(record.number()), "Number %s is not the user's", record.number());
            }
        }

        /** The blocks to which numbers of the user belong. */
        List<NumberBlock> blocks() {
            ImmutableSet.Builder<NumberBlock> blocks = ImmutableSet.builder();
            for (InventoryNumber record : current) {
                record.standing().block().ifPresent(blocks::add);
            }
            return blocks.build().asList();
        }

        NumberFacts withoutPendingOrders() {
            return new NumberFacts(
                    lookedUp,
                    requested,
                    current.stream()
                            .map(number -> number.withPendingOrder(false))
                            .toList());
        }
    }
}
