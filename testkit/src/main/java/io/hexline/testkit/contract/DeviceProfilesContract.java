package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.DeviceFilter.DevicePageKey;
import io.hexline.application.store.OwnedDevice;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.MacAddress;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Device profiles tell who uses them, and are at the location from which all of these call; devices are listed wherever they are. */
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

    private static final MacAddress MAC = new MacAddress("11223344AAFF");

    private static final LineHolder LOBBY = new LineHolder(
            new WorkspaceId("cafe"),
            ACME,
            "Cafe",
            Optional.of(OSLO.id()),
            Lines.NONE,
            List.of(new Device("counter", Device.Type.ATA, Optional.of(MAC))));

    private Store withDevicesEverywhere() {
        return store(smallWorld()
                .with(
                        ASubscriber.of(ADA, OSLO.id())
                                .withDevice("desk")
                                .withDevice("beside")
                                .build(),
                        ASubscriber.of(BOB, BERGEN.id()).withDevice("desk").build())
                .with(ALocation.named("globex-hq", GLOBEX).build())
                .with(ASubscriber.of(EVE, new LocationId("globex-hq"))
                        .withDevice("desk")
                        .build())
                .with(LOBBY)
                .with(AWorld.deviceProfile(OSLO.id(), "lab", ADA.id()))
                .build());
    }

    private static List<OwnedDevice> list(
            Store store, DeviceFilter filter, Optional<OwnedDevice> after, int skip, int max) {
        return right(store.deviceProfiles().devices(filter, after.map(DevicePageKey::of), skip, max));
    }

    private static List<String> found(Store store, DeviceFilter filter) {
        return list(store, filter, Optional.empty(), 0, 9).stream()
                .map(owned -> owned.owner() + " " + owned.device().name())
                .toList();
    }

    private static final DeviceFilter ALL = DeviceFilter.of(ACME);

    private static DeviceFilter filter(Optional<MacAddress> mac, Set<Device.Type> types) {
        return new DeviceFilter(ACME, Optional.empty(), Optional.empty(), Optional.empty(), mac, types);
    }

    @Test
    void listsDevicesByLocationOwnerAndName() {
        Store store = withDevicesEverywhere();

        assertEquals(List.of("bob desk", "ada beside", "ada desk", "cafe counter", "oslo-lab lab"), found(store, ALL));
        List<OwnedDevice> all = list(store, ALL, Optional.empty(), 0, 9);
        for (int place = 0; place < all.size(); place++) {
            assertEquals(all.subList(place + 1, all.size()), list(store, ALL, Optional.of(all.get(place)), 0, 9));
        }
        assertEquals(all.subList(2, 4), list(store, ALL, Optional.of(all.get(0)), 1, 2));
        assertEquals(Set.of(ADA.id()), all.get(4).users());
        assertEquals(List.of("eve desk"), found(store, DeviceFilter.of(GLOBEX)));
    }

    @Test
    void findsDevicesByWhatIsKnownOfThem() {
        Store store = withDevicesEverywhere();

        assertEquals(List.of("ada beside", "ada desk", "oslo-lab lab"), found(store, ALL.ownedBy(ADA.id())));
        assertEquals(List.of("cafe counter"), found(store, ALL.ownedBy(LOBBY.id())));
        assertEquals(List.of("oslo-lab lab"), found(store, ALL.ownedBy(new DeviceProfileId("oslo-lab"))));
        assertEquals(List.of(), found(store, ALL.ownedBy(EVE.id())));
        assertEquals(List.of("bob desk", "ada desk"), found(store, ALL.called("desk")));
        assertEquals(List.of("oslo-lab lab"), found(store, ALL.called("lab")));
        assertEquals(List.of("bob desk"), found(store, ALL.within(Optional.of(Set.of(BERGEN.id())))));
        assertEquals(List.of(), found(store, ALL.within(Optional.of(Set.of()))));
        assertEquals(List.of("cafe counter"), found(store, filter(Optional.of(MAC), Set.of())));
        assertEquals(List.of("cafe counter"), found(store, filter(Optional.empty(), Set.of(Device.Type.ATA))));
    }

    @Test
    void devicesGoWhereTheirOwnersGo() {
        Store store = withDevicesEverywhere();

        commit(store, new Write.PutDeviceProfile(usedBy(store, ADA.id()).get(0).withoutUser(ADA.id())));
        commit(store, moved(store, ADA.id(), BERGEN.id()));

        assertEquals(List.of("ada beside", "ada desk", "bob desk", "cafe counter", "oslo-lab lab"), found(store, ALL));
        commit(
                store,
                new Write.RemoveLineHolder(there("cafe", store.lineHolders().find(LOBBY.id()))));
        assertEquals(List.of("ada beside", "ada desk", "bob desk", "oslo-lab lab"), found(store, ALL));
    }
}
