package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.location.CallingProfile.LocationSubscription.LocationLicense;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.organization.Organization.Subscription;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Moves near which a rule begins or ceases to fire, with all that is found. */
class MoveBoundariesTest {

    private static final String NUMBERS_MOVE = "19717";
    private static final String NUMBERS_STAY = "99001";
    private static final String HERS = MoveFixture.HER_NUMBER.value();
    private static final String SECOND = "+14085550101";
    private static final String THIRD = "+14085550102";
    private static final Region NEW_YORK = new Region("US", Optional.of("NY"));
    private static final SubscriptionId SUBSCRIPTION = new SubscriptionId("subscription");
    private static final NumberBlock PAIR = block(HERS, SECOND);
    private static final NumberBlock TEN = block(HERS, "+14085550109");

    static Stream<Arguments> blocks() {
        return Stream.of(
                move("a whole block moves", twoOf(PAIR), NUMBERS_MOVE),
                move("one number may leave its block", one().record(record -> record.block = TEN), NUMBERS_MOVE),
                move(
                        "as many numbers as the block has are not the block if one is outside",
                        oneOutside(),
                        "10010203",
                        NUMBERS_MOVE),
                move(
                        "nor have they to be verified as a block",
                        oneOutside().carrierHas(unverified(THIRD)),
                        "10010203",
                        NUMBERS_MOVE),
                move(
                        "nor are they a block of the Cisco PSTN",
                        oneOutside().carrier(CarrierKind.CISCO_PSTN),
                        "10010203",
                        NUMBERS_MOVE),
                move(
                        "a part of a block of the Cisco PSTN is not a block",
                        twoOf(TEN).carrier(CarrierKind.CISCO_PSTN),
                        "10010203",
                        NUMBERS_MOVE));
    }

