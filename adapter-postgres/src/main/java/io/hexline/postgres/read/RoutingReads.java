package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Routes;
import io.hexline.application.store.Trunks;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.hexline.world.record.RecordJson;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How calls leave organizations through their own premises. */
public record RoutingReads(Database database) implements Trunks, Routes {

    /** Trunks and route groups of an organization, each with its kind: 1 for a trunk, which comes behind. */
    private static final String ROUTES = "SELECT kind, document FROM (SELECT t.name, 1 AS kind, t.id, t.document,"
            + " t.document::json #>> '{settings,type}' AS type, l.name AS place FROM trunk_group t"
            + " LEFT JOIN location l ON l.id = t.location WHERE t.org = ?"
            + " UNION ALL SELECT g.name, 0, g.id, g.document, NULL, NULL FROM route_group g WHERE g.org = ?) r WHERE true";

    /** What leads to trunks and route groups of an organization, to each of them once. */
    private static final String USERS = Stream.of(Tables.CONNECTIONS, Tables.UNKNOWN_EXTENSIONS, "dial_plan")
            .map(table -> "SELECT trunk, route_group FROM " + table
                    + " WHERE org = ? AND (trunk = ANY(?) OR route_group = ANY(?))")
            .collect(Collectors.joining(" UNION "));

    @Override
    public Either<PortFailure, Optional<TrunkGroup>> trunk(TrunkGroup.Key key) {
        return database.read(
                "find a trunk group",
                handle -> Documents.one(
                        handle,
                        TrunkGroup.class,
                        "SELECT document FROM trunk_group WHERE org = ? AND id = ?",
                        key.org().value(),
                        key.id().id()));
    }

