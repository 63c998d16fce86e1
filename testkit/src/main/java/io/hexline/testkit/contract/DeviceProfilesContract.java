package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Device profiles tell who uses them, and are at the location from which all of these call. */
public abstract class DeviceProfilesContract extends StoreContract {

    private Store populated() {
        return store(smallWorld()
                .with(
                        ASubscriber.of(ADA, OSLO.id()).withDevice("desk").build(),
                        ASubscriber.of(BOB, OSLO.id()).build())
                .with(
                        AWorld.deviceProfile(OSLO.id(), "lobby", ADA.id(), BOB.id()),
                        AWorld.deviceProfile(OSLO.id(), "lab", BOB.id()),
                        AWorld.deviceProfile(OSLO.id(), "spare"))
                .build());
    }

    private static List<DeviceProfile> usedBy(Store store, PersonId... users) {
        return right(store.deviceProfiles().usedBy(List.of(users)));
    }

    private static List<String> names(List<DeviceProfile> profiles) {
        return profiles.stream().map(DeviceProfile::name).toList();
    }

    private static Write moved(Store store, PersonId user, LocationId target) {
        Subscriber today = subscriber(store, user);
        return new Write.PutSubscriber(today.relocated(target, today.lines(), today.roles(), today.settings()));
    }

    @Test
    void tellsWhatUsersUse() {
        Store store = populated();

        assertEquals(List.of("lobby"), names(usedBy(store, ADA.id())));
        assertEquals(List.of("lab", "lobby"), names(usedBy(store, BOB.id())));
        assertEquals(List.of("lab", "lobby"), names(usedBy(store, ADA.id(), BOB.id())));
        assertEquals(List.of(), usedBy(store, EVE.id()));
        assertEquals(List.of(), usedBy(store));
    }

    @Test
    void followsWhoeverLeavesItAndTakesItUp() {
        Store store = populated();

        commit(store, new Write.PutDeviceProfile(usedBy(store, ADA.id()).get(0).withoutUser(ADA.id())));
        assertEquals(List.of(), usedBy(store, ADA.id()));

        DeviceProfile lab = usedBy(store, BOB.id()).get(0);
        commit(store, new Write.PutDeviceProfile(lab.withUsers(Set.of(ADA.id(), BOB.id()))));
        assertEquals(List.of("lab"), names(usedBy(store, ADA.id())));
        refuse(store, new Write.PutDeviceProfile(lab));
    }

    @Test
    void goesWithAllWhoUseIt() {
        Store store = populated();
        DeviceProfile lobby = usedBy(store, ADA.id()).get(0);

        refuse(store, moved(store, ADA.id(), BERGEN.id()));
        refuse(store, new Write.PutDeviceProfile(lobby.movedTo(BERGEN.id())));
        refuse(store, moved(store, ADA.id(), BERGEN.id()), new Write.PutDeviceProfile(lobby.movedTo(BERGEN.id())));
        commit(
                store,
                moved(store, ADA.id(), BERGEN.id()),
                moved(store, BOB.id(), BERGEN.id()),
                new Write.PutDeviceProfile(lobby.movedTo(BERGEN.id())),
                new Write.PutDeviceProfile(usedBy(store, BOB.id()).get(0).movedTo(BERGEN.id())));
        assertEquals(BERGEN.id(), usedBy(store, ADA.id()).get(0).location());
    }

    @Test
    void hasUsersWhoCall() {
        Store store = populated();

        refuse(store, new Write.RemoveSubscriber(subscriber(store, ADA.id())));
        refuse(store, new Write.PutDeviceProfile(AWorld.deviceProfile(OSLO.id(), "hall", EVE.id())));
        refuse(store, new Write.PutDeviceProfile(AWorld.deviceProfile(new LocationId("nowhere"), "hall")));
        commit(
                store,
                new Write.PutDeviceProfile(usedBy(store, ADA.id()).get(0).withoutUser(ADA.id())),
                new Write.RemoveSubscriber(subscriber(store, ADA.id())));
    }

    @Test
    void countsAsOneDeviceOfItsLocation() {
        Store store = populated();

        assertEquals(
                Set.of("lobby", "spare", "desk"),
                right(store.locationUsage().deviceNames(OSLO.id(), List.of("lobby", "spare", "desk", "hall"))));
        assertEquals(Set.of(), right(store.locationUsage().deviceNames(BERGEN.id(), List.of("lobby", "desk"))));
        commit(store, new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("lobby", "desk")));
        refuse(
                store,
                new Write.PutDeviceProfile(AWorld.deviceProfile(OSLO.id(), "desk")),
                new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("desk")));
    }

    @Test
    void isGoneWithItsLocation() {
        Store store = store(
                smallWorld().with(AWorld.deviceProfile(BERGEN.id(), "spare")).build());

        commit(store, new Write.RemoveLocation(location(store, BERGEN.id())));
        commit(
                store,
                new Write.PutDeviceProfile(
                        AWorld.deviceProfile(BERGEN.id(), "spare").movedTo(OSLO.id())));
    }
}
