package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Billing, the emergency service and the file stores believe what they were told last, however often they were told, of
 * whom they were told it, and back again.
 */
public abstract class NotificationContract extends MovingNumbersContract {

    private static final FileMove FILE = new FileMove(FileMove.Kind.ANNOUNCEMENT, "north/hello.wav", "south/hello.wav");
    private static final FileMove OTHER_FILE =
            new FileMove(FileMove.Kind.ANNOUNCEMENT, "north/bye.wav", "east/bye.wav");
    private static final InventoryNumber OTHER_NUMBER =
            ANumber.of("+4721555102", NORTH).build();

    /** From where billing bills a user. */
    protected abstract Optional<LocationId> billedFrom(Host host, PersonId user);

    /** From where billing bills a number. */
    protected abstract Optional<LocationId> billedFrom(Host host, PhoneNumber number);

    /** The location whose address the emergency service has for a number. */
    protected abstract Optional<LocationId> callsForHelpFrom(Host host, PhoneNumber number);

    /** Whether a file that was moved is at the path. */
    protected abstract boolean isThere(Host host, FileMove.Kind kind, String path);

    private Host told() {
        return host(carriedWorld()
                .with(OTHER_NUMBER)
                .with(
                        ASubscriber.of(ADA, NORTH.id()).build(),
                        ASubscriber.of(BOB, NORTH.id()).build())
                .build());
    }

    @Test
    void usersAreBilledFromWhereTheyMovedLast() {
        Host host = told();
        Billing billing = host.collaborators().billing();

        assertEquals(ADA.id(), right(billing.userMoved(ADA.id(), SOUTH.id())));
        assertEquals(ADA.id(), right(billing.userMoved(ADA.id(), SOUTH.id())));
        assertEquals(Optional.of(SOUTH.id()), billedFrom(host, ADA.id()));
        assertEquals(Optional.of(NORTH.id()), billedFrom(host, BOB.id()));

        right(billing.userMoved(BOB.id(), OSLO.id()));
        right(billing.userMoved(ADA.id(), NORTH.id()));
        assertEquals(Optional.of(NORTH.id()), billedFrom(host, ADA.id()));
        assertEquals(Optional.of(OSLO.id()), billedFrom(host, BOB.id()));
    }

    @Test
    void numbersAreBilledFromWhereTheyMovedLast() {
        Host host = told();
        followsTransfers(
                transfer -> host.collaborators().billing().numbersMoved(transfer), number -> billedFrom(host, number));
    }

    @Test
    void numbersCallForHelpFromWhereTheyMovedLast() {
        Host host = told();
        followsTransfers(
                transfer -> host.collaborators().emergencyAddresses().update(transfer),
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

        assertEquals(FILE, right(host.collaborators().userFiles().move(FILE)));
        assertEquals(FILE, right(host.collaborators().userFiles().move(FILE)));
        right(host.collaborators().userFiles().move(OTHER_FILE));
        assertIsAtTarget(host, FILE);
        assertIsAtTarget(host, OTHER_FILE);

        assertEquals(FILE.reversed(), right(host.collaborators().userFiles().move(FILE.reversed())));
        assertIsAtTarget(host, FILE.reversed());
        assertIsAtTarget(host, OTHER_FILE);
    }

    private void assertIsAtTarget(Host host, FileMove file) {
        assertEquals(false, isThere(host, file.kind(), file.source()), file.source());
        assertEquals(true, isThere(host, file.kind(), file.target()), file.target());
    }
}
