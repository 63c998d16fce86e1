package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.LineHolderFilter;
import io.hexline.application.store.LineTraits;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.Kind;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberUse;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.KeptSettings;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Workspaces and virtual lines have extensions, numbers and devices at their location, which nobody else gets. */
public abstract class LineHolderContract extends StoreContract {

    private static final PhoneNumber LOBBYS = new PhoneNumber("+4721555106");
    private static final LineHolder LOBBY = new LineHolder(
            new WorkspaceId("lobby"),
            ACME,
            "Lobby",
            Optional.of(OSLO.id()),
            Lines.of(Optional.of(new Extension("103")), Optional.of(LOBBYS)),
            List.of(new Device("lobby phone", Device.Type.PHONE)));
    private static final LineHolder PRESS = new LineHolder(
            new VirtualLineId("press"),
            ACME,
            "Press",
            Optional.of(OSLO.id()),
            Lines.of(Optional.of(new Extension("104")), Optional.empty()),
            List.of());
    private static final LineHolder ATTIC =
            new LineHolder(new WorkspaceId("attic"), GLOBEX, "Attic", Optional.empty(), Lines.NONE, List.of());

    private static final LineTraits NUMBER =
            new LineTraits(Optional.of(true), Optional.of(true), Optional.empty(), Set.of());
    private static final LineTraits NO_DEVICE = new LineTraits(
            Optional.empty(),
            Optional.of(false),
            Optional.of(false),
            Set.of(new LineTraits.Setting("type", "\"notSet\"", true)));

    private static final Feature SALES = AWorld.huntGroup(OSLO.id(), "Sales", new Extension("100"));

    private Store populated() {
        InventoryNumber number = ANumber.of(LOBBYS.value(), OSLO).build().ownedBy(LOBBY.owner());
        return store(
                smallWorld().with(LOBBY, PRESS, ATTIC).with(SALES).with(number).build());
    }

    private static Optional<NonPerson> found(Store store, String id) {
        return right(store.people().nonPerson(ACME, new PersonId(id)));
    }

    @Test
    void areFoundByTheirIdsInTheirOrganization() {
        Store store = populated();

        assertEquals(Optional.of(NonPerson.WORKSPACE), found(store, "lobby"));
        assertEquals(Optional.of(NonPerson.VIRTUAL_LINE), found(store, "press"));
        assertEquals(
                Optional.of(NonPerson.SERVICE_INSTANCE), found(store, SALES.id().value()));
        assertEquals(
                Optional.empty(),
                right(store.people().nonPerson(GLOBEX, new PersonId(SALES.id().value()))));
        assertEquals(Optional.empty(), found(store, "attic"));
        assertEquals(Optional.empty(), found(store, ADA.id().value()));
    }

    @Test
    void haveTheirExtensions() {
        Store store = populated();
        Extension lobbys = new Extension("103");

        assertEquals(
                Map.of(lobbys, LOBBY.owner(), new Extension("104"), PRESS.owner()),
                right(store.extensions().owners(OSLO.id(), List.of(lobbys, new Extension("104")))));
        refuse(
                store,
                new Write.PutSubscriber(
                        ASubscriber.of(ADA, OSLO.id()).withExtension("103").build()));
    }

    @Test
    void areListedAsOwners() {
        Store store = populated();

        assertEquals(
                List.of(new NumberUse(
                        right(store.numbers().find(List.of(LOBBYS))).stream().findFirst(),
                        Optional.of(new Extension("103")),
                        Optional.of(OSLO.id()),
                        Optional.of(LOBBY.owner()),
                        NumberUse.Part.PRIMARY)),
                ownedBy(store, new Kind.Places()));
        assertEquals(
                List.of(Optional.of(PRESS.owner())),
                ownedBy(store, new Kind.VirtualLines()).stream()
                        .map(NumberUse::owner)
                        .toList());
        assertEquals(List.of(), ownedBy(store, new Kind.People()));
    }

