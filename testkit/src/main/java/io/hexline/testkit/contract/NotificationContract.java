package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.FileStore;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Billing, the emergency service and the file stores believe what they were told last, however often they were told, of
 * whom they were told it, and back again.
 */
public abstract class NotificationContract extends MovingNumbersContract {

    private static final AnnouncementFile HELLO = new AnnouncementFile("hello.wav", 60);
    private static final AnnouncementFile BYE = new AnnouncementFile("bye.wav", 60);
    private static final InventoryNumber OTHER_NUMBER =
            ANumber.of("+4721555102", NORTH).build();

    /** From where billing bills a user. */
    protected abstract Optional<LocationId> billedFrom(Host host, PersonId user);

    /** From where billing bills a number. */
    protected abstract Optional<LocationId> billedFrom(Host host, PhoneNumber number);

    /** The location whose address the emergency service has for a number. */
    protected abstract Optional<LocationId> callsForHelpFrom(Host host, PhoneNumber number);

    /** Whether there is a file. */
    protected abstract boolean isThere(Host host, FileMove.Kind kind, String path);

    private static FileMove move(Person user, AnnouncementFile file) {
        String path = "/announcements/" + user.id() + "/" + file.name();
        return new FileMove(FileMove.Kind.ANNOUNCEMENT, NORTH.id() + path, SOUTH.id() + path);
    }

    private static CallSettings playing(AnnouncementFile... files) {
        CallSettings none = CallSettings.DEFAULT;
        return new CallSettings(
                none.plans(),
                none.timed(),
                none.barringProfile(),
                none.charge(),
                none.disabledFeatureCodes(),
                none.room(),
                none.domains(),
                none.ncos(),
                none.officeZone(),
                none.callerId(),
                new CallSettings.Media(List.of(files), List.of(), Optional.empty()));
    }

    private Host told(FileStore... stores) {
        return host(carriedWorld()
                .with(stores)
                .with(OTHER_NUMBER)
                .with(
                        ASubscriber.of(ADA, NORTH.id())
                                .withSettings(playing(HELLO, BYE))
                                .build(),
                        ASubscriber.of(BOB, NORTH.id())
                                .withSettings(playing(HELLO))
                                .build())
                .build());
    }

    @Test
    void usersAreBilledFromWhereTheyMovedLast() {
        Host host = told();
        Billing billing = host.collaborators().billing();

        assertEquals(ADA.id(), right(billing.userMoved(CommandKeys.next(), ADA.id(), SOUTH.id())));
        assertEquals(ADA.id(), right(billing.userMoved(CommandKeys.next(), ADA.id(), SOUTH.id())));
        assertEquals(Optional.of(SOUTH.id()), billedFrom(host, ADA.id()));
        assertEquals(Optional.of(NORTH.id()), billedFrom(host, BOB.id()));

        right(billing.userMoved(CommandKeys.next(), BOB.id(), OSLO.id()));
        right(billing.userMoved(CommandKeys.next(), ADA.id(), NORTH.id()));
        assertEquals(Optional.of(NORTH.id()), billedFrom(host, ADA.id()));
        assertEquals(Optional.of(OSLO.id()), billedFrom(host, BOB.id()));
    }

    @Test
    void numbersAreBilledFromWhereTheyMovedLast() {
        Host host = told();
        followsTransfers(
                transfer -> host.collaborators().billing().numbersMoved(CommandKeys.next(), transfer),
                number -> billedFrom(host, number));
    }

    @Test
    void numbersCallForHelpFromWhereTheyMovedLast() {
        Host host = told();
        followsTransfers(
                transfer -> host.collaborators().emergencyAddresses().update(CommandKeys.next(), transfer),
                number -> callsForHelpFrom(host, number));
    }

    private static void followsTransfers(
            Function<NumberTransfer, Either<PortFailure, NumberTransfer>> tell,
            Function<PhoneNumber, Optional<LocationId>> place) {
        assertEquals(TRANSFER, right(tell.apply(TRANSFER)));
        assertEquals(TRANSFER, right(tell.apply(TRANSFER)));
        assertEquals(Optional.of(SOUTH.id()), place.apply(NUMBER.number()));
        assertEquals(Optional.of(NORTH.id()), place.apply(OTHER_NUMBER.number()));

        assertEquals(TRANSFER.reversed(), right(tell.apply(TRANSFER.reversed())));
        assertEquals(Optional.of(NORTH.id()), place.apply(NUMBER.number()));
    }

    @Test
    void filesAreWhereTheyWereMovedLast() {
        Host host = told();
        FileMove file = move(ADA, HELLO);
        FileMove other = move(BOB, HELLO);

        assertEquals(file, right(host.collaborators().userFiles().move(CommandKeys.next(), file)));
        assertEquals(file, right(host.collaborators().userFiles().move(CommandKeys.next(), file)));
        right(host.collaborators().userFiles().move(CommandKeys.next(), other));
        assertIsAtTarget(host, file);
        assertIsAtTarget(host, other);

        assertEquals(
                file.reversed(), right(host.collaborators().userFiles().move(CommandKeys.next(), file.reversed())));
        assertIsAtTarget(host, file.reversed());
        assertIsAtTarget(host, other);
    }

    @Test
    void noFileTakesThePlaceOfAnother() {
        UserFile left = new UserFile(FileMove.Kind.ANNOUNCEMENT, "announcements/" + ADA.id() + "/hello.wav", 1);
        Host host = told(new FileStore(SOUTH.id(), OptionalInt.empty(), Set.of(left)));
        FileMove taken = move(ADA, HELLO);

        assertRefused(host.collaborators().userFiles().move(CommandKeys.next(), taken));
        assertEquals(true, isThere(host, taken.kind(), taken.source()));

        right(host.collaborators().userFiles().move(CommandKeys.next(), move(ADA, BYE)));
        assertIsAtTarget(host, move(ADA, BYE));
    }

    @Test
    void aStoreTakesNoMoreThanFitsIn() {
        Host host = told(new FileStore(SOUTH.id(), OptionalInt.of(120), Set.of()));
        right(host.collaborators().userFiles().move(CommandKeys.next(), move(ADA, HELLO)));
        right(host.collaborators().userFiles().move(CommandKeys.next(), move(ADA, BYE)));

        assertRefused(host.collaborators().userFiles().move(CommandKeys.next(), move(BOB, HELLO)));
        assertIsAtTarget(host, move(BOB, HELLO).reversed());

        right(host.collaborators()
                .userFiles()
                .move(CommandKeys.next(), move(ADA, BYE).reversed()));
        right(host.collaborators().userFiles().move(CommandKeys.next(), move(BOB, HELLO)));
        assertIsAtTarget(host, move(BOB, HELLO));
    }

    private static void assertRefused(Either<PortFailure, FileMove> answer) {
        assertEquals(
                Collaborator.FILES,
                assertInstanceOf(PortFailure.Rejected.class, answer.getLeft()).collaborator());
    }

    private void assertIsAtTarget(Host host, FileMove file) {
        assertEquals(false, isThere(host, file.kind(), file.source()), file.source());
        assertEquals(true, isThere(host, file.kind(), file.target()), file.target());
    }
}
