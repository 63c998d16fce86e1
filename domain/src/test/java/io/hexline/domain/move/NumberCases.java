package io.hexline.domain.move;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.location.CallingProfile.LocationSubscription.LocationLicense;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding.MobileContract;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.number.PortLock;
import io.hexline.domain.organization.Organization.Subscription;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Cases of {@link LineRule} about numbers and of {@link InventoryRule}. */
final class NumberCases {

    private static final String HERS = MoveFixture.HER_NUMBER.value();
    private static final String SECOND = "+14085550101";
    private static final String THIRD = "+14085550102";
    private static final String FREE = "+14085550199";
    private static final SubscriptionId SUBSCRIPTION = new SubscriptionId("subscription");
    private static final NumberBlock PAIR = block("pair", HERS, SECOND);

    private NumberCases() {}

    static Stream<MoveRuleCase> all() {
        return Stream.of(numbers(), inventory(), located(), typed(), carrier(), blocks())
                .flatMap(cases -> cases);
    }

    private static Stream<MoveRuleCase> numbers() {
        Supplier<MoveFixture> asking = () -> MoveFixture.clean().askingForNumber(FREE);
        return Stream.of(
                new MoveRuleCase(
                        LineRule.NEW_NUMBER_FREE,
                        "The phone number, " + FREE + ", is not available in the new group.",
                        asking,
                        move -> move.inventoryHas(ARecord.free(new PhoneNumber(FREE), MoveFixture.SOURCE)),
                        move -> move.inventoryHas(ARecord.free(new PhoneNumber(FREE), MoveFixture.TARGET))),
                new MoveRuleCase(
                        LineRule.SECONDARY_NUMBERS_NOT_SHOWN,
                        "The alternate number of the user is the same as the calling line ID of the group.",
                        () -> MoveFixture.withNumber().alternate(SECOND),
                        move -> move.source(source -> source.callingLineId = new PhoneNumber(SECOND)),
                        move -> move.source(source -> source.callingLineId = new PhoneNumber(THIRD))),
                new MoveRuleCase(
                        LineRule.SECONDARY_NUMBERS_NOT_SHOWN,
                        "The fax messaging number of the user is the same as the calling line ID of the group.",
                        () -> MoveFixture.withNumber().fax(SECOND),
                        move -> move.source(source -> source.callingLineId = new PhoneNumber(SECOND)),
                        move -> move.source(source -> source.callingLineId = new PhoneNumber(THIRD))),
                new MoveRuleCase(
                        LineRule.NOT_CHARGED,
                        "The user's phone number: " + HERS + ", is same as the current group charge number.",
                        MoveFixture::withNumber,
                        move -> move.source(source -> source.charge = MoveFixture.HER_NUMBER),
                        move -> move.source(source -> source.charge = new PhoneNumber(SECOND))),
                new MoveRuleCase(
                        LineRule.NOT_SHOWN,
                        "Need to unassign CLID number from group before moving the number to the new group. Phone"
                                + " number: " + HERS,
                        MoveFixture::withNumber,
                        move -> move.source(source -> source.callingLineId = MoveFixture.HER_NUMBER),
                        move -> move.source(source -> source.callingLineId = new PhoneNumber(SECOND))),
                new MoveRuleCase(
                        LineRule.NUMBERS_MOVED,
                        "The primary number, alternate numbers or fax messaging number of the user are assigned to the"
                                + " new group: [" + HERS + ", " + SECOND + ", " + THIRD + "].",
                        () -> MoveFixture.withNumber().alternate(SECOND).fax(THIRD),
                        move -> move,
                        MoveFixture::givingUpNumber),
                new MoveRuleCase(
                        LineRule.SECONDARY_NUMBERS_LEFT,
                        "The alternate or fax messaging numbers of the user stay in the current group, unassigned: ["
                                + SECOND + ", " + THIRD + "].",
                        () -> MoveFixture.withNumber().alternate(SECOND).fax(THIRD),
                        MoveFixture::givingUpNumber,
                        move -> move));
    }

