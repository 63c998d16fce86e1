package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.Population;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who and what is at a location is counted anew with each write. */
public abstract class LocationUsageContract extends HostContract {

    private static final List<String> ASKED = List.of("desk", "hall", "lab");

    private Host populated() {
        return host(smallWorld()
                .with(
                        ASubscriber.of(ADA, OSLO.id())
                                .withDevice("desk")
                                .calledBackAt(BOB.id())
                                .build(),
                        ASubscriber.of(BOB, OSLO.id())
                                .withDevice("desk")
                                .withDevice("hall")
                                .calledBackAt(BOB.id())
                                .build())
                .build());
    }

    private static int users(Host host, Location location) {
        return right(host.store().locationUsage().users(location.id()));
    }

    private static Set<String> devices(Host host, Location location) {
        return right(host.store().locationUsage().deviceNames(location.id(), ASKED));
    }

    private static boolean isCalledBack(Host host, Location location) {
        return right(host.store().locationUsage().isCalledBackAt(location.id(), BOB.id()));
    }

    @Test
    void tellsWhoAndWhatIsAtALocation() {
        Host host = populated();

        assertEquals(List.of(2, 0), List.of(users(host, OSLO), users(host, BERGEN)));
        assertEquals(Set.of("desk", "hall"), devices(host, OSLO));
        assertEquals(Set.of(), devices(host, BERGEN));
        assertEquals(List.of(true, false), List.of(isCalledBack(host, OSLO), isCalledBack(host, BERGEN)));
    }

    @Test
    void followsWhoeverMoves() {
        Host host = populated();
        Subscriber ada = subscriber(host, ADA.id());

        commit(host, new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings())));

        assertEquals(List.of(1, 1), List.of(users(host, OSLO), users(host, BERGEN)));
        assertEquals(Set.of("desk", "hall"), devices(host, OSLO));
        assertEquals(Set.of("desk"), devices(host, BERGEN));
        assertEquals(List.of(false, true), List.of(isCalledBack(host, OSLO), isCalledBack(host, BERGEN)));
    }

    @Test
    void forgetsWhoeverIsRemoved() {
        Host host = populated();

        commit(host, new Write.RemoveSubscriber(subscriber(host, BOB.id())));

        assertEquals(1, users(host, OSLO));
        assertEquals(Set.of("desk"), devices(host, OSLO));
    }

    @Test
    void doesNotCountTwiceWhoeverIsWrittenTwice() {
        Host host = populated();

        commit(host, new Write.PutSubscriber(subscriber(host, ADA.id())));
        commit(host, new Write.RemoveSubscriber(subscriber(host, ADA.id())));

        assertEquals(1, users(host, OSLO));
        assertEquals(false, isCalledBack(host, OSLO));
    }

    @Test
    void doesNotCountASubscriberThatIsItsOwnCallback() {
        Host host = populated();

        commit(host, new Write.RemoveSubscriber(subscriber(host, ADA.id())));

        assertEquals(false, isCalledBack(host, OSLO));
    }

    @Test
    void letsInNoMoreThanThereIsRoomFor() {
        Host host = populated();
        Subscriber ada = subscriber(host, ADA.id());
        Write move = new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings()));

        refuse(host, move, new Write.ExpectRoom(BERGEN.id(), 0));
        assertEquals(0, users(host, BERGEN));

        commit(host, move, new Write.ExpectRoom(BERGEN.id(), 1));
        assertEquals(1, users(host, BERGEN));
    }

    @Test
    void letsInNoDeviceWhoseNameIsTaken() {
        Host host = populated();
        Subscriber ada = subscriber(host, ADA.id());
        Write move = new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings()));

        refuse(host, new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("desk", "hall")));
        commit(host, new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("hall", "lab")));
        commit(host, move, new Write.ExpectOwnDeviceNames(BERGEN.id(), Set.of("desk")));
        commit(host, new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("desk", "hall")));
    }

    @Test
    void countsNumbersAndFeatures() {
        Host host = host(smallWorld()
                .with(ANumber.of("+4721555101", OSLO).build())
                .with(new Population.Feature(OSLO.id(), "Sales", new Extension("100")))
                .build());

        assertEquals(1, right(host.store().locationUsage().numbers(OSLO.id())));
        assertEquals(1, right(host.store().locationUsage().features(OSLO.id())));
        assertEquals(0, right(host.store().locationUsage().numbers(BERGEN.id())));
        assertEquals(0, right(host.store().locationUsage().features(BERGEN.id())));
    }
}
