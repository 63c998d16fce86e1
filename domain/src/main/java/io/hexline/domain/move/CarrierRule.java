package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.naming;
import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.PstnConnection;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Between which carriers numbers can move. */
public enum CarrierRule implements MoveRule {
    SAME_LOCAL_GATEWAY(naming(MoveUserCode.LOCAL_GATEWAY_DIFFERS, "number", CarrierRule::otherLocalGateway)),
    ORDER_NOT_TOO_LARGE(moving(MoveNumberCode.TOO_MANY_NUMBERS, CarrierRule::orderTooLarge)),
    TARGET_HAS_CARRIER(moving(
            MoveNumberCode.TARGET_CARRIER_MISSING,
            facts -> facts.carriers().target().carrier().isEmpty())),
    SOURCE_HAS_CARRIER(moving(
            MoveNumberCode.SOURCE_CARRIER_MISSING,
            facts -> facts.source().isPresent()
                    && facts.carriers().source().carrier().isEmpty())),
    INTEGRATED_CARRIER_STAYS(moving(
            MoveNumberCode.INTEGRATED_CARRIER_DIFFERS,
            facts -> differ(facts, CarrierKind.INTEGRATED_CCP) && !onPremisesOrNotIntegrated(facts))),
    NO_WEBEX_DIRECT(moving(
            MoveNumberCode.WEBEX_DIRECT_CARRIER, facts -> facts.carriers().eitherIs(CarrierKind.WEBEX_DIRECT))),
    SOURCE_CONNECTED(moving(
            MoveNumberCode.SOURCE_CONNECTION_MISSING,
            facts -> facts.carriers().source().connectionIs(CarrierConnection.MISSING))),
    SOURCE_SETTLED(moving(
            MoveNumberCode.SOURCE_IN_TRANSITION,
            facts -> facts.carriers().source().connectionIs(CarrierConnection.IN_TRANSITION))),
    TARGET_CONNECTED(moving(
            MoveNumberCode.TARGET_CONNECTION_MISSING,
            facts -> facts.carriers().target().connectionIs(CarrierConnection.MISSING))),
    TARGET_SETTLED(moving(
            MoveNumberCode.TARGET_IN_TRANSITION,
            facts -> facts.carriers().target().connectionIs(CarrierConnection.IN_TRANSITION))),
    SAME_REGION(moving(MoveNumberCode.COUNTRY_OR_REGION_DIFFERS, CarrierRule::regionDiffers)),
    MOBILE_CARRIER_STAYS(moving(
            MoveNumberCode.MOBILE_CARRIER_DIFFERS, facts -> facts.carriers().differ() && movesMobile(facts))),
    SUBSCRIPTIONS_ACTIVE(moving(MoveNumberCode.SUBSCRIPTION_NOT_ACTIVE, CarrierRule::subscriptionEnded)),
    OTHER_CARRIERS_STAY(moving(
            MoveNumberCode.PREMISES_OR_NON_INTEGRATED_CARRIER,
            facts -> facts.carriers().differ()
                    && onPremisesOrNotIntegrated(facts)
                    && !facts.carriers().eitherIs(CarrierKind.WEBEX_DIRECT)));

    private final Criterion<MoveFacts> criterion;

    CarrierRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return true;
    }

    /** Carriers matter only where numbers move. */
    private static Criterion<MoveFacts> moving(MoveNumberCode code, Predicate<MoveFacts> holds) {
        return when(code, facts -> !facts.numbersToMove().isEmpty() && holds.test(facts));
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
                && facts.recordsToMove().stream()
                        .flatMap(number -> number.region().stream())
                        .anyMatch(region -> !target.covers(region));
    }

    private static boolean movesMobile(MoveFacts facts) {
        return facts.recordsToMove().stream().anyMatch(number -> number.type() == NumberType.MOBILE);
    }

    private static boolean subscriptionEnded(MoveFacts facts) {
        return Stream.concat(facts.sourceCalling().stream(), Stream.of(facts.targetCalling()))
                .flatMap(calling -> calling.subscription().stream())
                .flatMap(id -> facts.organization().subscription(id).stream())
                .anyMatch(subscription -> !subscription.isActive());
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
}