    @Test
    void areFoundAsOwnersByTheirIds() {
        Store store = populated();

        for (NumberOwner owner : List.of(LOBBY.owner(), PRESS.owner(), SALES.owner())) {
            OwnerFilter filter = new OwnerFilter(Optional.of(owner.id()), Optional.empty(), Optional.empty());
            assertEquals(
                    List.of(Optional.of(owner)),
                    list(store, filter).stream().map(NumberUse::owner).toList());
        }
    }

    private static List<NumberUse> ownedBy(Store store, Kind kind) {
        return list(store, new OwnerFilter(Optional.empty(), Optional.empty(), Optional.of(kind)));
    }

    private static List<NumberUse> list(Store store, OwnerFilter filter) {
        return right(store.numbers().list(NumberFilter.of(ACME).ownedBy(filter), Optional.empty(), 0, 9));
    }

    @Test
    void areAtTheirLocation() {
        Store store = populated();

        assertEquals(1, right(store.locationUsage().workspaces(OSLO.id())));
        assertEquals(1, right(store.locationUsage().virtualLines(OSLO.id())));
        assertEquals(0, right(store.locationUsage().workspaces(BERGEN.id())));
        assertEquals(0, right(store.locationUsage().virtualLines(BERGEN.id())));
        assertEquals(0, right(store.locationUsage().users(OSLO.id())));
        assertEquals(
                Set.of("lobby phone"),
                right(store.locationUsage().deviceNames(OSLO.id(), List.of("lobby phone", "x"))));
        assertEquals(Set.of(), right(store.locationUsage().deviceNames(BERGEN.id(), List.of("lobby phone"))));
    }

