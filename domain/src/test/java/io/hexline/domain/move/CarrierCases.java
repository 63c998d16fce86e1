package io.hexline.domain.move;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.move.AtLocation.Connection;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.organization.Organization.Subscription;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.Region;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Cases of {@link CarrierRule}. */
final class CarrierCases {

    private static final AtLocation SETTLED = AtLocation.side(MoveFixture.CARRIER, Connection.CONNECTED);
    private static final SubscriptionId SUBSCRIPTION = new SubscriptionId("subscription");

    private CarrierCases() {}

    static Stream<MoveRuleCase> all() {
        return Stream.of(presence(), connections(), differences(), others()).flatMap(cases -> cases);
    }

    private static Stream<MoveRuleCase> presence() {
        AtLocation carrier = AtLocation.side(MoveFixture.CARRIER, Connection.CONNECTED);
        return Stream.of(
                of(
                        CarrierRule.SOURCE_HAS_CARRIER,
                        move -> move.carriers(AtLocation.NO_CARRIER, carrier),
                        move -> move.carriers(carrier, carrier)),
                new MoveRuleCase(
                        CarrierRule.SOURCE_HAS_CARRIER,
                        text(CarrierRule.SOURCE_HAS_CARRIER),
                        () -> MoveFixture.withNumber().carriers(AtLocation.NO_CARRIER, carrier),
                        move -> move,
                        move -> move.user(user -> user.location = null)),
                of(
                        CarrierRule.TARGET_HAS_CARRIER,
                        move -> move.carriers(carrier, AtLocation.NO_CARRIER),
                        move -> move.carriers(carrier, carrier)));
    }

    private static Stream<MoveRuleCase> connections() {
        return Stream.of(
                connected(CarrierRule.SOURCE_CONNECTED, Connection.MISSING, Connection.CONNECTED),
                connected(CarrierRule.SOURCE_SETTLED, Connection.IN_TRANSITION, Connection.CONNECTED),
                connected(CarrierRule.TARGET_CONNECTED, Connection.CONNECTED, Connection.MISSING),
                connected(CarrierRule.TARGET_SETTLED, Connection.CONNECTED, Connection.IN_TRANSITION),
                of(
                        CarrierRule.SOURCE_SETTLED,
                        move -> move.carriers(
                                AtLocation.changing(MoveFixture.CARRIER, MoveFixture.NOW.plusNanos(1)), SETTLED),
                        move -> move.carriers(AtLocation.changing(MoveFixture.CARRIER, MoveFixture.NOW), SETTLED)),
                of(
                        CarrierRule.TARGET_SETTLED,
                        move -> move.carriers(
                                SETTLED, AtLocation.changing(MoveFixture.CARRIER, MoveFixture.NOW.plusNanos(1))),
                        move -> move.carriers(SETTLED, AtLocation.changing(MoveFixture.CARRIER, MoveFixture.NOW))),
                of(
                        CarrierRule.SOURCE_CONNECTED,
                        move -> move.carriers(
                                AtLocation.beingSetUp(MoveFixture.CARRIER, MoveFixture.NOW.plusNanos(1)), SETTLED),
                        move -> move.carriers(AtLocation.beingSetUp(MoveFixture.CARRIER, MoveFixture.NOW), SETTLED)),
                of(
                        CarrierRule.TARGET_CONNECTED,
                        move -> move.carriers(
                                SETTLED, AtLocation.beingSetUp(MoveFixture.CARRIER, MoveFixture.NOW.plusNanos(1))),
                        move -> move.carriers(SETTLED, AtLocation.beingSetUp(MoveFixture.CARRIER, MoveFixture.NOW))));
    }

    private static MoveRuleCase connected(CarrierRule rule, Connection source, Connection target) {
        return of(
                rule,
                move -> move.connections(source, target),
                move -> move.connections(Connection.CONNECTED, Connection.CONNECTED));
    }

