package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.MANAGE_ROUTES;
import static io.hexline.application.access.Authorization.Permission.READ_AVAILABLE;
import static io.hexline.application.access.Authorization.Permission.READ_ROUTES;
import static io.hexline.application.access.Authorization.Permission.READ_TRUNK_USAGE;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;

import io.hexline.application.RoutingUseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.routing.ManageDialPlans;
import io.hexline.application.routing.ManageRouteGroups;
import io.hexline.application.routing.ManageTrunks;
import io.hexline.application.routing.RouteUsage;
import io.hexline.application.routing.ShowDialPlans;
import io.hexline.application.routing.ShowRouteGroups;
import io.hexline.application.routing.ShowTrunks;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class RoutingGuard {

    private RoutingGuard() {}

    static RoutingUseCases of(Caller caller, RoutingUseCases guarded) {
        return new RoutingUseCases(
                new ShownTrunks(caller, guarded.showTrunks()),
                new ManagedTrunks(caller, guarded.manageTrunks()),
                (org, address) -> caller.may(MANAGE_ROUTES, org)
                        .flatMap(allowed -> guarded.validateTrunkAddress().handle(org, address)),
                new ShownRouteGroups(caller, guarded.showRouteGroups()),
                new ManagedRouteGroups(caller, guarded.manageRouteGroups()),
                new ShownDialPlans(caller, guarded.showDialPlans()),
                new ManagedDialPlans(caller, guarded.manageDialPlans()),
                (org, written) -> caller.may(MANAGE_ROUTES, org)
                        .flatMap(allowed -> guarded.validateDialPatterns().handle(org, written)),
                (filter, after, skip, max) -> caller.may(READ_AVAILABLE, filter.org())
                        .flatMap(allowed -> guarded.listRoutes().handle(filter, after, skip, max)),
                (org, location) -> caller.may(UPDATE_CALLING, org, location)
                        .flatMap(allowed -> guarded.suggestPassword().handle(org, location)));
    }

    private record ShownTrunks(Caller caller, ShowTrunks guarded) implements ShowTrunks {

        @Override
        public Either<Failure, List<TrunkView>> list(
                OrgId org, TrunkFilter filter, Optional<Route> after, int skip, int max) {
            return caller.may(READ_ROUTES, org).flatMap(allowed -> guarded.list(org, filter, after, skip, max));
        }

        @Override
        public Either<Failure, TrunkView> byId(OrgId org, LocalGateway.Trunk trunk) {
            return caller.may(READ_ROUTES, org).flatMap(allowed -> guarded.byId(org, trunk));
        }

        @Override
        public Either<Failure, RouteUsage> usage(OrgId org, LocalGateway.Trunk trunk) {
            return caller.may(READ_TRUNK_USAGE, org).flatMap(allowed -> guarded.usage(org, trunk));
        }
    }

    private record ManagedTrunks(Caller caller, ManageTrunks guarded) implements ManageTrunks {

        @Override
        public Either<Failure, TrunkGroup> create(CreateTrunkCommand command) {
            return caller.may(MANAGE_ROUTES, command.org()).flatMap(allowed -> guarded.create(command));
        }

        @Override
        public Either<Failure, TrunkGroup> update(UpdateTrunkCommand command) {
            return caller.may(MANAGE_ROUTES, command.org()).flatMap(allowed -> guarded.update(command));
        }

        @Override
        public Either<Failure, TrunkGroup> remove(OrgId org, LocalGateway.Trunk trunk) {
            return caller.may(MANAGE_ROUTES, org).flatMap(allowed -> guarded.remove(org, trunk));
        }
    }

    private record ShownRouteGroups(Caller caller, ShowRouteGroups guarded) implements ShowRouteGroups {

        @Override
        public Either<Failure, List<ListedRoute>> list(
                OrgId org, String name, Optional<Route> after, int skip, int max) {
            return caller.may(READ_ROUTES, org).flatMap(allowed -> guarded.list(org, name, after, skip, max));
        }

        @Override
        public Either<Failure, RouteGroupView> byId(OrgId org, LocalGateway.RouteGroup group) {
            return caller.may(READ_ROUTES, org).flatMap(allowed -> guarded.byId(org, group));
        }

        @Override
        public Either<Failure, RouteUsage> usage(OrgId org, LocalGateway.RouteGroup group) {
            return caller.may(READ_ROUTES, org).flatMap(allowed -> guarded.usage(org, group));
        }
    }

    private record ManagedRouteGroups(Caller caller, ManageRouteGroups guarded) implements ManageRouteGroups {

        @Override
        public Either<Failure, RouteGroup> create(OrgId org, RouteGroupDraft draft) {
            return caller.may(MANAGE_ROUTES, org).flatMap(allowed -> guarded.create(org, draft));
        }

        @Override
        public Either<Failure, RouteGroup> update(OrgId org, LocalGateway.RouteGroup group, RouteGroupDraft draft) {
            return caller.may(MANAGE_ROUTES, org).flatMap(allowed -> guarded.update(org, group, draft));
        }

        @Override
        public Either<Failure, RouteGroup> remove(OrgId org, LocalGateway.RouteGroup group) {
            return caller.may(MANAGE_ROUTES, org).flatMap(allowed -> guarded.remove(org, group));
        }
    }

    private record ShownDialPlans(Caller caller, ShowDialPlans guarded) implements ShowDialPlans {

        @Override
        public Either<Failure, List<DialPlanView>> list(
                DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip, int max) {
            return caller.may(READ_ROUTES, filter.org()).flatMap(allowed -> guarded.list(filter, after, skip, max));
        }

        @Override
        public Either<Failure, DialPlanView> byId(OrgId org, DialPlanId plan) {
            return caller.may(READ_ROUTES, org).flatMap(allowed -> guarded.byId(org, plan));
        }

        @Override
        public Either<Failure, List<DialPattern>> patterns(
                OrgId org, DialPlanId plan, String part, Optional<DialPattern> after, int skip, int max) {
            return caller.may(READ_ROUTES, org).flatMap(allowed -> guarded.patterns(org, plan, part, after, skip, max));
        }
    }

    private record ManagedDialPlans(Caller caller, ManageDialPlans guarded) implements ManageDialPlans {

        @Override
        public Either<Failure, NewDialPlan> create(OrgId org, DialPlanDraft draft, List<String> patterns) {
            return caller.may(MANAGE_ROUTES, org).flatMap(allowed -> guarded.create(org, draft, patterns));
        }

        @Override
        public Either<Failure, PremisesDialPlan> update(OrgId org, DialPlanId plan, DialPlanDraft draft) {
            return caller.may(MANAGE_ROUTES, org).flatMap(allowed -> guarded.update(org, plan, draft));
        }

        @Override
        public Either<Failure, PremisesDialPlan> changePatterns(OrgId org, DialPlanId plan, PatternChanges changes) {
            return caller.may(MANAGE_ROUTES, org).flatMap(allowed -> guarded.changePatterns(org, plan, changes));
        }

        @Override
        public Either<Failure, PremisesDialPlan> remove(OrgId org, DialPlanId plan) {
            return caller.may(MANAGE_ROUTES, org).flatMap(allowed -> guarded.remove(org, plan));
        }
    }
}