    @Override
    public Either<PortFailure, Optional<RouteGroup>> routeGroup(RouteGroup.Key key) {
        return database.read(
                "find a route group",
                handle -> Documents.one(
                        handle,
                        RouteGroup.class,
                        "SELECT document FROM route_group WHERE org = ? AND id = ?",
                        key.org().value(),
                        key.id().id()));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> trunks(OrgId org, Collection<LocalGateway.Trunk> ids) {
        return database.read(
                "find trunk groups",
                handle -> Documents.list(
                        handle,
                        TrunkGroup.class,
                        "SELECT document FROM trunk_group WHERE org = ? AND id = ANY(?)",
                        org.value(),
                        texts(ids)));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> at(LocationId location) {
        return database.read(
                "find trunk groups",
                handle -> Documents.list(
                        handle,
                        TrunkGroup.class,
                        "SELECT document FROM trunk_group WHERE location = ? ORDER BY name, id",
                        location.value()));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> addressed(OrgId org, GatewayAddress address) {
        return database.read(
                "find trunk groups",
                handle -> Documents.list(
                        handle,
                        TrunkGroup.class,
                        "SELECT document FROM trunk_group WHERE org = ? AND address = ? ORDER BY name, id",
                        org.value(),
                        Tables.text(address.text())));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> ofMember(PersonId user) {
        return database.read(
                "find trunk groups",
                handle -> Documents.list(handle, TrunkGroup.class, TieRows.TRUNK_GROUPS + TieRows.IN_ORDER, (Object)
                        texts(List.of(user))));
    }

    @Override
    public Either<PortFailure, List<Route>> find(OrgId org, Collection<? extends LocalGateway> gateways) {
        return database.read(
                "find trunks and route groups",
                handle -> handle.select(
                                ROUTES + " AND (kind = 1 AND id = ANY(?) OR kind = 0 AND id = ANY(?))",
                                org.value(),
                                org.value(),
                                ids(gateways, LocalGateway.Trunk.class),
                                ids(gateways, LocalGateway.RouteGroup.class))
                        .map((row, context) -> route(row))
                        .list());
    }

    private static String[] ids(Collection<? extends LocalGateway> gateways, Class<? extends LocalGateway> kind) {
        return texts(gateways.stream().filter(kind::isInstance).toList());
    }

    private static Route route(ResultSet row) throws SQLException {
        return row.getInt("kind") == 1
                ? Route.of(RecordJson.read(row.getString("document"), TrunkGroup.class))
                : Route.of(RecordJson.read(row.getString("document"), RouteGroup.class));
    }

    @Override
    public Either<PortFailure, List<Route>> list(RouteFilter filter, Optional<Route> after, int skip, int max) {
        Conditions where = new Conditions(filter.org().value(), filter.org().value());
        where.and(
                "CASE WHEN kind = 1 THEN ? AND position(? IN name) > 0 AND (?::text IS NULL OR type = ?)"
                        + " AND (?::text IS NULL OR position(? IN place) > 0) ELSE ? AND position(? IN name) > 0 END",
                values(filter));
        after.ifPresent(last -> where.and(
                "(name, kind, id) > (?, ?, ?)",
                Tables.text(last.place()),
                last.isTrunk() ? 1 : 0,
                last.gateway().toString()));
        String statement = ROUTES + where.text() + " ORDER BY name, kind, id LIMIT ? OFFSET ?";
        return database.read(
                "list trunks and route groups",
                handle -> handle.select(statement, where.values(max, skip))
                        .map((row, context) -> route(row))
                        .list());
    }

    private static Object[] values(RouteFilter filter) {
        String trunk = filter.trunks().flatMap(wanted -> wanted.name()).orElse("");
        String type =
                filter.trunks().flatMap(wanted -> wanted.type()).map(Enum::name).orElse(null);
        String place = filter.trunks()
                .flatMap(wanted -> wanted.locationName())
                .map(Tables::text)
                .orElse(null);
        return new Object[] {
            filter.trunks().isPresent(),
            Tables.text(trunk),
            type,
            type,
            place,
            place,
            filter.routeGroups().isPresent(),
            Tables.text(filter.routeGroups().orElse(""))
        };
    }

    @Override
    public Either<PortFailure, List<RouteGroup>> holding(TrunkGroup.Key trunk) {
        return database.read(
                "find route groups",
                handle -> Documents.list(
                        handle,
                        RouteGroup.class,
                        "SELECT g.document FROM route_group_trunk t JOIN route_group g"
                                + " ON g.org = t.org AND g.id = t.route_group WHERE t.org = ? AND t.trunk = ?"
                                + " ORDER BY g.name, g.id",
                        trunk.org().value(),
                        trunk.id().id()));
    }

    @Override
    public Either<PortFailure, List<Location>> connectedThrough(OrgId org, LocalGateway gateway) {
        return leadingTo(Tables.CONNECTIONS, org, gateway);
    }

    @Override
    public Either<PortFailure, List<Location>> takingUnknownExtensions(OrgId org, LocalGateway gateway) {
        return leadingTo(Tables.UNKNOWN_EXTENSIONS, org, gateway);
    }

    private Either<PortFailure, List<Location>> leadingTo(String table, OrgId org, LocalGateway gateway) {
        return database.read(
                "find locations",
                handle -> Documents.list(
                        handle,
                        Location.class,
                        "SELECT l.document FROM " + table + " r JOIN location l ON l.id = r.location"
                                + " WHERE r.org = ? AND r."
                                + (gateway instanceof LocalGateway.Trunk ? "trunk" : "route_group")
                                + " = ? ORDER BY l.id",
                        org.value(),
                        gateway.toString()));
    }

    @Override
    public Either<PortFailure, Set<LocalGateway>> used(OrgId org, Collection<? extends LocalGateway> gateways) {
        String[] trunks = ids(gateways, LocalGateway.Trunk.class);
        String[] groups = ids(gateways, LocalGateway.RouteGroup.class);
        return database.read(
                "find what uses trunks and route groups",
                handle -> handle.select(
                                USERS
                                        + " UNION SELECT trunk, NULL FROM route_group_trunk WHERE org = ? AND trunk = ANY(?)",
                                org.value(),
                                trunks,
                                groups,
                                org.value(),
                                trunks,
                                groups,
                                org.value(),
                                trunks,
                                groups,
                                org.value(),
                                trunks)
                        .map((row, context) -> row.getString("trunk") == null
                                ? new LocalGateway.RouteGroup(row.getString("route_group"))
                                : new LocalGateway.Trunk(row.getString("trunk")))
                        .collect(ImmutableSet.<LocalGateway>toImmutableSet()));
    }
}
