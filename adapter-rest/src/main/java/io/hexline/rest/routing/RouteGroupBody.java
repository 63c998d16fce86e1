package io.hexline.rest.routing;

import io.hexline.application.routing.ShowRouteGroups.ListedRoute;
import io.hexline.application.routing.ShowRouteGroups.RouteGroupView;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.organization.Organization;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.Optional;

/** A route group, on the wire. */
record RouteGroupBody(String name, Named organization, List<Member> localGateways) {

    /** A route group among others. */
    record Item(String id, String name, boolean inUse) {

        static Item of(ListedRoute listed) {
            return new Item(
                    WireId.text(listed.route().gateway()), listed.route().name(), listed.inUse());
        }
    }

    /**
     * A trunk in its group.
     *
     * @param locationId null where nobody has said where its gateway stands
     */
    record Member(String id, String name, String locationId, int priority) {

        static Optional<Member> of(RankedTrunk ranked, List<TrunkGroup> trunks) {
            return trunks.stream()
                    .filter(trunk -> trunk.id().equals(ranked.trunk()))
                    .findFirst()
                    .map(trunk -> new Member(
                            WireId.text(trunk.id()),
                            trunk.name(),
                            trunk.location().map(WireId::text).orElse(null),
                            ranked.priority()));
        }
    }

    static RouteGroupBody of(RouteGroupView view, Organization organization) {
        return new RouteGroupBody(
                view.group().name(),
                Named.of(organization),
                view.group().members().stream()
                        .flatMap(ranked -> Member.of(ranked, view.trunks()).stream())
                        .toList());
    }
}
