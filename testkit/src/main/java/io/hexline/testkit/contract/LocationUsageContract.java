package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who and what is at a location is counted anew with each write. */
public abstract class LocationUsageContract extends StoreContract {

    private static final List<String> ASKED = List.of("desk", "hall", "lab");

    private Store populated() {
        return store(smallWorld()
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

    private static int users(Store store, Location location) {
        return right(store.locationUsage().users(location.id()));
    }

    private static Set<String> devices(Store store, Location location) {
        return right(store.locationUsage().deviceNames(location.id(), ASKED));
    }

    private static boolean isCalledBack(Store store, Location location) {
        return right(store.people().linkedTo(BOB.id(), Optional.empty(), 10)).stream()
                .anyMatch(caller -> caller.location().equals(Optional.of(location.id())));
    }

    @Test
    void tellsWhoAndWhatIsAtALocation() {
        Store store = populated();

        assertEquals(List.of(2, 0), List.of(users(store, OSLO), users(store, BERGEN)));
        assertEquals(Set.of("desk", "hall"), devices(store, OSLO));
        assertEquals(Set.of(), devices(store, BERGEN));
        assertEquals(List.of(true, false), List.of(isCalledBack(store, OSLO), isCalledBack(store, BERGEN)));
    }

    @Test
    void followsWhoeverMoves() {
        Store store = populated();
        Subscriber ada = subscriber(store, ADA.id());

        commit(store, new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings())));

        assertEquals(List.of(1, 1), List.of(users(store, OSLO), users(store, BERGEN)));
        assertEquals(Set.of("desk", "hall"), devices(store, OSLO));
        assertEquals(Set.of("desk"), devices(store, BERGEN));
        assertEquals(List.of(false, true), List.of(isCalledBack(store, OSLO), isCalledBack(store, BERGEN)));
    }

    @Test
    void forgetsWhoeverIsRemoved() {
        Store store = populated();

        commit(store, new Write.RemoveSubscriber(subscriber(store, BOB.id())));

        assertEquals(1, users(store, OSLO));
        assertEquals(Set.of("desk"), devices(store, OSLO));
    }

    @Test
    void doesNotCountTwiceWhoeverIsWrittenTwice() {
        Store store = populated();

        commit(store, new Write.PutSubscriber(subscriber(store, ADA.id())));
        commit(store, new Write.RemoveSubscriber(subscriber(store, ADA.id())));

        assertEquals(1, users(store, OSLO));
        assertEquals(false, isCalledBack(store, OSLO));
    }

    @Test
    void doesNotCountASubscriberThatIsItsOwnCallback() {
        Store store = populated();

        commit(store, new Write.RemoveSubscriber(subscriber(store, ADA.id())));

        assertEquals(false, isCalledBack(store, OSLO));
    }

    @Test
    void letsInNoMoreThanThereIsRoomFor() {
        Store store = populated();
        Subscriber ada = subscriber(store, ADA.id());
        Write move = new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings()));

        refuse(store, move, new Write.ExpectRoom(BERGEN.id(), 0));
        assertEquals(0, users(store, BERGEN));

        commit(store, move, new Write.ExpectRoom(BERGEN.id(), 1));
        assertEquals(1, users(store, BERGEN));
    }

    @Test
    void holdsWhereALocationHasTheNumbersThatWereCounted() {
        Store store = populated();
        int numbers = right(store.locationUsage().numbers(OSLO.id()));
        Write more = new Write.PutNumber(ANumber.of("+4721555190", OSLO).build());

        refuse(store, more, new Write.ExpectNumbers(OSLO.id(), numbers));
        commit(
                store,
                new Write.ExpectNumbers(OSLO.id(), numbers),
                more,
                new Write.ExpectNumbers(OSLO.id(), numbers + 1));
    }

    @Test
    void letsInNoDeviceWhoseNameIsTaken() {
        Store store = populated();
        Subscriber ada = subscriber(store, ADA.id());
        Write move = new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings()));

        refuse(store, new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("desk", "hall")));
        commit(store, new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("hall", "lab")));
        commit(store, move, new Write.ExpectOwnDeviceNames(BERGEN.id(), Set.of("desk")));
        commit(store, new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("desk", "hall")));
    }

    @Test
    void countsNumbersAndFeatures() {
        InventoryNumber inactive = ANumber.of("+4721555102", OSLO).build().inState(NumberState.INACTIVE);
        Store store = store(smallWorld()
                .with(ANumber.of("+4721555101", OSLO).ownedBy(ADA).build(), inactive)
                .with(AWorld.huntGroup(OSLO.id(), "Sales", new Extension("100")))
                .build());

        assertEquals(2, right(store.locationUsage().numbers(OSLO.id())));
        assertEquals(1, right(store.locationUsage().freeNumbers(OSLO.id())));
        assertEquals(1, right(store.locationUsage().inactiveNumbers(OSLO.id())));
        assertEquals(1, right(store.locationUsage().features(OSLO.id())));
        assertEquals(0, right(store.locationUsage().numbers(BERGEN.id())));
        assertEquals(0, right(store.locationUsage().freeNumbers(BERGEN.id())));
        assertEquals(0, right(store.locationUsage().features(BERGEN.id())));

        InventoryNumber stored =
                right(store.numbers().find(List.of(inactive.number()))).get(0);
        commit(store, new Write.PutNumber(stored.inState(NumberState.ACTIVE)));
        assertEquals(0, right(store.locationUsage().inactiveNumbers(OSLO.id())));
    }
}
