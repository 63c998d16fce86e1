package io.hexline.application.routing;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Routes;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.Trunks;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record ManageRouteGroupsService(
        RouteNames names, RouteUsage.Reader usage, Routes routes, Trunks trunks, UnitOfWork unitOfWork, Ids ids)
        implements ManageRouteGroups {

    private static final int TOO_MANY_TRUNKS = 25043;

    @Override
    public Either<Failure, RouteGroup> create(OrgId org, RouteGroupDraft draft) {
        return Retry.onConflict(() -> For(
                        sound(org, draft),
                        sound -> names.freeForRouteGroup(org, draft.name(), Optional.empty()),
                        (sound, free) -> put(group(org, draft)))
                .yield((sound, free, group) -> group));
    }

    private RouteGroup group(OrgId org, RouteGroupDraft draft) {
        return new RouteGroup(
                new LocalGateway.RouteGroup(ids.newRoute()), org, draft.name(), draft.members(), Version.NEW);
    }

    @Override
    public Either<Failure, RouteGroup> update(OrgId org, LocalGateway.RouteGroup id, RouteGroupDraft draft) {
        return Retry.onConflict(() -> For(
                        find(org, id),
                        group -> sound(org, draft),
                        (group, sound) -> names.freeForRouteGroup(org, draft.name(), Optional.of(id)),
                        (group, sound, free) -> put(group.describedAs(draft.name(), draft.members())))
                .yield((group, sound, free, put) -> put));
    }

    @Override
    public Either<Failure, RouteGroup> remove(OrgId org, LocalGateway.RouteGroup id) {
        return Retry.onConflict(() -> For(
                        find(org, id),
                        group -> usage.none("route group", group.name(), org, id),
                        (group, unused) ->
                                Failure.orTrouble(unitOfWork.commit(List.of(new RoutingWrite.RemoveRouteGroup(group)))))
                .yield((group, unused, removed) -> group));
    }

    private Either<Failure, Boolean> sound(OrgId org, RouteGroupDraft draft) {
        List<LocalGateway.Trunk> wanted =
                draft.members().stream().map(RankedTrunk::trunk).toList();
        if (wanted.size() > RouteGroup.MOST_TRUNKS) {
            return Either.left(new Failure.Coded(
                    TOO_MANY_TRUNKS,
                    "A route group has " + wanted.size() + " trunks: it can have at most " + RouteGroup.MOST_TRUNKS
                            + "."));
        }
        if (wanted.isEmpty() || wanted.stream().distinct().count() < wanted.size()) {
            return Either.left(
                    new Failure.Invalid("localGateways must name one trunk at least, and none of them twice."));
        }
        return Failure.orTrouble(trunks.trunks(org, wanted))
                .map(found -> found.stream().map(TrunkGroup::id).toList())
                .flatMap(found -> wanted.stream()
                        .filter(trunk -> !found.contains(trunk))
                        .findFirst()
                        .<Either<Failure, Boolean>>map(
                                missing -> Either.left(new Failure.NotPossible("There is no trunk " + missing
                                        + ", which localGateways[" + wanted.indexOf(missing) + "] names")))
                        .orElseGet(() -> Either.right(true)));
    }

    private Either<Failure, RouteGroup> find(OrgId org, LocalGateway.RouteGroup id) {
        return Failure.orNotFound(routes.routeGroup(new RouteGroup.Key(org, id)), "route group", id);
    }

    private Either<Failure, RouteGroup> put(RouteGroup group) {
        return Failure.orTrouble(unitOfWork.commit(List.of(new RoutingWrite.PutRouteGroup(group))))
                .mapTo(group);
    }
}
