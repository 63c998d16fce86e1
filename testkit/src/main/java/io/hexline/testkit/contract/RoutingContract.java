package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What calls can be routed to stays while something uses it, and is listed by its names. */
public abstract class RoutingContract extends StoreContract {

    private static final LocalGateway.Trunk NORTH = new LocalGateway.Trunk("north");
    private static final LocalGateway.Trunk SOUTH = new LocalGateway.Trunk("south");
    private static final LocalGateway.RouteGroup ALL = new LocalGateway.RouteGroup("all");

    private static TrunkGroup trunk(OrgId org, String name, Optional<LocationId> location) {
        return new TrunkGroup(
                new LocalGateway.Trunk(name.toLowerCase(Locale.ROOT)),
                org,
                name,
                location,
                TrunkSettings.DEFAULT,
                Set.of(),
                Optional.empty(),
                Version.NEW);
    }

    private static RouteGroup group(String name, LocalGateway.Trunk... trunks) {
        return new RouteGroup(
                new LocalGateway.RouteGroup(name.toLowerCase(Locale.ROOT)),
                ACME,
                name,
                Stream.of(trunks).map(trunk -> new RankedTrunk(trunk, 2)).toList(),
                Version.NEW);
    }

    private Store populated() {
        return store(smallWorld()
                .with(
                        trunk(ACME, "South", Optional.of(OSLO.id())),
                        trunk(ACME, "north", Optional.empty()),
                        trunk(GLOBEX, "South", Optional.empty()))
                .with(group("All", NORTH))
                .build());
    }

    private static List<String> names(Store store, RouteFilter filter, Optional<Route> after, int skip, int max) {
        return right(store.routes().list(filter, after, skip, max)).stream()
                .map(Route::name)
                .toList();
    }

    private static RouteFilter trunks(Optional<String> name, Optional<String> location, Optional<TrunkType> type) {
        return RouteFilter.ofTrunks(ACME, new TrunkFilter(name, location, type));
    }

    private static TrunkGroup trunk(Store store, LocalGateway.Trunk id) {
        return there("trunk " + id, store.trunks().trunk(new TrunkGroup.Key(ACME, id)));
    }

    private static RouteGroup group(Store store, LocalGateway.RouteGroup id) {
        return there("route group " + id, store.routes().routeGroup(new RouteGroup.Key(ACME, id)));
    }

    private static Location through(Store store, Location location, LocalGateway gateway) {
        Location now = location(store, location.id());
        return now.withCalling(now.calling()
                .orElseThrow()
                .connectedBy(new PstnConnection(new CarrierId("own"), Optional.of(gateway))));
    }

    private static Location dialling(Store store, Location location, Optional<LocalGateway> gateway) {
        Location now = location(store, location.id());
        CallingProfile calling = now.calling().orElseThrow();
        return now.withCalling(calling.withSettings(
                calling.numbers(), calling.pstn(), calling.settings().sendingUnknownExtensions(gateway)));
    }

    @Test
    void listsWhatTheFilterAppliesToByName() {
        Store store = populated();
        RouteFilter all = new RouteFilter(ACME, Optional.of(TrunkFilter.ALL), Optional.of(""));

        assertEquals(List.of("All", "north", "South"), names(store, all, Optional.empty(), 0, 9));
        assertEquals(List.of("north"), names(store, all, Optional.empty(), 1, 1));
        assertEquals(List.of("South"), names(store, all, Optional.of(new Route("NORTH", NORTH)), 0, 9));
        assertEquals(List.of("All"), names(store, RouteFilter.ofRouteGroups(ACME, "aLL"), Optional.empty(), 0, 9));
        assertEquals(List.of(), names(store, RouteFilter.ofRouteGroups(ACME, "north"), Optional.empty(), 0, 9));
    }

    @Test
    void findsTrunksByNameLocationAndType() {
        Store store = populated();
        Optional<String> any = Optional.empty();
        Optional<TrunkType> anyType = Optional.empty();

        assertEquals(List.of("north", "South"), names(store, trunks(any, any, anyType), Optional.empty(), 0, 9));
        assertEquals(List.of("north"), names(store, trunks(Optional.of("ORTH"), any, anyType), Optional.empty(), 0, 9));
        assertEquals(List.of("South"), names(store, trunks(any, Optional.of("OSL"), anyType), Optional.empty(), 0, 9));
        assertEquals(
                List.of(),
                names(store, trunks(any, any, Optional.of(TrunkType.CERTIFICATE_BASED)), Optional.empty(), 0, 9));
        assertEquals(
                List.of("south"),
                right(store.trunks().trunks(ACME, List.of(SOUTH, new LocalGateway.Trunk("nowhere")))).stream()
                        .map(trunk -> trunk.id().id())
                        .toList());
    }

    @Test
    void keepsNamesApartWhateverTheirCase() {
        Store store = populated();

        refuse(store, new Write.PutTrunkGroup(trunk(ACME, "SOUTH", Optional.empty())));
        refuse(store, new Write.PutTrunkGroup(trunk(store, NORTH).describedAs("SOUTH", TrunkSettings.DEFAULT)));
        refuse(
                store,
                new RoutingWrite.PutRouteGroup(
                        new RouteGroup(new LocalGateway.RouteGroup("other"), ACME, "ALL", List.of(), Version.NEW)));
        commit(store, new Write.PutTrunkGroup(trunk(store, NORTH).describedAs("All", TrunkSettings.DEFAULT)));
        assertEquals("All", trunk(store, NORTH).name());
    }

