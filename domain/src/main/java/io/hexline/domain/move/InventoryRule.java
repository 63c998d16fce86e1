package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import java.util.function.BiPredicate;

/** What the inventory and the carriers' own records (CPAPI) must say of the numbers that move. */
public enum InventoryRule implements MoveRule {
    NOT_AT_TARGET(any(
            MoveNumberCode.NUMBER_ALREADY_IN_TARGET_LOCATION,
            (facts, number) ->
                    number.location().filter(facts.target().id()::equals).isPresent())),
    OF_THE_CUSTOMER(any(
            MoveNumberCode.CUSTOMER_DIFFERS,
            (facts, number) -> !number.org().equals(facts.organization().id()))),
    ALL_KNOWN_TO_CARRIER(when(
            MoveNumberCode.NUMBERS_MISSING_AT_CARRIER,
            facts -> facts.numbersToMove().size() > 1 && someUnknownToCarrier(facts))),
    LOCATED_ONES_HAVE_A_CARRIER(any(
            MoveNumberCode.CARRIER_ID_MISSING,
            (facts, number) -> number.location().isPresent() && number.carrier().isEmpty())),
    LOCATIONLESS_ONES_HAVE_A_CARRIER(any(
            MoveNumberCode.CARRIER_ID_AND_LOCATION_MISSING,
            (facts, number) -> number.location().isEmpty() && number.carrier().isEmpty())),
    MOBILE_ONES_BY_THEMSELVES(when(MoveNumberCode.MOBILE_NUMBERS_MIXED, InventoryRule::mixesMobile)),
    LOCATED(any(
            MoveNumberCode.NUMBER_LOCATION_MISSING,
            (facts, number) -> number.location().isEmpty() && number.carrier().isPresent())),
    KNOWN(when(
            MoveNumberCode.NUMBER_NOT_FOUND,
            facts -> facts.recordsToMove().size() < facts.numbersToMove().size())),
    AT_SOURCE(any(MoveNumberCode.NUMBER_IN_OTHER_LOCATION, InventoryRule::elsewhere)),
    KNOWN_TO_CARRIER(when(
            MoveNumberCode.NUMBER_MISSING_AT_CARRIER,
            facts -> facts.numbersToMove().size() == 1 && someUnknownToCarrier(facts))),
    NOT_ASSIGNED_TO_OTHERS(any(
            MoveNumberCode.NUMBER_ASSIGNED_TO_OTHER,
            (facts, number) -> number.owner()
                    .filter(owner -> !owner.is(facts.person().id()))
                    .isPresent())),
    ACTIVE(any(MoveNumberCode.NUMBER_NOT_ACTIVE, (facts, number) -> number.state() != NumberState.ACTIVE)),
    NOT_MAIN(any(
            MoveNumberCode.NUMBER_IS_MAIN_NUMBER,
            (facts, number) ->
                    facts.sourceNumbers().main().filter(number.number()::equals).isPresent())),
    NO_ORDER_PENDING(any(
            MoveNumberCode.NUMBER_ORDER_PENDING,
            (facts, number) -> number.standing().pendingOrder())),
    FROM_A_LOCATION(any(
            MoveNumberCode.SOURCE_LOCATION_MISSING,
            (facts, number) ->
                    facts.subscriber().location().isEmpty() && number.location().isPresent())),
    OF_ONE_CARRIER(when(MoveNumberCode.SEVERAL_CARRIERS, InventoryRule::haveSeveralCarriers)),
    LOCATED_AT_CARRIER(any(MoveNumberCode.LOCATION_MISSING_AT_CARRIER, InventoryRule::locationlessAtCarrier)),
    PORTABLE(any(
            MoveNumberCode.NUMBER_NOT_PORTABLE,
            (facts, number) -> !number.standing().portable())),
    MOBILE_ONES_HAVE_A_NETWORK(any(
            MoveNumberCode.MOBILE_CARRIER_MISSING,
            (facts, number) -> number.type() == NumberType.MOBILE
                    && number.standing().mobileCarrier().isEmpty())),
    ASSIGNED(any(
            MoveNumberCode.NUMBER_NOT_ASSIGNED,
            (facts, number) -> number.owner().isEmpty())),
    TOLL_FREE_LICENSED(any(
            MoveNumberCode.TOLL_FREE_LICENSE_MISSING,
            (facts, number) -> number.type() == NumberType.TOLL_FREE
                    && !facts.targetCalling().offering().inboundTollFree()));

    private final Criterion<MoveFacts> criterion;

    InventoryRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return false;
    }

    /** Holds while it holds for any of the numbers that move. */
    private static Criterion<MoveFacts> any(MoveNumberCode code, BiPredicate<MoveFacts, InventoryNumber> holds) {
        return when(code, facts -> facts.recordsToMove().stream().anyMatch(number -> holds.test(facts, number)));
    }

    private static boolean someUnknownToCarrier(MoveFacts facts) {
        return facts.numbersToMove().stream()
                .anyMatch(number -> facts.carriers().record(number).isEmpty());
    }

    private static boolean mixesMobile(MoveFacts facts) {
        return facts.recordsToMove().stream()
                        .map(number -> number.type() == NumberType.MOBILE)
                        .distinct()
                        .count()
                > 1;
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
        return facts.recordsToMove().stream()
                        .flatMap(number -> number.carrier().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean locationlessAtCarrier(MoveFacts facts, InventoryNumber number) {
        return number.location().isPresent()
                && facts.carriers()
                        .record(number.number())
                        .filter(record -> record.location().isEmpty())
                        .isPresent();
    }
}
