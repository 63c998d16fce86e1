package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.DialPlans.Outline;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dial plans lead to what is there, which stays, and share no names and no patterns. */
public abstract class DialPlansContract extends StoreContract {

    private static final LocalGateway.Trunk NORTH = new LocalGateway.Trunk("north");
    private static final LocalGateway.Trunk SOUTH = new LocalGateway.Trunk("south");
    private static final LocalGateway.RouteGroup ALL = new LocalGateway.RouteGroup("all");

    private static TrunkGroup trunk(OrgId org, String name) {
        return new TrunkGroup(
                new LocalGateway.Trunk(name.toLowerCase(Locale.ROOT)),
                org,
                name,
                Optional.empty(),
                TrunkSettings.DEFAULT,
                Set.of(),
                Optional.empty(),
                Version.NEW);
    }

    private static PremisesDialPlan plan(OrgId org, String name, LocalGateway route, String... patterns) {
        return new PremisesDialPlan(
                new DialPlanId(name.toLowerCase(Locale.ROOT)), org, name, route, patterns(patterns), Version.NEW);
    }

    private static Set<DialPattern> patterns(String... texts) {
        return Arrays.stream(texts).map(DialPattern::new).collect(Collectors.toSet());
    }

    private Store populated() {
        return store(smallWorld()
                .with(trunk(ACME, "North"), trunk(ACME, "South"), trunk(GLOBEX, "North"))
                .with(new RouteGroup(ALL, ACME, "All", List.of(new RankedTrunk(SOUTH, 1)), Version.NEW))
                .with(
                        plan(ACME, "Plant", ALL, "+4722!", "849XX"),
                        plan(ACME, "office", NORTH, "+4721X"),
                        plan(GLOBEX, "Plant", NORTH, "849XX"))
                .build());
    }

    private static PremisesDialPlan plan(Store store, String id) {
        return there("dial plan " + id, store.dialPlans().find(key(id)));
    }

    private static List<String> names(Store store, DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip) {
        return right(store.dialPlans().list(filter, after, skip, 9)).stream()
                .map(Outline::name)
                .toList();
    }

    private static DialPlanFilter filter(String name, String trunk, String group) {
        return new DialPlanFilter(
                ACME, Optional.ofNullable(name), Optional.ofNullable(trunk), Optional.ofNullable(group));
    }

    @Test
    void listsThemByName() {
        Store store = populated();
        DialPlanFilter all = DialPlanFilter.of(ACME);

        assertEquals(List.of("office", "Plant"), names(store, all, Optional.empty(), 0));
        assertEquals(List.of("Plant"), names(store, all, Optional.empty(), 1));
        assertEquals(List.of("Plant"), names(store, all, Optional.of(DialPlanPageKey.of(plan(store, "office"))), 0));
        assertEquals(
                List.of("office"),
                right(store.dialPlans().list(all, Optional.empty(), 0, 1)).stream()
                        .map(Outline::name)
                        .toList());
    }

    @Test
    void outlinesThemWithoutTheirPatterns() {
        Store store = populated();
        Outline office = new Outline(new DialPlanId("office"), "office", NORTH);

        assertEquals(Optional.of(office), right(store.dialPlans().outline(key("office"))));
        assertEquals(Optional.empty(), right(store.dialPlans().outline(key("nothing"))));
        assertEquals(
                List.of(office, new Outline(new DialPlanId("plant"), "Plant", ALL)),
                right(store.dialPlans().list(DialPlanFilter.of(ACME), Optional.empty(), 0, 9)));
    }

    @Test
    void listsPatternsInTheOrderOfTheirTexts() {
        Store store = populated();
        commit(
                store,
                new RoutingWrite.PutDialPlan(plan(store, "plant").with(patterns("+4722!", "849XX", "8", "+4723X"))));

        assertEquals(List.of("+4722!", "+4723X", "8", "849XX"), texts(store, "plant", "", null, 0, 9));
        assertEquals(List.of("8", "849XX"), texts(store, "plant", "", "+4723X", 0, 9));
        assertEquals(List.of("849XX"), texts(store, "plant", "", "+4723", 2, 9));
        assertEquals(List.of("+4722!"), texts(store, "plant", "", null, 0, 1));
        assertEquals(List.of("+4722!", "+4723X"), texts(store, "plant", "+4", null, 0, 9));
        assertEquals(List.of(), texts(store, "plant", "%", null, 0, 9));
        assertEquals(List.of(), texts(store, "nothing", "", null, 0, 9));
    }

    private static List<String> texts(Store store, String plan, String part, String after, int skip, int max) {
        return right(store.dialPlans()
                        .patterns(key(plan), part, Optional.ofNullable(after).map(DialPattern::new), skip, max))
                .stream()
                .map(DialPattern::value)
                .toList();
    }

