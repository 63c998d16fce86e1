package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.code.Finding;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding.MobileContract;
import io.hexline.domain.number.PortLock;
import io.hexline.domain.user.CallSettings.CollaborateRoom;
import io.hexline.domain.user.CallSettings.Mailbox;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MovePlanTest {

    private static final PhoneNumber NEW = new PhoneNumber("+14085550199");

    @Test
    void keptNumbersMoveWithTheUser() {
        MovePlan move = MovePlan.of(
                MoveFixture.withNumber().alternate("+14085550101", "3000").facts());
        assertEquals(Optional.of(MoveFixture.TARGET), move.after().location());
        assertEquals(move.before().lines(), move.after().lines());
        assertEquals(
                List.of(MoveFixture.TARGET, MoveFixture.TARGET),
                move.numbers().stream()
                        .map(number -> number.location().orElseThrow())
                        .toList());
    }

    @Test
    void aLockThatHasEndedGoesWithTheMove() {
        MovePlan move = MovePlan.of(MoveFixture.withNumber()
                .record(record -> record.portLock = new PortLock(Optional.of(MoveFixture.NOW)))
                .facts());
        assertEquals(Optional.empty(), move.numbers().get(0).standing().portLock());
        assertEquals(
                Optional.of(new MobileContract("network")),
                move.numbers().get(0).standing().mobileContract());
    }

    @Test
    void extensionsThatCannotBeKeptAreReset() {
        Lines lines = MovePlan.of(MoveFixture.withNumber()
                        .alternate("+14085550101", "3000")
                        .taken("1234", "Sales")
                        .taken("3000", "Support")
                        .facts())
                .after()
                .lines();
        assertEquals(Optional.empty(), lines.extension());
        assertEquals(
                List.of(new AlternateNumber(new PhoneNumber("+14085550101"), Optional.empty())), lines.alternates());
    }

    @Test
    void aNewNumberReplacesTheOldOnes() {
        InventoryNumber free = ARecord.free(NEW, MoveFixture.TARGET);
        MovePlan move = MovePlan.of(MoveFixture.withNumber()
                .askingForNumber(NEW.value())
                .askingForExtension("2000")
                .inventoryHas(free)
                .facts());
        assertEquals(
                Lines.of(Optional.of(new Extension("2000")), Optional.of(NEW)),
                move.after().lines());
        InventoryNumber released = ARecord.free(MoveFixture.HER_NUMBER, MoveFixture.SOURCE);
        InventoryNumber given = free.ownedBy(ARecord.owner(MoveFixture.anna()));
        assertEquals(List.of(released, given), move.numbers());
    }

    @Test
    void movedNumbersAreCarriedByTheTargetsCarrier() {
        CarrierId other = new CarrierId("other");
        MovePlan move = MovePlan.of(MoveFixture.withNumber()
                .carriers(CarrierKind.CISCO_PSTN, CarrierKind.CISCO_PSTN)
                .facts());
        assertEquals(Optional.of(other), move.numbers().get(0).carrier());
    }

    @Test
    void aNumberThatSomebodyElseOwnsIsNotTakenAway() {
        NumberOwner ben = new NumberOwner.User(new PersonId("ben"), "Ben");
        assertEquals(List.of(), released(record -> record.owner = ben));
        assertEquals(List.of(), released(record -> record.owner = null));
        assertEquals(List.of(), released(record -> record.org = new OrgId("other")));
    }

    private static List<InventoryNumber> released(Consumer<ARecord> record) {
        return MovePlan.of(
                        MoveFixture.withNumber().givingUpNumber().record(record).facts())
                .numbers();
    }

    @Test
    void aNumberThatIsAskedForAgainIsKept() {
        MovePlan again = MovePlan.of(MoveFixture.withNumber()
                .askingForNumber(MoveFixture.HER_NUMBER.value())
                .inventoryHas(new ARecord().build(MoveFixture.HER_NUMBER))
                .askingForExtension("1234")
                .facts());

        assertEquals(MovePlan.of(MoveFixture.withNumber().facts()), again);
    }

    @Test
    void anAlternateThatBecomesThePrimaryNumberIsNotReleased() {
        ARecord record = new ARecord();
        record.location = MoveFixture.TARGET;
        InventoryNumber alternate = record.build(new PhoneNumber("+14085550101"));
        MovePlan move = MovePlan.of(MoveFixture.clean()
                .alternate("+14085550101")
                .askingForNumber("+14085550101")
                .inventoryHas(alternate)
                .facts());

        assertEquals(List.of(alternate), move.numbers());
        assertEquals(
                Lines.of(Optional.of(new Extension("1234")), Optional.of(alternate.number())),
                move.after().lines());
    }

    @Test
    void aRemovedNumberStaysBehind() {
        MovePlan move = MovePlan.of(MoveFixture.withNumber().givingUpNumber().facts());
        assertEquals(Optional.empty(), move.after().lines().number());
        assertEquals(List.of(ARecord.free(MoveFixture.HER_NUMBER, MoveFixture.SOURCE)), move.numbers());
    }

    @Test
    void settingsAndRolesThatBelongToTheSourceAreLeftBehind() {
        MovePlan move = MovePlan.of(rich().facts());
        assertEquals(GroupRoles.NONE, move.after().roles());
        assertEquals(CallingPlans.NONE, move.after().settings().plans());
        assertEquals(Set.of("*70"), move.after().settings().disabledFeatureCodes());
        assertEquals(Optional.of("strict"), move.after().settings().barringProfile());
        assertEquals(
                Optional.of(new Mailbox(Optional.of("other"), 0)),
                move.after().settings().media().mailbox());
    }

    @Test
    void theTargetTakesOverWhatTheUserBrings() {
        var offering = MovePlan.of(rich().facts())
                .target()
                .orElseThrow()
                .calling()
                .orElseThrow()
                .offering();
        assertEquals(Set.of("example.com"), offering.domains());
        assertEquals(Set.of("long-distance"), offering.ncos());
        assertEquals(Set.of("bay"), offering.officeZones());
        assertEquals(Optional.empty(), MovePlan.of(MoveFixture.clean().facts()).target());
    }

    @Test
    void filesGoWithTheUser() {
        assertEquals(
                List.of(
                        new FileMove(
                                FileMove.Kind.ANNOUNCEMENT,
                                "source/announcements/anna/hello.wav",
                                "target/announcements/anna/hello.wav"),
                        new FileMove(
                                FileMove.Kind.DEVICE_MANAGEMENT,
                                "source/devices/anna/desk",
                                "target/devices/anna/desk")),
                MovePlan.of(rich().facts()).files());
    }

    /** After the move nothing is left of what it announced, so that nothing more would happen. */
    @Test
    void whatIsAnnouncedHappens() {
        MoveFacts before = rich().facts();
        MovePlan move = MovePlan.of(before);
        MoveFacts again = new MoveFacts(
                new MoveSubject(before.move(), Optional.of(before.person()), Optional.of(move.after()), move.target()),
                before.organization(),
                move.target(),
                before.extensions(),
                before.numbers(),
                before.carriers(),
                LocationUsageFacts.NONE,
                before.recording());
        assertEquals(
                List.of("19701", "19709", "19715", "19721"),
                Assessment.of(again).findings().stream()
                        .map((Finding finding) -> finding.code().id())
                        .toList(),
                "only what the user takes along can be taken along again");
    }

    @Test
    void leavesTheGroupServicesOfTheSourceAndNoOther() {
        PersonId ben = new PersonId("ben");
        List<Feature> features = MovePlan.of(MoveFixture.clean()
                        .usage(around -> around.featuresAtSource = List.of(
                                AUsage.huntGroup("Sales", MoveFixture.ANNA, ben),
                                AUsage.huntGroup("Support", ben),
                                AUsage.autoAttendant("Menu", new Extension("2000"))))
                        .facts())
                .features();

        assertEquals(List.of(AUsage.huntGroup("Sales", ben)), features);
    }

    @Test
    void leavesItsTrunkGroups() {
        PersonId ben = new PersonId("ben");

        assertEquals(
                List.of(AUsage.trunkGroup(ben, ben)),
                MovePlan.of(MoveFixture.clean()
                                .usage(around ->
                                        around.trunkGroups = List.of(AUsage.trunkGroup(ben, ben, MoveFixture.ANNA)))
                                .facts())
                        .trunkGroups());
    }

    private static MoveFixture rich() {
        return MoveFixture.clean()
                .target(target -> {
                    target.featureCodes = Set.of("*70");
                    target.barringProfiles = Set.of("strict");
                    target.mailServer = "other";
                })
                .usage(around -> around.featuresAtSource = List.of(AUsage.huntGroup("Sales", MoveFixture.ANNA)))
                .usage(around -> around.trunkGroups = List.of(AUsage.trunkGroup(null, MoveFixture.ANNA)))
                .user(user -> {
                    user.devices = List.of(new Device("desk", Device.Type.PHONE));
                    user.department = "Sales";
                    user.blocking();
                    user.forwardingAt("holidays");
                    user.barringProfile = "strict";
                    user.charge = new PhoneNumber("+14085550177");
                    user.disabledFeatureCodes = Set.of("*70", "*71");
                    user.room = new CollaborateRoom("source");
                    user.domains = Set.of("example.com");
                    user.ncos = "long-distance";
                    user.officeZone = "bay";
                    user.announcements = List.of(new AnnouncementFile("hello.wav", 100));
                    user.musicOnHold = List.of("jazz.wav");
                    user.mailbox = new Mailbox(Optional.of("mail"), 2);
                });
    }
}