    @Test
    void aTrunkStandsWhereThereIsALocation() {
        Store store = populated();

        refuse(store, new Write.PutTrunkGroup(trunk(ACME, "West", Optional.of(new LocationId("nowhere")))));
        refuse(store, new Write.RemoveLocation(location(store, OSLO.id())));
        assertEquals(1, right(store.locationUsage().trunks(OSLO.id())));

        commit(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, SOUTH)));
        assertEquals(0, right(store.locationUsage().trunks(OSLO.id())));
        commit(store, new Write.RemoveLocation(location(store, OSLO.id())));
    }

    @Test
    void aRouteGroupHasTrunksThatAreThere() {
        Store store = populated();

        refuse(store, new RoutingWrite.PutRouteGroup(group("Other", new LocalGateway.Trunk("nowhere"))));
        refuse(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, NORTH)));
        assertEquals(
                List.of(group(store, ALL)),
                right(store.routes().holding(trunk(store, NORTH).key())));

        commit(
                store,
                new RoutingWrite.PutRouteGroup(
                        group(store, ALL).describedAs("Everything", List.of(new RankedTrunk(SOUTH, 1)))));
        assertEquals(List.of(new RankedTrunk(SOUTH, 1)), group(store, ALL).members());
        commit(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, NORTH)));
        refuse(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, SOUTH)));
        commit(store, new RoutingWrite.RemoveRouteGroup(group(store, ALL)));
        assertEquals(Optional.empty(), right(store.routes().routeGroup(new RouteGroup.Key(ACME, ALL))));
        commit(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, SOUTH)));
    }

    @Test
    void knowsWhichTrunksAreAtALocation() {
        Store store = populated();

        assertEquals(List.of(trunk(store, SOUTH)), right(store.trunks().at(OSLO.id())));
        assertEquals(List.of(), right(store.trunks().at(BERGEN.id())));
    }

    @Test
    void aLocationIsConnectedThroughWhatIsThere() {
        Store store = populated();

        refuse(store, new Write.PutLocation(through(store, OSLO, new LocalGateway.Trunk("nowhere"))));
        commit(store, new Write.PutLocation(through(store, OSLO, SOUTH)));
        commit(store, new Write.PutLocation(through(store, BERGEN, ALL)));

        assertEquals(List.of(location(store, OSLO.id())), right(store.routes().connectedThrough(ACME, SOUTH)));
        assertEquals(List.of(), right(store.routes().connectedThrough(GLOBEX, SOUTH)));
        assertEquals(Set.of(NORTH, SOUTH, ALL), right(store.routes().used(ACME, List.of(NORTH, SOUTH, ALL))));
        refuse(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, SOUTH)));
        refuse(store, new RoutingWrite.RemoveRouteGroup(group(store, ALL)));

        commit(store, new Write.PutLocation(through(store, OSLO, ALL)));
        assertEquals(Set.of(NORTH, ALL), right(store.routes().used(ACME, List.of(NORTH, SOUTH, ALL))));
        commit(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, SOUTH)));
        commit(store, new Write.RemoveLocation(location(store, OSLO.id())));
        assertEquals(List.of(location(store, BERGEN.id())), right(store.routes().connectedThrough(ACME, ALL)));
    }

    @Test
    void unknownExtensionsGoToWhatIsThere() {
        Store store = populated();

        refuse(
                store,
                new Write.PutLocation(dialling(store, OSLO, Optional.of(new LocalGateway.RouteGroup("nowhere")))));
        commit(store, new Write.PutLocation(dialling(store, OSLO, Optional.of(SOUTH))));
        commit(store, new Write.PutLocation(dialling(store, BERGEN, Optional.of(ALL))));

        assertEquals(Optional.of(SOUTH), location(store, OSLO.id()).unknownExtensions());
        assertEquals(List.of(location(store, OSLO.id())), right(store.routes().takingUnknownExtensions(ACME, SOUTH)));
        assertEquals(List.of(), right(store.routes().takingUnknownExtensions(GLOBEX, SOUTH)));
        assertEquals(List.of(), right(store.routes().connectedThrough(ACME, SOUTH)));
        assertEquals(Set.of(SOUTH, ALL), right(store.routes().used(ACME, List.of(SOUTH, ALL))));
        refuse(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, SOUTH)));
        refuse(store, new RoutingWrite.RemoveRouteGroup(group(store, ALL)));

        commit(store, new Write.PutLocation(dialling(store, OSLO, Optional.empty())));
        assertEquals(Set.of(ALL), right(store.routes().used(ACME, List.of(SOUTH, ALL))));
        commit(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, SOUTH)));
        commit(store, new Write.PutLocation(location(store, BERGEN.id()).withoutCalling()));
        commit(store, new RoutingWrite.RemoveRouteGroup(group(store, ALL)));
    }
}
