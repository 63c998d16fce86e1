package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.CallSettings.CallerId;
import io.hexline.domain.user.CallSettings.CollaborateRoom;
import io.hexline.domain.user.CallSettings.Mailbox;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.CallSettings.RecordingAccount.Mode;
import io.hexline.domain.user.CallSettings.TimedServices;
import io.hexline.domain.user.CallSettings.TimedServices.Criterion;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SettingsAtTargetTest {

    private static final PersonId BEN = new PersonId("ben");
    private static final AnnouncementFile HELLO = new AnnouncementFile("hello.wav", 100);

    @Test
    void onlyTheUsersOwnEmergencyCallbackStaysOfItsRoles() {
        GroupRoles roles = after(user -> {
                    user.ecbn = BEN;
                    user.department = "Sales";
                })
                .after()
                .roles();

        assertEquals(new GroupRoles(Optional.empty(), Optional.of(BEN)), roles);
    }

    @Test
    void whatIsTheUsersOwnGoesWithIt() {
        CallSettings settings = after(user -> {
                    user.room = new CollaborateRoom("source");
                    user.domains = Set.of("example.com");
                    user.ncos = "long-distance";
                    user.officeZone = "bay";
                    user.callerId = CallerId.LOCATION_NUMBER;
                    user.announcements = List.of(HELLO);
                    user.mailbox = new Mailbox(Optional.of("mail"), 3);
                    user.blocking();
                    user.schedules = Set.of("weekends");
                    user.criteria = List.of(
                            new Criterion("Reject", Optional.of("holidays")),
                            new Criterion("Forward", Optional.of("weekends")));
                    user.barringProfile = "strict";
                    user.charge = new PhoneNumber("+14085550177");
                    user.disabledFeatureCodes = Set.of("*70");
                    user.musicOnHold = List.of("jazz.wav", "hello.wav");
                })
                .after()
                .settings();

        assertEquals(
                new CallSettings(
                        CallingPlans.NONE,
                        new TimedServices(
                                Set.of("weekends"),
                                List.of(
                                        new Criterion("Reject", Optional.empty()),
                                        new Criterion("Forward", Optional.of("weekends")))),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.of(new CollaborateRoom("target")),
                        Set.of("example.com"),
                        Optional.of("long-distance"),
                        Optional.of("bay"),
                        CallerId.LOCATION_NUMBER,
                        new CallSettings.Media(
                                List.of(HELLO),
                                List.of("hello.wav"),
                                Optional.of(new Mailbox(Optional.of("mail"), 3)))),
                settings);
    }

    @Test
    void filesOfAUserWithoutLocationComeFromNowhere() {
        assertEquals(
                List.of(new FileMove(
                        FileMove.Kind.DEVICE_MANAGEMENT, "none/devices/anna/desk", "target/devices/anna/desk")),
                after(user -> {
                            user.location = null;
                            user.devices = List.of(new Device("desk", Device.Type.PHONE));
                        })
                        .files());
    }

    @Test
    void aRoomOnABridgeOfTheOrganizationStaysThere() {
        CollaborateRoom room = new CollaborateRoom("town hall");

        assertEquals(
                Optional.of(room),
                after(user -> user.room = room).after().settings().room());
    }

    @Test
    void aRoomGoesToTheBridgeOfTheTargetByItsName() {
        MovePlan move = MovePlan.of(MoveFixture.clean()
                .user(user -> user.room = new CollaborateRoom("source"))
                .target(target -> target.collaborateBridge = "south")
                .facts());

        assertEquals(
                Optional.of(new CollaborateRoom("south")),
                move.after().settings().room());
    }

    @Test
    void aMailboxHasNoNegativeNumberOfMessages() {
        assertEquals(0, new Mailbox(Optional.empty(), 0).messages());
        assertThrows(IllegalArgumentException.class, () -> new Mailbox(Optional.empty(), -1));
    }

    @Test
    void theRecordingAccountGoesToTheVendorAndGroupOfTheTarget() {
        RecordingAccount account = new RecordingAccount("vendor", Mode.ON_DEMAND, Optional.of("group"));
        MoveFixture elsewhere = MoveFixture.clean().target(target -> {
            target.recordingVendor = "other";
            target.externalGroup = "theirs";
        });

        assertEquals(
                Optional.of(new RecordingAccount("other", Mode.ON_DEMAND, Optional.of("theirs"))),
                recording(elsewhere.recorded(account)));
        assertEquals(
                Optional.of(new RecordingAccount("other", Mode.NEVER, Optional.of("theirs"))),
                recording(elsewhere.recorded(account.disabled())));
        assertEquals(
                Optional.of(new RecordingAccount("other", Mode.ALWAYS, Optional.empty())),
                recording(elsewhere.recorded(false)));
        assertEquals(Optional.of(account), recording(MoveFixture.clean().recorded(account)));
    }

    @Test
    void nobodyHasARecordingAccountWhereNobodyRecords() {
        assertEquals(Optional.empty(), recording(MoveFixture.clean()));
        assertEquals(
                Optional.empty(),
                recording(MoveFixture.clean().recorded(true).target(target -> target.recordingVendor = null)));
    }

    private static Optional<RecordingAccount> recording(MoveFixture move) {
        return MovePlan.of(move.facts()).recording();
    }

    private static MovePlan after(Consumer<ASubscriber> user) {
        return MovePlan.of(MoveFixture.clean().user(user).facts());
    }
}