    private static Stream<MoveRuleCase> differences() {
        return Stream.of(
                carriers(CarrierRule.INTEGRATED_CARRIER_STAYS, CarrierKind.INTEGRATED_CCP, CarrierKind.CISCO_PSTN),
                carriers(CarrierRule.INTEGRATED_CARRIER_STAYS, CarrierKind.CISCO_PSTN, CarrierKind.INTEGRATED_CCP),
                carriers(CarrierRule.NO_WEBEX_DIRECT, CarrierKind.WEBEX_DIRECT, CarrierKind.INTEGRATED_CCP),
                carriers(CarrierRule.NO_WEBEX_DIRECT, CarrierKind.PREMISES, CarrierKind.WEBEX_DIRECT),
                carriers(CarrierRule.OTHER_CARRIERS_STAY, CarrierKind.PREMISES, CarrierKind.INTEGRATED_CCP),
                carriers(CarrierRule.OTHER_CARRIERS_STAY, CarrierKind.CISCO_PSTN, CarrierKind.NON_INTEGRATED_CCP),
                new MoveRuleCase(
                        CarrierRule.SAME_REGION,
                        text(CarrierRule.SAME_REGION),
                        () -> MoveFixture.withNumber().carriers(CarrierKind.CISCO_PSTN, CarrierKind.CISCO_PSTN),
                        move -> move.record(record -> record.region = new Region("US", Optional.of("NY"))),
                        move -> move.record(record -> record.region = new Region("US", Optional.of("CA")))),
                new MoveRuleCase(
                        CarrierRule.MOBILE_CARRIER_STAYS,
                        text(CarrierRule.MOBILE_CARRIER_STAYS),
                        () -> MoveFixture.withNumber().carriers(CarrierKind.CISCO_PSTN, CarrierKind.CISCO_PSTN),
                        move -> move.record(record -> record.type = NumberType.MOBILE),
                        move -> move.record(record -> record.type = NumberType.GEOGRAPHIC)));
    }

    /** Two different Cisco PSTN carriers allow what these two kinds do not. */
    private static MoveRuleCase carriers(CarrierRule rule, CarrierKind source, CarrierKind target) {
        return of(
                rule,
                move -> move.carriers(source, target),
                move -> move.carriers(CarrierKind.CISCO_PSTN, CarrierKind.CISCO_PSTN));
    }

    private static Stream<MoveRuleCase> others() {
        return Stream.of(
                new MoveRuleCase(
                        CarrierRule.ORDER_NOT_TOO_LARGE,
                        text(CarrierRule.ORDER_NOT_TOO_LARGE),
                        () -> MoveFixture.withNumber().alternate("+14085550101").alternate("+14085550102"),
                        move -> move.alternate("+14085550103"),
                        move -> move),
                new MoveRuleCase(
                        CarrierRule.SAME_LOCAL_GATEWAY,
                        "Local Gateway configuration is different with new group. Phone number: "
                                + MoveFixture.HER_NUMBER,
                        () -> MoveFixture.withNumber().carrier(CarrierKind.PREMISES),
                        move -> move.target(target -> target.localGateway = "trunk"),
                        move -> move.target(target -> target.localGateway = null)),
                new MoveRuleCase(
                        CarrierRule.SUBSCRIPTIONS_ACTIVE,
                        text(CarrierRule.SUBSCRIPTIONS_ACTIVE),
                        () -> MoveFixture.withNumber().target(target -> target.subscription = SUBSCRIPTION),
                        move -> move.subscribed(new Subscription(SUBSCRIPTION, Subscription.Status.SUSPENDED)),
                        move -> move.subscribed(new Subscription(SUBSCRIPTION, Subscription.Status.ACTIVE))),
                new MoveRuleCase(
                        CarrierRule.SUBSCRIPTIONS_ACTIVE,
                        text(CarrierRule.SUBSCRIPTIONS_ACTIVE),
                        () -> MoveFixture.withNumber().source(source -> source.subscription = SUBSCRIPTION),
                        move -> move.subscribed(new Subscription(SUBSCRIPTION, Subscription.Status.CANCELLED)),
                        move -> move.subscribed(new Subscription(SUBSCRIPTION, Subscription.Status.ACTIVE))));
    }

    private static MoveRuleCase of(
            CarrierRule rule, UnaryOperator<MoveFixture> firing, UnaryOperator<MoveFixture> silent) {
        Supplier<MoveFixture> setting = MoveFixture::withNumber;
        return new MoveRuleCase(rule, text(rule), setting, firing, silent);
    }

    private static String text(CarrierRule rule) {
        return rule.code().entry().message().template();
    }
}
