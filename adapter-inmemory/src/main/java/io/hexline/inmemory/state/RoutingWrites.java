package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RoutingWrite;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.RouteIndex.Shared;
import io.vavr.control.Either;

/** Writes of trunk groups and route groups: what others stand on stays, and no two of an organization have one name. */
record RoutingWrites(StoreState state) implements RoutingWrite.RoutingVisitor<Either<PortFailure, StoreState>> {

    static Either<PortFailure, StoreState> put(StoreState state, TrunkGroup group) {
        return sound(state, group)
                .flatMap(sound -> state.routing().trunks().put(group))
                .map(trunks -> state.withRouting(state.routing().withTrunks(trunks)));
    }

    /** What a trunk group stands on is there, and nobody else has its name. */
    static Either<PortFailure, Boolean> sound(StoreState state, TrunkGroup group) {
        boolean membersCall = group.members().stream().allMatch(state.subscribers()::has);
        boolean located = group.location().map(state.locations()::has).orElse(true);
        boolean ownName = state.routing()
                .trunks()
                .index()
                .members(new Shared.Called(group.org(), Route.of(group).place()))
                .allMatch(group.key()::equals);
        return known(state, group.org())
                .flatMap(sound -> known(membersCall, "member of trunk group " + group.id()))
                .flatMap(sound -> known(located, "location of trunk group " + group.id()))
                .flatMap(sound -> known(ownName, "name of trunk group " + group.id()));
    }

    /** Likewise of a route group. */
    static Either<PortFailure, Boolean> sound(StoreState state, RouteGroup group) {
        boolean trunksAreThere =
                group.trunks().allMatch(trunk -> state.routing().has(group.org(), trunk));
        boolean ownName = state.routing()
                .routeGroups()
                .index()
                .members(new Shared.Called(group.org(), Route.of(group).place()))
                .allMatch(group.key()::equals);
        return known(state, group.org())
                .flatMap(sound -> known(trunksAreThere, "trunk of route group " + group.id()))
                .flatMap(sound -> known(ownName, "name of route group " + group.id()));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.RemoveTrunkGroup write) {
        TrunkGroup group = write.group();
        boolean held = state.routing().routeGroups().index().count(new Shared.Holding(group.key())) > 0;
        return known(!held, "route group that has trunk group " + group.id())
                .flatMap(sound -> unused(group.org(), group.id()))
                .flatMap(sound -> state.routing().trunks().remove(group))
                .map(trunks -> state.withRouting(state.routing().withTrunks(trunks)));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.PutRouteGroup write) {
        return sound(state, write.group())
                .flatMap(sound -> state.routing().routeGroups().put(write.group()))
                .map(groups -> state.withRouting(state.routing().withRouteGroups(groups)));
    }

    @Override
    public Either<PortFailure, StoreState> visit(RoutingWrite.RemoveRouteGroup write) {
        RouteGroup group = write.group();
        return unused(group.org(), group.id())
                .flatMap(sound -> state.routing().routeGroups().remove(group))
                .map(groups -> state.withRouting(state.routing().withRouteGroups(groups)));
    }

    private Either<PortFailure, Boolean> unused(OrgId org, LocalGateway gateway) {
        return known(
                state.locations().index().connectedThrough(org, gateway).isEmpty(),
                "location that is connected through " + gateway);
    }
}
