package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings;
import io.hexline.domain.location.TrunkSettings.ChargeInfoPolicy;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.testkit.ASubscriber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Trunk groups are those of one organization, and have members who call. */
public abstract class TrunksContract extends StoreContract {

    private static final LocalGateway.Trunk NORTH = new LocalGateway.Trunk("north");
    private static final LocalGateway.RouteGroup ALL = new LocalGateway.RouteGroup("all");

    private static TrunkGroup group(String name, PersonId... members) {
        return new TrunkGroup(
                new LocalGateway.Trunk(name), ACME, name, Set.of(members), Optional.of(members[0]), Version.NEW);
    }

    private Store populated() {
        return store(smallWorld()
                .with(
                        ASubscriber.of(ADA, OSLO.id()).build(),
                        ASubscriber.of(BOB, OSLO.id()).build())
                .with(group("south", ADA.id()), group("north", BOB.id(), ADA.id()))
                .with(new RouteGroup(ALL, ACME, "All", List.of(new RankedTrunk(NORTH, 1)), Version.NEW))
                .build());
    }

    private static Set<LocalGateway> known(Store store, OrgId org, LocalGateway... gateways) {
        return right(store.routes().find(org, List.of(gateways))).stream()
                .map(Route::gateway)
                .collect(Collectors.toSet());
    }

    private static List<TrunkGroup> of(Store store, PersonId user) {
        return right(store.trunks().ofMember(user));
    }

    @Test
    void tellsToWhichAUserBelongs() {
        Store store = populated();

        assertEquals(
                List.of("north", "south"),
                of(store, ADA.id()).stream().map(TrunkGroup::name).toList());
        commit(store, new Write.PutTrunkGroup(of(store, BOB.id()).get(0).withoutMember(ADA.id())));
        assertEquals(
                List.of("south"),
                of(store, ADA.id()).stream().map(TrunkGroup::name).toList());
    }

    @Test
    void knowsTrunksAndRouteGroupsOfTheirOrganizationOnly() {
        Store store = populated();

        assertEquals(Set.of(NORTH, ALL), known(store, ACME, NORTH, ALL));
        assertEquals(Set.of(), known(store, GLOBEX, NORTH, ALL));
        assertEquals(Set.of(), known(store, ACME, new LocalGateway.Trunk("all"), new LocalGateway.RouteGroup("north")));
    }

    @Test
    void findsThemByTheAddressesOfTheirGateways() {
        Store store = populated();
        commit(store, new Write.PutTrunkGroup(certified("West", address("SBC", OptionalInt.of(5061)))));
        commit(store, new Write.PutTrunkGroup(certified("East", address("sbc", OptionalInt.empty()))));

        assertEquals(List.of("West"), addressed(store, ACME, address("sbc", OptionalInt.of(5061))));
        assertEquals(List.of("East"), addressed(store, ACME, address("sbc", OptionalInt.empty())));
        assertEquals(List.of(), addressed(store, ACME, address("sbc", OptionalInt.of(5060))));
        assertEquals(List.of(), addressed(store, GLOBEX, address("sbc", OptionalInt.empty())));
    }

    private static List<String> addressed(Store store, OrgId org, GatewayAddress address) {
        return right(store.trunks().addressed(org, address)).stream()
                .map(TrunkGroup::name)
                .toList();
    }

    private static GatewayAddress address(String host, OptionalInt port) {
        return new GatewayAddress(host, "acme.example", port);
    }

    private static TrunkGroup certified(String name, GatewayAddress address) {
        TrunkType type = TrunkType.CERTIFICATE_BASED;
        TrunkSettings settings = new TrunkSettings(
                type,
                type.devices().get(0).deviceType(),
                Optional.of(address),
                type.devices().get(0).minConcurrentCalls(),
                false,
                ChargeInfoPolicy.DISABLED);
        return new TrunkGroup(
                new LocalGateway.Trunk(name),
                ACME,
                name,
                Optional.of(OSLO.id()),
                settings,
                Set.of(),
                Optional.empty(),
                Version.NEW);
    }

    @Test
    void hasMembersWhoCall() {
        Store store = populated();
        TrunkGroup north = of(store, BOB.id()).get(0);

        refuse(store, new Write.RemoveSubscriber(subscriber(store, BOB.id())));
        refuse(store, new Write.PutTrunkGroup(group("west", EVE.id())));
        commit(
                store,
                new Write.PutTrunkGroup(north.withoutMember(BOB.id())),
                new Write.RemoveSubscriber(subscriber(store, BOB.id())));
        refuse(store, new Write.PutTrunkGroup(north.withoutMember(ADA.id())));
    }
}