    @Test
    void keepTheNamesOfTheirDevices() {
        Store store = populated();

        commit(store, new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("lobby phone")));
        refuse(
                store,
                new Write.PutSubscriber(
                        ASubscriber.of(ADA, OSLO.id()).withDevice("lobby phone").build()),
                new Write.ExpectOwnDeviceNames(OSLO.id(), Set.of("lobby phone")));
    }

    @Test
    void areFoundByIdsOfTheirKind() {
        Store store = populated();

        assertEquals(
                Optional.of(LOBBY.at(Version.FIRST)), right(store.lineHolders().find(LOBBY.id())));
        assertEquals(
                Optional.of(PRESS.at(Version.FIRST)), right(store.lineHolders().find(PRESS.id())));
        assertEquals(Optional.empty(), right(store.lineHolders().find(new WorkspaceId("press"))));
        assertEquals(Optional.empty(), right(store.lineHolders().find(new WorkspaceId("none"))));
    }

    @Test
    void areListedByTheirIds() {
        Store store = store(smallWorld()
                .with(LOBBY, PRESS, ATTIC, workspace("hall", BERGEN), workspace("den", OSLO))
                .build());
        LineHolderFilter all = LineHolderFilter.of(ACME, NonPerson.WORKSPACE);

        assertEquals(List.of("den", "hall", "lobby"), ids(store, all, Optional.empty(), 0, 9));
        assertEquals(List.of("hall"), ids(store, all, Optional.empty(), 1, 1));
        assertEquals(List.of("lobby"), ids(store, all, Optional.of("hat"), 0, 9));
        assertEquals(List.of("den", "lobby"), ids(store, all.at(OSLO.id()), Optional.empty(), 0, 9));
        assertEquals(List.of("hall"), ids(store, all.within(Set.of(BERGEN.id())), Optional.empty(), 0, 9));
        assertEquals(List.of("lobby"), ids(store, all.named("OBB"), Optional.empty(), 0, 9));
        assertEquals(List.of("lobby"), ids(store, all.reachedAt("5106"), Optional.empty(), 0, 9));
        assertEquals(List.of("den"), ids(store, all.withIds(Set.of("den", "press")), Optional.empty(), 0, 9));
        assertEquals(List.of(), ids(store, all.calling(false), Optional.empty(), 0, 9));
        assertEquals(List.of("lobby"), ids(store, all.having(NUMBER), Optional.empty(), 0, 9));
        assertEquals(List.of("den", "hall"), ids(store, all.having(NO_DEVICE), Optional.empty(), 0, 9));
        assertEquals(
                List.of("attic"),
                ids(store, LineHolderFilter.of(GLOBEX, NonPerson.WORKSPACE).calling(false), Optional.empty(), 0, 9));
        assertEquals(
                List.of("press"),
                ids(store, LineHolderFilter.of(ACME, NonPerson.VIRTUAL_LINE), Optional.empty(), 0, 9));
    }

    private static LineHolder workspace(String id, Location location) {
        return new LineHolder(new WorkspaceId(id), ACME, id, Optional.of(location.id()), Lines.NONE, List.of());
    }

    private static List<String> ids(Store store, LineHolderFilter filter, Optional<String> after, int skip, int max) {
        return right(store.lineHolders().list(filter, after, skip, max)).stream()
                .map(holder -> holder.id().value())
                .toList();
    }

    @Test
    void comeAndChange() {
        Store store = populated();
        KeptSettings settings = new KeptSettings(Map.of("notes", "\"quiet\""));
        commit(store, new Write.PutLineHolder(workspace("hall", OSLO)));
        LineHolder hall = there("hall", store.lineHolders().find(new WorkspaceId("hall")));

        refuse(store, new Write.PutLineHolder(workspace("hall", OSLO)));
        refuse(store, new Write.PutLineHolder(hall.reachedAt(hall.location(), lines("103"))));
        commit(
                store,
                new Write.PutLineHolder(hall.describedAs("Hall", settings).reachedAt(hall.location(), lines("105"))));

        LineHolder changed = there("hall", store.lineHolders().find(hall.id()));
        assertEquals("Hall", changed.displayName());
        assertEquals(settings, changed.settings());
        assertEquals(
                Map.of(new Extension("105"), changed.owner()),
                right(store.extensions().owners(OSLO.id(), List.of(new Extension("105")))));
        assertEquals(2, right(store.locationUsage().workspaces(OSLO.id())));
        refuse(store, new Write.PutLineHolder(hall));
    }

    @Test
    void swapExtensionsInOneCommit() {
        Store store = populated();
        LineHolder lobby = there("lobby", store.lineHolders().find(LOBBY.id()));
        LineHolder press = there("press", store.lineHolders().find(PRESS.id()));

        commit(
                store,
                new Write.PutLineHolder(lobby.reachedAt(lobby.location(), lines("104"))),
                new Write.PutLineHolder(press.reachedAt(press.location(), lines("103"))));

        assertEquals(
                Map.of(new Extension("103"), PRESS.owner(), new Extension("104"), LOBBY.owner()),
                right(store.extensions().owners(OSLO.id(), List.of(new Extension("103"), new Extension("104")))));
    }

    private static Lines lines(String extension) {
        return Lines.of(Optional.of(new Extension(extension)), Optional.empty());
    }

    @Test
    void goOnceTheyHaveNoNumber() {
        Store store = populated();
        LineHolder lobby = there("lobby", store.lineHolders().find(LOBBY.id()));
        InventoryNumber number = right(store.numbers().find(List.of(LOBBYS))).get(0);

        refuse(store, new Write.RemoveLineHolder(lobby));
        commit(store, new Write.PutNumber(number.released()), new Write.RemoveLineHolder(lobby));

        assertEquals(Optional.empty(), right(store.lineHolders().find(LOBBY.id())));
        assertEquals(0, right(store.locationUsage().workspaces(OSLO.id())));
        assertEquals(Set.of(), right(store.locationUsage().deviceNames(OSLO.id(), List.of("lobby phone"))));
        assertEquals(Optional.empty(), found(store, "lobby"));
        commit(
                store,
                new Write.PutSubscriber(
                        ASubscriber.of(ADA, OSLO.id()).withExtension("103").build()));
    }

    @Test
    void keepTheirLocation() {
        Store store = store(smallWorld().with(PRESS).build());

        refuse(
                store,
                new Write.RemoveLocation(
                        right(store.locations().find(OSLO.id())).orElseThrow()));
    }
}