    private static PremisesDialPlan.Key key(String id) {
        return new PremisesDialPlan.Key(ACME, new DialPlanId(id));
    }

    @Test
    void findsThemByNameAndByWhereTheyLead() {
        Store store = populated();

        assertEquals(List.of("Plant"), names(store, filter("LANT", null, null), Optional.empty(), 0));
        assertEquals(List.of("office"), names(store, filter(null, "NOR", null), Optional.empty(), 0));
        assertEquals(List.of("Plant"), names(store, filter(null, null, "aL"), Optional.empty(), 0));
        assertEquals(List.of(), names(store, filter(null, "all", null), Optional.empty(), 0));
        assertEquals(List.of("office", "Plant"), names(store, filter(null, "north", "all"), Optional.empty(), 0));
    }

    @Test
    void knowsWhichPatternsAreTaken() {
        Store store = populated();

        assertEquals(
                patterns("849XX", "+4721X"), right(store.dialPlans().taken(ACME, patterns("849XX", "+4721X", "849X"))));
        assertEquals(patterns(), right(store.dialPlans().taken(GLOBEX, patterns("+4721X"))));
    }

    @Test
    void sharesNoNameAndNoPattern() {
        Store store = populated();

        refuse(store, new RoutingWrite.PutDialPlan(plan(ACME, "OFFICE", NORTH)));
        refuse(store, new RoutingWrite.PutDialPlan(plan(ACME, "New", NORTH, "500", "849XX")));
        refuse(store, new RoutingWrite.PutDialPlan(plan(store, "office").with(patterns("849XX"))));
        commit(store, new RoutingWrite.PutDialPlan(plan(store, "plant").with(patterns("+4722!", "500"))));
        commit(store, new RoutingWrite.PutDialPlan(plan(store, "office").with(patterns("849XX", "+4721X"))));

        assertEquals(patterns("849XX", "+4721X"), plan(store, "office").patterns());
        assertEquals(patterns("500"), right(store.dialPlans().taken(ACME, patterns("500", "501"))));
        commit(store, new RoutingWrite.RemoveDialPlan(plan(store, "plant")));
        assertEquals(patterns(), right(store.dialPlans().taken(ACME, patterns("500", "+4722!"))));
        commit(store, new RoutingWrite.PutDialPlan(plan(ACME, "Plant", ALL, "500")));
    }

    @Test
    void leadsToWhatIsThere() {
        Store store = populated();

        refuse(store, new RoutingWrite.PutDialPlan(plan(ACME, "New", new LocalGateway.Trunk("nowhere"))));
        refuse(store, new RoutingWrite.PutDialPlan(plan(ACME, "New", new LocalGateway.RouteGroup("north"))));
        assertEquals(
                List.of(Outline.of(plan(store, "office"))),
                right(store.dialPlans().leadingTo(ACME, NORTH)));
        assertEquals(List.of(), right(store.dialPlans().leadingTo(ACME, SOUTH)));
        assertEquals(
                List.of(true, false, true),
                Stream.of(NORTH, SOUTH, ALL)
                        .map(gateway -> right(store.dialPlans().anyLeadsTo(ACME, gateway)))
                        .toList());
        assertEquals(Set.of(NORTH, SOUTH, ALL), right(store.routes().used(ACME, List.of(NORTH, SOUTH, ALL))));

        refuse(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, NORTH)));
        refuse(store, new RoutingWrite.RemoveRouteGroup(group(store)));
        commit(store, new RoutingWrite.PutDialPlan(plan(store, "office").describedAs("Office", SOUTH)));
        commit(store, new RoutingWrite.RemoveDialPlan(plan(store, "plant")));
        assertEquals(Set.of(SOUTH), right(store.routes().used(ACME, List.of(NORTH, SOUTH, ALL))));
        commit(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, NORTH)));
        commit(store, new RoutingWrite.RemoveRouteGroup(group(store)));
        refuse(store, new RoutingWrite.RemoveTrunkGroup(trunk(store, SOUTH)));
    }

    @Test
    void changesWhatWasRead() {
        Store store = populated();
        PremisesDialPlan read = plan(store, "office");

        commit(store, new RoutingWrite.PutDialPlan(read.with(patterns("1"))));
        refuse(store, new RoutingWrite.PutDialPlan(read.with(patterns("2"))));
        refuse(store, new RoutingWrite.RemoveDialPlan(read));
        assertEquals(patterns("1"), plan(store, "office").patterns());
    }

    private static TrunkGroup trunk(Store store, LocalGateway.Trunk id) {
        return there("trunk " + id, store.trunks().trunk(new TrunkGroup.Key(ACME, id)));
    }

    private static RouteGroup group(Store store) {
        return there("route group", store.routes().routeGroup(new RouteGroup.Key(ACME, ALL)));
    }
}