    private static Stream<MoveRuleCase> inventory() {
        NumberOwner ben = new NumberOwner.User(new PersonId("ben"), "Ben");
        return Stream.of(
                record(InventoryRule.OF_THE_CUSTOMER, record -> record.org = new OrgId("another")),
                record(InventoryRule.NOT_ASSIGNED_TO_OTHERS, record -> record.owner = ben),
                record(
                        InventoryRule.NOT_ASSIGNED_TO_OTHERS,
                        record -> record.owner = new NumberOwner.Workspace(new WorkspaceId("lobby"), "Lobby")),
                record(InventoryRule.ACTIVE, record -> record.state = NumberState.INACTIVE),
                record(InventoryRule.NO_ORDER_PENDING, record -> record.pendingOrder = true),
                record(InventoryRule.PORTABLE, record -> record.portLock = new PortLock(Optional.empty())),
                of(
                        InventoryRule.PORTABLE,
                        MoveFixture::withNumber,
                        move -> move.record(record -> record.portLock = lockUntil(MoveFixture.NOW.plusNanos(1))),
                        move -> move.record(record -> record.portLock = lockUntil(MoveFixture.NOW))),
                record(InventoryRule.ASSIGNED, record -> record.owner = null),
                of(
                        InventoryRule.KNOWN,
                        MoveFixture::withNumber,
                        move -> move.inventoryLacks(HERS),
                        move -> move.inventoryLacks(SECOND)),
                of(
                        InventoryRule.NOT_MAIN,
                        MoveFixture::withNumber,
                        move -> move.source(source -> source.main = MoveFixture.HER_NUMBER),
                        move -> move.source(source -> source.main = new PhoneNumber(SECOND))));
    }

    private static PortLock lockUntil(Instant end) {
        return new PortLock(Optional.of(end));
    }

    private static Stream<MoveRuleCase> located() {
        return Stream.of(
                record(InventoryRule.NOT_AT_TARGET, record -> record.location = MoveFixture.TARGET),
                record(InventoryRule.AT_SOURCE, record -> record.location = new LocationId("third")),
                record(InventoryRule.LOCATED_ONES_HAVE_A_CARRIER, record -> record.carrier = null),
                record(InventoryRule.LOCATED, record -> record.location = null),
                record(InventoryRule.LOCATIONLESS_ONES_HAVE_A_CARRIER, record -> {
                    record.location = null;
                    record.carrier = null;
                }),
                of(
                        InventoryRule.FROM_A_LOCATION,
                        MoveFixture::withNumber,
                        move -> move.user(user -> user.location = null),
                        move -> move.user(user -> user.location = MoveFixture.SOURCE)));
    }

    private static Stream<MoveRuleCase> typed() {
        Supplier<MoveFixture> two =
                () -> MoveFixture.withNumber().alternate(SECOND).record(record -> record.type = NumberType.MOBILE);
        return Stream.of(
                of(
                        InventoryRule.MOBILE_ONES_BY_THEMSELVES,
                        two,
                        move -> move.record(SECOND, record -> record.type = NumberType.GEOGRAPHIC),
                        move -> move.record(SECOND, record -> record.type = NumberType.MOBILE)),
                of(
                        InventoryRule.MOBILE_ONES_HAVE_A_NETWORK,
                        () -> MoveFixture.withNumber().record(record -> record.type = NumberType.MOBILE),
                        move -> move.record(record -> record.mobileContract = null),
                        move -> move.record(record -> record.mobileContract = new MobileContract("network"))),
                of(
                        InventoryRule.TOLL_FREE_LICENSED,
                        () -> MoveFixture.withNumber()
                                .record(record -> record.type = NumberType.TOLL_FREE)
                                .subscribed(new Subscription(SUBSCRIPTION, Subscription.Status.ACTIVE))
                                .target(target -> target.subscription = SUBSCRIPTION),
                        move -> move.target(target -> target.licenses = Set.of()),
                        move -> move.target(target -> target.licenses = Set.of(LocationLicense.INBOUND_TOLL_FREE))),
                of(
                        InventoryRule.OF_ONE_CARRIER,
                        () -> MoveFixture.withNumber().alternate(SECOND),
                        move -> move.record(record -> record.carrier = new CarrierId("another")),
                        move -> move.record(record -> record.carrier = MoveFixture.CARRIER.id())));
    }

