package io.hexline.application.routing;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlans;
import io.hexline.application.store.Routes;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What uses a trunk or a route group.
 *
 * @param connections the locations that are connected through it, by their ids
 * @param extensionCalls the locations whose calls to extensions that nobody has go there, by their ids
 * @param routeGroups those that have the trunk, by their names; none for a route group
 * @param dialPlans those whose calls go there, by their names
 */
public record RouteUsage(
        List<Location> connections,
        List<Location> extensionCalls,
        List<RouteGroup> routeGroups,
        List<DialPlans.Outline> dialPlans) {

    public RouteUsage {
        connections = ImmutableList.copyOf(connections);
        extensionCalls = ImmutableList.copyOf(extensionCalls);
        routeGroups = ImmutableList.copyOf(routeGroups);
        dialPlans = ImmutableList.copyOf(dialPlans);
    }

    /** In words; an empty text for nothing. */
    String inWords() {
        return Stream.of(
                        connections.stream().map(location -> "the PSTN connection of " + location.name()),
                        extensionCalls.stream().map(location -> "the internal dialing of " + location.name()),
                        routeGroups.stream().map(group -> "the route group " + group.name()),
                        dialPlans.stream().map(plan -> "the dial plan " + plan.name()))
                .flatMap(users -> users)
                .collect(Collectors.joining(", "));
    }

    /** Reads it. */
    record Reader(Routes routes, DialPlans dialPlans) {

        static Reader on(Store store) {
            return new Reader(store.routes(), store.dialPlans());
        }

        Either<Failure, RouteUsage> of(OrgId org, LocalGateway gateway) {
            return Failure.orTrouble(For(
                            routes.connectedThrough(org, gateway),
                            connections -> routes.takingUnknownExtensions(org, gateway),
                            (connections, extensionCalls) -> holding(org, gateway),
                            (connections, extensionCalls, groups) -> dialPlans.leadingTo(org, gateway))
                    .yield(RouteUsage::new));
        }

        private Either<PortFailure, List<RouteGroup>> holding(OrgId org, LocalGateway gateway) {
            return gateway instanceof LocalGateway.Trunk trunk
                    ? routes.holding(new TrunkGroup.Key(org, trunk))
                    : Either.right(List.of());
        }

        /** {@link Failure.NotPossible} where something uses it. */
        Either<Failure, Boolean> none(String what, String name, OrgId org, LocalGateway gateway) {
            return of(org, gateway)
                    .map(RouteUsage::inWords)
                    .filterOrElse(
                            String::isEmpty,
                            words -> new Failure.NotPossible("The " + what + " " + name + " is in use by " + words))
                    .mapTo(true);
        }
    }
}
