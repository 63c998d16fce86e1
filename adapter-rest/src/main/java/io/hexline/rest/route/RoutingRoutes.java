package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.MANAGE_ROUTES;
import static io.hexline.application.access.Authorization.Permission.READ_AVAILABLE;
import static io.hexline.application.access.Authorization.Permission.READ_FEATURES;
import static io.hexline.application.access.Authorization.Permission.READ_ROUTES;
import static io.hexline.application.access.Authorization.Permission.READ_TRUNK_USAGE;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.post;
import static io.hexline.rest.route.Route.put;

import io.hexline.application.UseCases;
import io.hexline.application.calling.ManageInternalDialing;
import io.hexline.application.organization.ListOrganizations;
import io.hexline.application.routing.ManageDialPlans;
import io.hexline.application.routing.RouteUsage;
import io.hexline.application.routing.ShowDialPlans;
import io.hexline.application.routing.ShowRouteGroups;
import io.hexline.application.routing.ShowTrunks;
import io.hexline.rest.routing.ChangeDialPatternsOperation;
import io.hexline.rest.routing.CreateDialPlanOperation;
import io.hexline.rest.routing.CreateRouteGroupOperation;
import io.hexline.rest.routing.CreateTrunkOperation;
import io.hexline.rest.routing.GetDialPlanOperation;
import io.hexline.rest.routing.GetInternalDialingOperation;
import io.hexline.rest.routing.GetRouteGroupOperation;
import io.hexline.rest.routing.GetTrunkOperation;
import io.hexline.rest.routing.ListDialPatternsOperation;
import io.hexline.rest.routing.ListDialPlansOperation;
import io.hexline.rest.routing.ListRouteChoicesOperation;
import io.hexline.rest.routing.ListRouteGroupsOperation;
import io.hexline.rest.routing.ListTrunkTypesOperation;
import io.hexline.rest.routing.ListTrunksOperation;
import io.hexline.rest.routing.RemoveDialPlanOperation;
import io.hexline.rest.routing.RemoveRouteGroupOperation;
import io.hexline.rest.routing.RemoveTrunkOperation;
import io.hexline.rest.routing.SetInternalDialingOperation;
import io.hexline.rest.routing.SuggestPasswordOperation;
import io.hexline.rest.routing.UpdateDialPlanOperation;
import io.hexline.rest.routing.UpdateRouteGroupOperation;
import io.hexline.rest.routing.UpdateTrunkOperation;
import io.hexline.rest.routing.UsageBody;
import io.hexline.rest.routing.UsageOperation;
import io.hexline.rest.routing.ValidateDialPatternsOperation;
import io.hexline.rest.routing.ValidateTrunkAddressOperation;
import java.util.List;
import java.util.function.Function;

/** The methods and paths that are about how calls leave through an organization's own premises. */
final class RoutingRoutes {

    private static final String TRUNKS = "/v1/telephony/config/premisePstn/trunks";
    private static final String TRUNK = TRUNKS + "/{trunkId}";
    private static final String ROUTE_GROUPS = "/v1/telephony/config/premisePstn/routeGroups";
    private static final String ROUTE_GROUP = ROUTE_GROUPS + "/{routeGroupId}";

    private static final String DIAL_PLANS = "/v1/telephony/config/premisePstn/dialPlans";
    private static final String DIAL_PLAN = DIAL_PLANS + "/{dialPlanId}";

    private static final String INTERNAL_DIALING = "/v1/telephony/config/locations/{locationId}/internalDialing";

    private RoutingRoutes() {}