    static Stream<Arguments> locations() {
        return Stream.of(
                move(
                        "services are to be authorized for users without location too",
                        MoveFixture.clean()
                                .user(user -> {
                                    user.location = null;
                                    user.services = Set.of("Hoteling Host");
                                })
                                .target(target -> target.services = Set.of()),
                        "19605"),
                move(
                        "and where they are, nothing keeps such a user",
                        MoveFixture.clean()
                                .user(user -> {
                                    user.location = null;
                                    user.services = Set.of("Hoteling Host");
                                })
                                .target(target -> target.services = Set.of("Hoteling Host"))),
                move(
                        "what a user without location had cannot differ",
                        MoveFixture.clean().user(user -> user.location = null).target(target -> {
                            target.routingProfile = "other";
                            target.callingZone = "other";
                        })),
                move(
                        "the last place is a place",
                        MoveFixture.clean()
                                .target(target -> target.userLimit = OptionalInt.of(2))
                                .usage(around -> around.usersAtTarget = 1)),
                move(
                        "a full location takes nobody",
                        MoveFixture.clean()
                                .target(target -> target.userLimit = OptionalInt.of(2))
                                .usage(around -> around.usersAtTarget = 2),
                        "19603"),
                move(
                        "an auto attendant without operator transfers to nobody, nor to a user without extension",
                        MoveFixture.clean()
                                .usage(around -> around.featuresAtSource = List.of(AUsage.feature(
                                        MoveFixture.SOURCE,
                                        FeatureType.AUTO_ATTENDANT,
                                        "front",
                                        Set.of(),
                                        Optional.empty())))),
                move(
                        "an operator can have the extension of an alternate number",
                        MoveFixture.withNumber()
                                .alternate("+14085550101", "1299")
                                .usage(around -> around.featuresAtSource =
                                        List.of(AUsage.autoAttendant("front", new Extension("1299")))),
                        "19610",
                        "19717"),
                move(
                        "devices of others may have names that only they share",
                        MoveFixture.clean()
                                .user(user -> user.devices = List.of(new Device("desk", Device.Type.CUSTOMER_MANAGED)))
                                .usage(around -> around.deviceNamesAtTarget = Set.of("desk")),
                        "27970"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                move("a number at a third location", at(new LocationId("third")), "10030001", NUMBERS_MOVE),
                move(
                        "a user without location has no number elsewhere",
                        at(new LocationId("third")).user(user -> user.location = null),
                        "10030007",
                        NUMBERS_MOVE),
                move(
                        "mobile numbers move by themselves",
                        one().alternate(SECOND)
                                .record(record -> record.type = NumberType.MOBILE)
                                .record(SECOND, record -> record.type = NumberType.MOBILE),
                        NUMBERS_MOVE),
                move(
                        "a number without carrier is from no other one",
                        one().alternate(SECOND).record(record -> record.carrier = null),
                        "10010012",
                        NUMBERS_MOVE),
                move("no location without subscription receives toll-free calls", tollFree(), "10050008", NUMBERS_MOVE),
                move(
                        "a license on a suspended subscription counts for nothing",
                        tollFree()
                                .subscribed(new Subscription(SUBSCRIPTION, Subscription.Status.SUSPENDED))
                                .target(target -> {
                                    target.subscription = SUBSCRIPTION;
                                    target.licenses = Set.of(LocationLicense.INBOUND_TOLL_FREE);
                                }),
                        "10050008",
                        "10050009",
                        NUMBERS_MOVE),
                move("as many numbers as the carrier takes in one order", withNumbers(3), NUMBERS_MOVE),
                move("one number more than that", withNumbers(4), "10010000", NUMBERS_MOVE));
    }

    static Stream<Arguments> extensions() {
        return Stream.of(
                move("an extension as short as can be", MoveFixture.clean().askingForExtension("20")),
                move("an extension as long as can be", MoveFixture.clean().askingForExtension("2000000000")),
                move("a longer one", MoveFixture.clean().askingForExtension("20000000001"), "25110"),
                move(
                        "who asks for an extension does not lose the one it has",
                        MoveFixture.clean().taken("1234", "Sales").askingForExtension("2000")),
                move(
                        "who gives its number up has no alternates that could have the extension",
                        one().alternate(SECOND, "3000").givingUpNumber().askingForExtension("3000"),
                        NUMBERS_STAY));
    }

    static Stream<Arguments> ownLines() {
        return Stream.of(
                move("to name one's own number is to keep it", one().askingForNumber(HERS), NUMBERS_MOVE),
                move(
                        "to name one's own extension is to keep it",
                        one().taken("1234", "Sales").askingForExtension("1234"),
                        "19713",
                        NUMBERS_MOVE),
                move(
                        "who has no number cannot give it up, and keeps its fax number",
                        MoveFixture.clean().fax(SECOND).givingUpNumber(),
                        NUMBERS_MOVE),
                move(
                        "an own alternate is no number of the target location",
                        one().alternate(SECOND).askingForNumber(SECOND).inventoryHas(own(MoveFixture.SOURCE)),
                        "27966"),
                move(
                        "unless it is there already",
                        one().alternate(SECOND).askingForNumber(SECOND).inventoryHas(own(MoveFixture.TARGET))),
                move(
                        "who loses the extension is reached under the number",
                        one().taken("1234", "Sales"),
                        "19713",
                        NUMBERS_MOVE),
                move(
                        "or under a new one",
                        MoveFixture.clean()
                                .taken("1234", "Sales")
                                .askingForNumber(SECOND)
                                .inventoryHas(ARecord.free(new PhoneNumber(SECOND), MoveFixture.TARGET)),
                        "19713"),
                move("and otherwise not at all", MoveFixture.clean().taken("1234", "Sales"), "1026016", "19713"),
                move(
                        "who gives up both is not reached either",
                        one().givingUpExtension().givingUpNumber(),
                        "1026016"));
    }

    private static InventoryNumber own(LocationId place) {
        ARecord record = new ARecord();
        record.location = place;
        return record.build(new PhoneNumber(SECOND));
    }

    static Stream<Arguments> carriers() {
        return Stream.of(
                move(
                        "regions matter between carriers of the Cisco PSTN",
                        one().carriers(CarrierKind.CISCO_PSTN, CarrierKind.CISCO_PSTN)
                                .record(record -> record.region = NEW_YORK),
                        "10010014",
                        NUMBERS_MOVE),
                move(
                        "and not where one of them is another",
                        one().carriers(CarrierKind.CISCO_PSTN, CarrierKind.NON_INTEGRATED_CCP)
                                .record(record -> record.region = NEW_YORK),
                        "10050010",
                        NUMBERS_MOVE),
                move(
                        "local gateways matter on premises only",
                        one().target(target -> target.localGateway = "trunk"),
                        NUMBERS_MOVE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"blocks", "locations", "numbers", "extensions", "ownLines", "carriers"})
    void found(String what, MoveFixture move, List<String> codes) {
        assertEquals(codes, move.codes(), what);
    }

    private static Arguments move(String what, MoveFixture move, String... codes) {
        return Arguments.of(what, move, List.of(codes));
    }

    private static MoveFixture one() {
        return MoveFixture.withNumber();
    }

    private static MoveFixture tollFree() {
        return one().record(record -> record.type = NumberType.TOLL_FREE);
    }

    private static MoveFixture withNumbers(int count) {
        MoveFixture move = one();
        IntStream.range(1, count).forEach(index -> move.alternate("+1408555010" + index));
        return move;
    }

    private static MoveFixture at(LocationId place) {
        return one().record(record -> record.location = place);
    }

    private static MoveFixture twoOf(NumberBlock block) {
        return one().alternate(SECOND)
                .record(record -> record.block = block)
                .record(SECOND, record -> record.block = block);
    }

    private static MoveFixture oneOutside() {
        return one().alternate(THIRD)
                .record(record -> record.block = PAIR)
                .record(THIRD, record -> record.block = PAIR);
    }

    private static CarrierNumber unverified(String number) {
        return new CarrierNumber(new PhoneNumber(number), Optional.of(MoveFixture.SOURCE), false);
    }

    private static NumberBlock block(String first, String last) {
        return new NumberBlock(new BlockId("block"), new PhoneNumber(first), new PhoneNumber(last));
    }
}
