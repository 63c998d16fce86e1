package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.DeviceProfileId;
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
    void whoLeavesIsCalledBackAtTheSourceNoMore() {
        MoveFixture bound = MoveFixture.clean().usage(around -> around.calledBackFor = Set.of(BEN));

        assertEquals(List.of("27967"), bound.codes());
        assertEquals(List.of(), codes(bound, leaving(ben(MoveFixture.SOURCE))));
        assertEquals(List.of("27967"), codes(bound, leaving(somebody("cleo", MoveFixture.SOURCE))));
    }

    @Test
    void whoGoesAlongToTheSameTargetIsNobodyWithWhomAProfileIsShared() {
        MoveFixture sharing = MoveFixture.clean()
                .usage(around -> around.deviceProfiles = List.of(
                        AUsage.profile("desk", MoveFixture.ANNA, BEN), AUsage.profile("lab", MoveFixture.ANNA)));

        assertEquals(List.of("19608", "19701"), sharing.codes());
        assertEquals(List.of("19701"), codes(sharing, leaving(going(MoveFixture.TARGET, ben(MoveFixture.SOURCE)))));
        assertEquals(List.of("19608", "19701"), codes(sharing, leaving(going(ELSEWHERE, ben(MoveFixture.SOURCE)))));
        assertEquals(
                List.of("19608", "19701"),
                codes(sharing, leaving(going(MoveFixture.TARGET, somebody("cleo", MoveFixture.SOURCE)))));
    }

    @Test
    void aProfileThatIsBroughtByBothIsNotInItsOwnWay() {
        DeviceProfile shared = AUsage.profile("desk", MoveFixture.ANNA, BEN);
        MoveFixture sharing = MoveFixture.clean().usage(around -> around.deviceProfiles = List.of(shared));
        Mover first = going(MoveFixture.TARGET, ben(MoveFixture.SOURCE));
        Mover with = new Mover(first.move(), first.subscriber(), List.of(shared));
        Mover another = new Mover(first.move(), first.subscriber(), List.of(shared, AUsage.profile("desk", BEN)));
        Mover twin = new Mover(
                first.move(),
                first.subscriber(),
                List.of(
                        shared,
                        new DeviceProfile(
                                new DeviceProfileId("2"),
                                MoveFixture.SOURCE,
                                shared.device(),
                                Set.of(BEN),
                                shared.version())));

        assertEquals(List.of("19701"), codes(sharing, new PrecedingMoves(List.of(with), List.of(with))));
        assertEquals(List.of("19701"), codes(sharing, new PrecedingMoves(List.of(another), List.of(another))));
        assertEquals(List.of("19609", "19701"), codes(sharing, new PrecedingMoves(List.of(twin), List.of(twin))));
    }

    @Test
    void whoeverComesUnderTheExtensionOfTheOperatorReplacesIt() {
        MoveFixture operating = MoveFixture.clean()
                .usage(around -> around.featuresAtSource =
                        List.of(AUsage.autoAttendant("Menu", new Extension("1234")), AUsage.huntGroup("Sales")));
        Mover replacing = requesting("1234", MoveFixture.SOURCE, ben(ELSEWHERE));

        assertEquals(List.of("19610"), operating.codes());
        assertEquals(List.of(), codes(operating, leaving(replacing)));
        assertEquals(List.of("19610"), codes(operating, leaving(requesting("1234", ELSEWHERE, ben(ELSEWHERE)))));
        assertEquals(
                List.of("19610"), codes(operating, leaving(requesting("1235", MoveFixture.SOURCE, ben(ELSEWHERE)))));
        operating.source(source -> source.lengths = new ExtensionLength(5, 6));
        assertEquals(List.of("19610"), codes(operating, leaving(replacing)));
    }

    @Test
    void whoLeavesTheTargetMakesRoom() {
        MoveFixture full = MoveFixture.clean()
                .target(target -> target.userLimit = OptionalInt.of(1))
                .usage(around -> around.usersAtTarget = 1);
        Mover cleo = going(MoveFixture.TARGET, somebody("cleo", ELSEWHERE));

        assertEquals(List.of(), codes(full, leaving(ben(MoveFixture.TARGET))));
        assertEquals(List.of("19603"), codes(full, leaving(ben(ELSEWHERE))));
        assertEquals(List.of("19603"), codes(full, leaving(ben(null))));
        assertEquals(
                List.of("19603"),
                codes(full, new PrecedingMoves(List.of(leaver(ben(MoveFixture.TARGET)), cleo), List.of(cleo))));
    }

    @Test
    void deviceNamesComeAndGoWithTheirUsers() {
        MoveFixture free = MoveFixture.clean().user(user -> user.devices = List.of(device("desk")));
        MoveFixture taken = MoveFixture.clean()
                .user(user -> user.devices = List.of(device("desk")))
                .usage(around -> around.deviceNamesAtTarget = Set.of("desk"));
        Mover bringing = going(MoveFixture.TARGET, ben(ELSEWHERE, "desk"));

        assertEquals(List.of("19609", "19701"), taken.codes());
        assertEquals(List.of("19701"), codes(taken, leaving(ben(MoveFixture.TARGET, "desk"))));
        assertEquals(List.of("19609", "19701"), codes(taken, leaving(ben(MoveFixture.TARGET, "lab"))));
        assertEquals(List.of("19609", "19701"), codes(taken, leaving(ben(ELSEWHERE, "desk"))));
        assertEquals(List.of("19609", "19701"), codes(free, new PrecedingMoves(List.of(bringing), List.of(bringing))));
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

    private static PrecedingMoves leaving(Subscriber leaving) {
        return leaving(leaver(leaving));
    }

    private static PrecedingMoves leaving(Mover leaving) {
        return new PrecedingMoves(List.of(leaving), List.of());
    }

    private static Mover leaver(Subscriber leaving) {
        return going(new LocationId("far away"), leaving);
    }

    private static Mover going(LocationId target, Subscriber user) {
        return mover(target, user, Change.keep());
    }

    private static Mover requesting(String extension, LocationId target, Subscriber user) {
        return mover(target, user, Change.set(new Extension(extension)));
    }

    private static Mover mover(LocationId target, Subscriber user, Change<Extension> extension) {
        return new Mover(new RequestedMove(user.person(), target, extension, Change.keep()), user, List.of());
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
        return new Device(name, Device.Type.PHONE);
    }
}