    static List<Route> toTrunks(UseCases use) {
        ListOrganizations organizations = use.listOrganizations();
        ShowTrunks shown = use.routing().showTrunks();
        return List.of(
                get(TRUNKS, READ_ROUTES, new ListTrunksOperation(shown)),
                post(
                        TRUNKS,
                        MANAGE_ROUTES,
                        new CreateTrunkOperation(use.routing().manageTrunks())),
                get(TRUNKS + "/trunkTypes", READ_ROUTES, new ListTrunkTypesOperation()),
                post(
                        TRUNKS + "/actions/fqdnValidation/invoke",
                        MANAGE_ROUTES,
                        new ValidateTrunkAddressOperation(use.routing().validateTrunkAddress())),
                get(TRUNK, READ_ROUTES, new GetTrunkOperation(shown, organizations)),
                put(TRUNK, MANAGE_ROUTES, new UpdateTrunkOperation(use.routing().manageTrunks())),
                delete(
                        TRUNK,
                        MANAGE_ROUTES,
                        new RemoveTrunkOperation(use.routing().manageTrunks())),
                usage(shown, "usage", UsageBody::countsOfTrunk),
                usage(shown, "usageCallToExtension", UsageBody::callsToExtensions),
                usage(shown, "usageDialPlan", UsageBody::dialPlansOfTrunk),
                usage(shown, "usagePstnConnection", UsageBody::connections),
                usage(shown, "usageRouteGroup", UsageBody::routeGroups),
                post(
                        "/v1/telephony/config/locations/{locationId}/actions/generatePassword/invoke",
                        UPDATE_CALLING,
                        new SuggestPasswordOperation(use.routing().suggestPassword())));
    }

    private static Route usage(ShowTrunks trunks, String what, Function<RouteUsage, Object> body) {
        return get(TRUNK + "/" + what, READ_TRUNK_USAGE, UsageOperation.of(trunks, body));
    }

    static List<Route> toRouteGroups(UseCases use) {
        ShowRouteGroups shown = use.routing().showRouteGroups();
        return List.of(
                get(ROUTE_GROUPS, READ_ROUTES, new ListRouteGroupsOperation(shown)),
                post(
                        ROUTE_GROUPS,
                        MANAGE_ROUTES,
                        new CreateRouteGroupOperation(use.routing().manageRouteGroups())),
                get(ROUTE_GROUP, READ_ROUTES, new GetRouteGroupOperation(shown, use.listOrganizations())),
                put(
                        ROUTE_GROUP,
                        MANAGE_ROUTES,
                        new UpdateRouteGroupOperation(use.routing().manageRouteGroups())),
                delete(
                        ROUTE_GROUP,
                        MANAGE_ROUTES,
                        new RemoveRouteGroupOperation(use.routing().manageRouteGroups())),
                usage(shown, "usage", UsageBody::countsOfRouteGroup),
                usage(shown, "usageCallToExtension", UsageBody::callsToExtensions),
                usage(shown, "usageDialPlan", UsageBody::dialPlansOfRouteGroup),
                usage(shown, "usagePstnConnection", UsageBody::connections),
                usage(shown, "usageRouteList", UsageBody::routeLists),
                get(
                        "/v1/telephony/config/routeChoices",
                        READ_AVAILABLE,
                        new ListRouteChoicesOperation(use.routing().listRoutes())));
    }

    private static Route usage(ShowRouteGroups groups, String what, Function<RouteUsage, Object> body) {
        return get(ROUTE_GROUP + "/" + what, READ_ROUTES, UsageOperation.of(groups, body));
    }

    static List<Route> toInternalDialing(ManageInternalDialing managed) {
        return List.of(
                get(INTERNAL_DIALING, READ_FEATURES, new GetInternalDialingOperation(managed)),
                put(INTERNAL_DIALING, UPDATE_CALLING, new SetInternalDialingOperation(managed)));
    }

    static List<Route> toDialPlans(UseCases use) {
        ShowDialPlans shown = use.routing().showDialPlans();
        ManageDialPlans managed = use.routing().manageDialPlans();
        return List.of(
                get(DIAL_PLANS, READ_ROUTES, new ListDialPlansOperation(shown)),
                post(DIAL_PLANS, MANAGE_ROUTES, new CreateDialPlanOperation(managed)),
                get(DIAL_PLAN, READ_ROUTES, new GetDialPlanOperation(shown, use.listOrganizations())),
                put(DIAL_PLAN, MANAGE_ROUTES, new UpdateDialPlanOperation(managed)),
                delete(DIAL_PLAN, MANAGE_ROUTES, new RemoveDialPlanOperation(managed)),
                get(DIAL_PLAN + "/dialPatterns", READ_ROUTES, new ListDialPatternsOperation(shown)),
                put(DIAL_PLAN + "/dialPatterns", MANAGE_ROUTES, new ChangeDialPatternsOperation(managed)),
                post(
                        "/v1/telephony/config/premisePstn/actions/validateDialPatterns/invoke",
                        MANAGE_ROUTES,
                        new ValidateDialPatternsOperation(use.routing().validateDialPatterns())));
    }
}