    private static Stream<MoveRuleCase> carrier() {
        CarrierNumber locationless = new CarrierNumber(MoveFixture.HER_NUMBER, Optional.empty(), true);
        CarrierNumber located = new CarrierNumber(MoveFixture.HER_NUMBER, Optional.of(MoveFixture.SOURCE), true);
        return Stream.of(
                of(
                        InventoryRule.KNOWN_TO_CARRIER,
                        MoveFixture::withNumber,
                        move -> move.carrierLacks(HERS),
                        move -> move.carrierLacks(SECOND)),
                of(
                        InventoryRule.ALL_KNOWN_TO_CARRIER,
                        () -> MoveFixture.withNumber().alternate(SECOND),
                        move -> move.carrierLacks(SECOND),
                        move -> move.carrierLacks(THIRD)),
                of(
                        InventoryRule.LOCATED_AT_CARRIER,
                        MoveFixture::withNumber,
                        move -> move.carrierHas(locationless),
                        move -> move.carrierHas(located)));
    }

    private static Stream<MoveRuleCase> blocks() {
        Supplier<MoveFixture> two = () -> MoveFixture.withNumber().alternate(SECOND);
        Supplier<MoveFixture> pair = () ->
                two.get().record(HERS, record -> record.block = PAIR).record(SECOND, record -> record.block = PAIR);
        NumberBlock ten = block("ten", HERS, "+14085550109");
        return Stream.of(
                block(
                        InventoryRule.ONE_BLOCK,
                        () -> two.get().record(HERS, record -> record.block = block("one", HERS, HERS)),
                        move -> move.record(SECOND, record -> record.block = block("two", SECOND, SECOND)),
                        move -> move.record(SECOND, record -> record.block = null)
                                .record(record -> record.block = null)),
                block(
                        InventoryRule.ALL_OF_THE_BLOCK,
                        () -> two.get().record(HERS, record -> record.block = PAIR),
                        move -> move.record(SECOND, record -> record.block = null),
                        move -> move.record(SECOND, record -> record.block = PAIR)),
                block(
                        InventoryRule.VERIFIED,
                        pair,
                        move -> move.carrierHas(unverified(SECOND)),
                        move -> move.carrierHas(unverified(THIRD))),
                block(
                        InventoryRule.WHOLE_BLOCK,
                        two,
                        move -> move.record(HERS, record -> record.block = ten)
                                .record(SECOND, record -> record.block = ten),
                        move -> move.record(HERS, record -> record.block = PAIR)
                                .record(SECOND, record -> record.block = PAIR)),
                block(
                        InventoryRule.INSIDE_THE_BLOCK,
                        MoveFixture::withNumber,
                        move -> move.record(record -> record.block = block("away", SECOND, THIRD)),
                        move -> move.record(record -> record.block = ten)),
                block(
                        InventoryRule.NO_CISCO_PSTN_BLOCK,
                        pair,
                        move -> move.carrier(CarrierKind.CISCO_PSTN),
                        move -> move.carrier(CarrierKind.INTEGRATED_CCP)));
    }

    private static CarrierNumber unverified(String number) {
        return new CarrierNumber(new PhoneNumber(number), Optional.of(MoveFixture.SOURCE), false);
    }

    private static NumberBlock block(String id, String first, String last) {
        return new NumberBlock(new BlockId(id), new PhoneNumber(first), new PhoneNumber(last));
    }

    /** A case of a rule that fires after this change of her number's record. */
    private static MoveRuleCase record(InventoryRule rule, Consumer<ARecord> change) {
        return of(rule, MoveFixture::withNumber, move -> move.record(change), move -> move.record(record -> {}));
    }

    private static MoveRuleCase of(
            InventoryRule rule,
            Supplier<MoveFixture> setting,
            UnaryOperator<MoveFixture> firing,
            UnaryOperator<MoveFixture> silent) {
        String text = ((MoveNumberCode) rule.code()).entry().message().template();
        return new MoveRuleCase(rule, text, setting, firing, silent);
    }

    private static MoveRuleCase block(
            InventoryRule rule,
            Supplier<MoveFixture> setting,
            UnaryOperator<MoveFixture> firing,
            UnaryOperator<MoveFixture> silent) {
        String last = rule == InventoryRule.WHOLE_BLOCK
                ? "+14085550109"
                : rule == InventoryRule.INSIDE_THE_BLOCK ? THIRD : SECOND;
        String first = rule == InventoryRule.INSIDE_THE_BLOCK ? SECOND : HERS;
        String text = rule.code().entry().message().template();
        return new MoveRuleCase(rule, text.replace("{first}", first).replace("{last}", last), setting, firing, silent);
    }
}
