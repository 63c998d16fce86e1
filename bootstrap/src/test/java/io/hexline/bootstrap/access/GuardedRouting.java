package io.hexline.bootstrap.access;

import io.hexline.application.calling.ManageInternalDialing.SetInternalDialingCommand;
import io.hexline.application.routing.ManageDialPlans.DialPlanDraft;
import io.hexline.application.routing.ManageDialPlans.PatternChanges;
import io.hexline.application.routing.ManageRouteGroups.RouteGroupDraft;
import io.hexline.application.routing.ManageTrunks.CallsSetting;
import io.hexline.application.routing.ManageTrunks.CreateTrunkCommand;
import io.hexline.application.routing.ManageTrunks.UpdateTrunkCommand;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.value.Id.OrgId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Those of the {@link GuardedCalls} that are about how calls leave. */
final class GuardedRouting {

    private static final LocalGateway.Trunk TRUNK = new LocalGateway.Trunk("none");
    private static final LocalGateway.RouteGroup GROUP = new LocalGateway.RouteGroup("none");
    private static final CallsSetting CALLS = new CallsSetting(Optional.empty(), Optional.empty(), Optional.empty());
    private static final GatewayAddress ADDRESS = new GatewayAddress("sbc", "acme.example", OptionalInt.empty());
    private static final RouteGroupDraft DRAFT = new RouteGroupDraft("New", List.of());

    private static final DialPlanId PLAN = new DialPlanId("none");
    private static final DialPlanDraft PLAN_DRAFT = new DialPlanDraft("New", TRUNK);

    private GuardedRouting() {}

    static Map<String, Asked> everything(OrgId org) {
        CreateTrunkCommand trunk = new CreateTrunkCommand(
                org, "New", GuardedCalls.LOCATION, TrunkType.REGISTERING, Optional.empty(), Optional.empty(), CALLS);
        return Map.ofEntries(
                Map.entry(
                        "list trunks",
                        (use, by) -> use.routing().showTrunks().list(org, TrunkFilter.ALL, Optional.empty(), 0, 1)),
                Map.entry(
                        "show a trunk", (use, by) -> use.routing().showTrunks().byId(org, TRUNK)),
                Map.entry(
                        "tell who uses a trunk",
                        (use, by) -> use.routing().showTrunks().usage(org, TRUNK)),
                Map.entry(
                        "create a trunk",
                        (use, by) -> use.routing().manageTrunks().create(trunk)),
                Map.entry(
                        "update a trunk",
                        (use, by) -> use.routing()
                                .manageTrunks()
                                .update(new UpdateTrunkCommand(org, TRUNK, "Renamed", CALLS))),
                Map.entry(
                        "remove a trunk",
                        (use, by) -> use.routing().manageTrunks().remove(org, TRUNK)),
                Map.entry(
                        "validate the address of a trunk",
                        (use, by) -> use.routing().validateTrunkAddress().handle(org, ADDRESS)),
                Map.entry(
                        "list route groups",
                        (use, by) -> use.routing().showRouteGroups().list(org, "", Optional.empty(), 0, 1)),
                Map.entry(
                        "show a route group",
                        (use, by) -> use.routing().showRouteGroups().byId(org, GROUP)),
                Map.entry(
                        "tell who uses a route group",
                        (use, by) -> use.routing().showRouteGroups().usage(org, GROUP)),
                Map.entry(
                        "create a route group",
                        (use, by) -> use.routing().manageRouteGroups().create(org, DRAFT)),
                Map.entry(
                        "update a route group",
                        (use, by) -> use.routing().manageRouteGroups().update(org, GROUP, DRAFT)),
                Map.entry(
                        "remove a route group",
                        (use, by) -> use.routing().manageRouteGroups().remove(org, GROUP)),
                Map.entry(
                        "list dial plans",
                        (use, by) ->
                                use.routing().showDialPlans().list(DialPlanFilter.of(org), Optional.empty(), 0, 1)),
                Map.entry(
                        "show a dial plan",
                        (use, by) -> use.routing().showDialPlans().byId(org, PLAN)),
                Map.entry(
                        "list the patterns of a dial plan",
                        (use, by) -> use.routing().showDialPlans().patterns(org, PLAN, "", Optional.empty(), 0, 1)),
                Map.entry(
                        "create a dial plan",
                        (use, by) -> use.routing().manageDialPlans().create(org, PLAN_DRAFT, List.of())),
                Map.entry(
                        "update a dial plan",
                        (use, by) -> use.routing().manageDialPlans().update(org, PLAN, PLAN_DRAFT)),
                Map.entry(
                        "change the patterns of a dial plan",
                        (use, by) -> use.routing()
                                .manageDialPlans()
                                .changePatterns(org, PLAN, new PatternChanges(true, List.of(), Set.of()))),
                Map.entry(
                        "remove a dial plan",
                        (use, by) -> use.routing().manageDialPlans().remove(org, PLAN)),
                Map.entry(
                        "validate dial patterns",
                        (use, by) -> use.routing().validateDialPatterns().handle(org, List.of("849XX"))),
                Map.entry(
                        "show internal dialing",
                        (use, by) -> use.locations().manageInternalDialing().of(org, GuardedCalls.LOCATION)),
                Map.entry(
                        "set internal dialing",
                        (use, by) -> use.locations()
                                .manageInternalDialing()
                                .set(new SetInternalDialingCommand(
                                        org, GuardedCalls.LOCATION, Optional.of(false), Optional.empty()))),
                Map.entry(
                        "list routes",
                        (use, by) -> use.routing()
                                .listRoutes()
                                .handle(RouteFilter.ofRouteGroups(org, ""), Optional.empty(), 0, 1)),
                Map.entry(
                        "suggest a password",
                        (use, by) -> use.routing().suggestPassword().handle(org, GuardedCalls.LOCATION)));
    }
}
