package io.hexline.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.user.Subscriber.Entitlements;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.user.Subscriber.Provisioning;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When an association holds, and between whom. */
class HostAssociationTest {

    private static final Instant NINE = Instant.parse("2024-05-02T09:00:00Z");
    private static final PersonId HOST = new PersonId("host");

    private static HostAssociation until(Optional<Instant> end) {
        return new HostAssociation(HostAssociation.Kind.HOTELING, HOST, "desk", NINE, end);
    }

    private static Subscriber guest(PersonId id, List<HostAssociation> associations) {
        return new Subscriber(
                id,
                new Provisioning(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Lines.NONE,
                List.of(),
                associations,
                GroupRoles.NONE,
                Entitlements.NONE,
                CallSettings.DEFAULT,
                Version.NEW);
    }

    @Test
    void itIsActiveFromItsBeginningUntilItsEnd() {
        HostAssociation hour = until(Optional.of(NINE.plusSeconds(3600)));

        assertFalse(hour.isActiveAt(NINE.minusNanos(1)));
        assertTrue(hour.isActiveAt(NINE));
        assertTrue(hour.isActiveAt(NINE.plusSeconds(3600).minusNanos(1)));
        assertFalse(hour.isActiveAt(NINE.plusSeconds(3600)));
        assertTrue(until(Optional.empty()).isActiveAt(Instant.MAX));
    }

    @Test
    void itEndsAfterItsBeginning() {
        assertEquals(
                "An association ends after it begins, 2024-05-02T09:00:00Z",
                assertThrows(IllegalArgumentException.class, () -> until(Optional.of(NINE)))
                        .getMessage());
    }

    @Test
    void itsHostIsAPersonOrAWorkspace() {
        assertEquals(
                "Neither a person nor a workspace: org",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new HostAssociation(
                                        HostAssociation.Kind.HOTELING,
                                        new OrgId("org"),
                                        "desk",
                                        NINE,
                                        Optional.empty()))
                        .getMessage());
    }

    @Test
    void nobodyIsAGuestOfOneself() {
        List<HostAssociation> own = List.of(until(Optional.empty()));

        assertEquals(
                "Nobody is a guest of oneself: host",
                assertThrows(IllegalArgumentException.class, () -> guest(HOST, own))
                        .getMessage());
    }

    @Test
    void itGoesWithItsHost() {
        Subscriber guest = guest(new PersonId("guest"), List.of(until(Optional.empty())));

        assertEquals(guest, guest.unlinkedFrom(new PersonId("another")));
        assertEquals(List.of(), guest.unlinkedFrom(HOST).associations());
    }
}
