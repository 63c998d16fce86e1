package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.domain.user.FileMove;
import org.junit.jupiter.api.Test;

/** Billing, the emergency service and the file stores take notices, as often as they are told, and back again. */
public abstract class NotificationContract extends MovingNumbersContract {

    private static final FileMove FILE = new FileMove(FileMove.Kind.ANNOUNCEMENT, "north/hello.wav", "south/hello.wav");

    @Test
    void billingIsToldWhoAndWhatHasMoved() {
        Host host = carried();

        assertEquals(TRANSFER, right(host.collaborators().billing().numbersMoved(TRANSFER)));
        assertEquals(TRANSFER, right(host.collaborators().billing().numbersMoved(TRANSFER)));
        assertEquals(TRANSFER.reversed(), right(host.collaborators().billing().numbersMoved(TRANSFER.reversed())));
        assertEquals(ADA.id(), right(host.collaborators().billing().userMoved(ADA.id(), SOUTH.id())));
        assertEquals(ADA.id(), right(host.collaborators().billing().userMoved(ADA.id(), SOUTH.id())));
    }

    @Test
    void theEmergencyServiceIsToldFromWhereNumbersCall() {
        Host host = carried();

        assertEquals(TRANSFER, right(host.collaborators().emergencyAddresses().update(TRANSFER)));
        assertEquals(TRANSFER, right(host.collaborators().emergencyAddresses().update(TRANSFER)));
        assertEquals(
                TRANSFER.reversed(),
                right(host.collaborators().emergencyAddresses().update(TRANSFER.reversed())));
    }

    @Test
    void filesAreMovedThereAndBack() {
        Host host = carried();

        assertEquals(FILE, right(host.collaborators().userFiles().move(FILE)));
        assertEquals(FILE, right(host.collaborators().userFiles().move(FILE)));
        assertEquals(FILE.reversed(), right(host.collaborators().userFiles().move(FILE.reversed())));
    }
}
