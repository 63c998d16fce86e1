package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What others who move before Anna leave to her or take from her. */
class PrecedingMovesTest {

    private static final PersonId BEN = new PersonId("ben");
    private static final NumberOwner OWNED_BY_BEN = new NumberOwner.User(BEN, "Ben");
    private static final PhoneNumber WANTED = new PhoneNumber("+14085550199");
    private static final LocationId ELSEWHERE = new LocationId("elsewhere");

    @Test
    void anExtensionThatIsGivenUpIsFree() {
        MoveFixture asking = MoveFixture.clean().taken("2000", OWNED_BY_BEN).askingForExtension("2000");

        assertEquals(List.of("4202"), asking.codes());
        assertEquals(List.of(), codes(asking, leaving(ben(MoveFixture.TARGET))));
        assertEquals(List.of("4202"), codes(asking, leaving(somebody("cleo", MoveFixture.TARGET))));
    }

    @Test
    void aNumberThatIsGivenUpIsFree() {
        InventoryNumber bens = ARecord.free(WANTED, MoveFixture.TARGET).ownedBy(OWNED_BY_BEN);
        MoveFixture asking = MoveFixture.clean().askingForNumber(WANTED.value()).inventoryHas(bens);

        assertEquals(List.of("27966"), asking.codes());
        assertEquals(List.of(), codes(asking, leaving(ben(MoveFixture.TARGET))));
        assertEquals(List.of("27966"), codes(asking, leaving(somebody("cleo", MoveFixture.TARGET))));
    }

    @Test
    void aFreeNumberStaysFree() {
        MoveFixture asking = MoveFixture.clean()
                .askingForNumber(WANTED.value())
                .inventoryHas(ARecord.free(WANTED, MoveFixture.TARGET));

        assertEquals(List.of(), codes(asking, leaving(ben(MoveFixture.TARGET))));
    }

    @Test
    void whoLeavesIsCalledBackAtTheSourceNoMoreAndSharesNothingThere() {
        Device shared = new Device("desk", Device.Type.PHONE, true, Set.of(new PersonId("ben")));
        MoveFixture bound = MoveFixture.clean()
                .user(user -> user.devices = List.of(shared))
                .usage(around -> {
                    around.calledBackFor = Set.of(new PersonId("ben"));
                    around.sharersAtSource = Set.of(new PersonId("ben"));
                });

        assertEquals(List.of("19608", "27967", "19701"), bound.codes());
        assertEquals(List.of("19701"), codes(bound, leaving(ben(MoveFixture.SOURCE))));
        assertEquals(List.of("19608", "27967", "19701"), codes(bound, leaving(somebody("cleo", MoveFixture.SOURCE))));
    }

    @Test
    void whoLeavesTheTargetMakesRoom() {
        MoveFixture full = MoveFixture.clean()
                .target(target -> target.userLimit = OptionalInt.of(1))
                .usage(around -> around.usersAtTarget = 1);
        Subscriber cleo = somebody("cleo", ELSEWHERE);

        assertEquals(List.of(), codes(full, leaving(ben(MoveFixture.TARGET))));
        assertEquals(List.of("19603"), codes(full, leaving(ben(ELSEWHERE))));
        assertEquals(List.of("19603"), codes(full, leaving(ben(null))));
        assertEquals(
                List.of("19603"),
                codes(full, new PrecedingMoves(List.of(ben(MoveFixture.TARGET), cleo), List.of(cleo))));
    }

    @Test
    void deviceNamesComeAndGoWithTheirUsers() {
        MoveFixture free = MoveFixture.clean().user(user -> user.devices = List.of(device("desk")));
        MoveFixture taken = MoveFixture.clean()
                .user(user -> user.devices = List.of(device("desk")))
                .usage(around -> around.deviceNamesAtTarget = Set.of("desk"));

        assertEquals(List.of("19609", "19701"), taken.codes());
        assertEquals(List.of("19701"), codes(taken, leaving(ben(MoveFixture.TARGET, "desk"))));
        assertEquals(List.of("19609", "19701"), codes(taken, leaving(ben(MoveFixture.TARGET, "lab"))));
        assertEquals(List.of("19609", "19701"), codes(taken, leaving(ben(ELSEWHERE, "desk"))));
        assertEquals(
                List.of("19609", "19701"),
                codes(free, new PrecedingMoves(List.of(ben(ELSEWHERE, "desk")), List.of(ben(ELSEWHERE, "desk")))));
        assertEquals(List.of("19701"), codes(free, PrecedingMoves.NONE));
    }

    @Test
    void anOrderOfTheMoveItselfIsNoObstacle() {
        MoveFixture ordered = MoveFixture.withNumber().record(record -> record.pendingOrder = true);

        assertEquals(List.of("10030006", "19717"), ordered.codes());
        assertEquals(
                List.of("19717"),
                MoveFixture.codes(Assessment.of(ordered.facts().afterOwnOrder()).findings()));
    }

    private static List<String> codes(MoveFixture move, PrecedingMoves preceding) {
        return MoveFixture.codes(Assessment.of(move.facts().with(preceding)).findings());
    }

    private static PrecedingMoves leaving(Subscriber... leaving) {
        return new PrecedingMoves(List.of(leaving), List.of());
    }

    private static Subscriber ben(LocationId location, String... devices) {
        return somebody(BEN.value(), location, devices);
    }

    private static Subscriber somebody(String name, LocationId location, String... devices) {
        ASubscriber somebody = new ASubscriber();
        somebody.person = new PersonId(name);
        somebody.location = location;
        somebody.devices =
                List.of(devices).stream().map(PrecedingMovesTest::device).toList();
        return somebody.build(Lines.of(Optional.of(new Extension("2000")), Optional.empty()));
    }

    private static Device device(String name) {
        return new Device(name, Device.Type.PHONE, false, Set.of());
    }
}
