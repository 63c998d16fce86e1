package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RoutingWrite;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.NameIndex;
import io.hexline.inmemory.index.NameIndex.TrunkSet;
import io.hexline.inmemory.index.RouteIndex.DialPlanSet;
import io.hexline.inmemory.index.RouteIndex.RouteSet;
import io.vavr.control.Either;

/** Writes of trunk groups, route groups and dial plans: what others stand on stays, and no two of an organization have one name. */
record RoutingWrites(StoreState state) implements RoutingWrite.RoutingVisitor<Either<PortFailure, StoreState>> {

    static Either<PortFailure, StoreState> put(StoreState state, TrunkGroup group) {
        return sound(state, group)
                .flatMap(sound -> state.trunks().put(group))
                .map(trunks -> state.with(state.catalogue().withTrunks(trunks)));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.LeaveTrunkGroup write) {
        return state.trunks()
                .find(write.group())
                .map(group -> put(state, group.withoutMember(write.member())))
                .orElse(Either.right(state));
    }

    /** What a trunk group stands on is there, and nobody else has its name. */
    static Either<PortFailure, Boolean> sound(StoreState state, TrunkGroup group) {
        boolean membersCall = group.members().stream().allMatch(state.subscribers()::has);
        boolean located = group.location().map(state.locations()::has).orElse(true);
        boolean ownName = state.trunks()
                .index()
                .members(new TrunkSet.Called(group.org(), Route.of(group).place()))
                .allMatch(group.key()::equals);
        return known(state, group.org())
                .flatMap(sound -> known(membersCall, "member of trunk group " + group.id()))
                .flatMap(sound -> known(located, "location of trunk group " + group.id()))
                .flatMap(sound -> known(ownName, "name of trunk group " + group.id()));
    }

    /** Likewise of a route group. */
    static Either<PortFailure, Boolean> sound(StoreState state, RouteGroup group) {
        boolean trunksAreThere = group.trunks().allMatch(trunk -> has(state, group.org(), trunk));
        boolean ownName = state.routes()
                .routeGroups()
                .index()
                .members(new RouteSet.Called(group.org(), Route.of(group).place()))
                .allMatch(group.key()::equals);
        return known(state, group.org())
                .flatMap(sound -> known(trunksAreThere, "trunk of route group " + group.id()))
                .flatMap(sound -> known(ownName, "name of route group " + group.id()));
    }

    /** Likewise of a dial plan; its patterns are its own, too. */
    static Either<PortFailure, Boolean> sound(StoreState state, PremisesDialPlan plan) {
        NameIndex<PremisesDialPlan, PremisesDialPlan.Key, DialPlanSet> index =
                state.routes().dialPlans().index();
        boolean ownName = index.members(new DialPlanSet.Called(
                        plan.org(), DialPlanPageKey.of(plan).name()))
                .allMatch(plan.key()::equals);
        boolean ownPatterns = plan.patterns().stream()
                .flatMap(pattern -> index.members(new DialPlanSet.With(plan.org(), pattern)))
                .allMatch(plan.key()::equals);
        return known(state, plan.org())
                .flatMap(sound -> known(has(state, plan.org(), plan.route()), "route of dial plan " + plan.id()))
                .flatMap(sound -> known(ownName, "name of dial plan " + plan.id()))
                .flatMap(sound -> known(ownPatterns, "pattern of dial plan " + plan.id()));
    }

    /** Whether calls can be routed to it. */
    static boolean has(StoreState state, OrgId org, LocalGateway gateway) {
        return gateway instanceof LocalGateway.Trunk trunk
                ? state.trunks().has(new TrunkGroup.Key(org, trunk))
                : state.routes().routeGroups().has(new RouteGroup.Key(org, (LocalGateway.RouteGroup) gateway));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.RemoveTrunkGroup write) {
        TrunkGroup group = write.group();
        boolean held = state.routes().routeGroups().index().count(new RouteSet.Holding(group.key())) > 0;
        return known(!held, "route group that has trunk group " + group.id())
                .flatMap(sound -> unused(group.org(), group.id()))
                .flatMap(sound -> state.trunks().remove(group))
                .map(trunks -> state.with(state.catalogue().withTrunks(trunks)));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.PutRouteGroup write) {
        return sound(state, write.group())
                .flatMap(sound -> state.routes().routeGroups().put(write.group()))
                .map(groups -> state.with(state.catalogue().with(state.routes().withRouteGroups(groups))));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.RemoveRouteGroup write) {
        RouteGroup group = write.group();
        return unused(group.org(), group.id())
                .flatMap(sound -> state.routes().routeGroups().remove(group))
                .map(groups -> state.with(state.catalogue().with(state.routes().withRouteGroups(groups))));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.PutDialPlan write) {
        return sound(state, write.plan())
                .flatMap(sound -> state.routes().dialPlans().put(write.plan()))
                .map(plans -> state.with(state.catalogue().with(state.routes().withDialPlans(plans))));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.RemoveDialPlan write) {
        return state.routes()
                .dialPlans()
                .remove(write.plan())
                .map(plans -> state.with(state.catalogue().with(state.routes().withDialPlans(plans))));
    }

    private Either<PortFailure, Boolean> unused(OrgId org, LocalGateway gateway) {
        boolean dialled = state.routes().dialPlans().index().count(new DialPlanSet.LeadingTo(org, gateway)) > 0;
        return known(!state.locations().index().isUsed(org, gateway), "location whose calls go to " + gateway)
                .flatMap(sound -> known(!dialled, "dial plan that leads to " + gateway));
    }
}
