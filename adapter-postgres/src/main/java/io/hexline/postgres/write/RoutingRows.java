package io.hexline.postgres.write;

import io.hexline.application.store.RoutingWrite;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.table.Tables;
import io.hexline.world.record.RecordJson;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Trunk groups, route groups and dial plans, and which locations' calls go there: keys of the database guard what is used. */
record RoutingRows(Handle handle) implements RoutingWrite.RoutingVisitor<Boolean> {

    private static final Members TRUNK_MEMBERS =
            new Members("trunk_group_member", List.of("org", "trunk_group"), "person");
    private static final Members TRUNKS = new Members("route_group_trunk", List.of("org", "route_group"), "trunk");

    Boolean put(TrunkGroup group) {
        Tables.TRUNK_GROUP.put(handle, group);
        TRUNK_MEMBERS.set(
                handle,
                List.of(group.org().value(), group.id().id()),
                group.members().stream().map(PersonId::value).toList());
        return true;
    }

    /** Whoever changes it waits for the end of the transaction. */
    @Override
    public Boolean visit(RoutingWrite.LeaveTrunkGroup write) {
        handle.select(
                        "SELECT document FROM trunk_group WHERE org = ? AND id = ? FOR NO KEY UPDATE",
                        write.group().org().value(),
                        write.group().id().id())
                .mapTo(String.class)
                .map(document -> RecordJson.read(document, TrunkGroup.class).withoutMember(write.member()))
                .forEach(this::put);
        return true;
    }

    /** Where calls of the location go from now on. */
    void lead(Location location) {
        lead(Tables.CONNECTIONS, location, location.gateway());
        lead(Tables.UNKNOWN_EXTENSIONS, location, location.unknownExtensions());
    }

    private void lead(String table, Location location, Optional<LocalGateway> gateway) {
        if (gateway.isEmpty()) {
            clear(table, location);
            return;
        }
        boolean trunk = gateway.get() instanceof LocalGateway.Trunk;
        String route = gateway.get().toString();
        handle.execute(
                "INSERT INTO " + table + " (location, org, trunk, route_group) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (location)"
                        + " DO UPDATE SET trunk = EXCLUDED.trunk, route_group = EXCLUDED.route_group",
                location.id().value(),
                location.org().value(),
                trunk ? route : null,
                trunk ? null : route);
    }

    /** They go nowhere any more. */
    void clear(Location location) {
        clear(Tables.CONNECTIONS, location);
        clear(Tables.UNKNOWN_EXTENSIONS, location);
    }

    private void clear(String table, Location location) {
        handle.execute(
                "DELETE FROM " + table + " WHERE location = ?", location.id().value());
    }

    @Override
    public Boolean visit(RoutingWrite.RemoveTrunkGroup write) {
        TrunkGroup group = write.group();
        TRUNK_MEMBERS.set(handle, List.of(group.org().value(), group.id().id()), List.of());
        Tables.TRUNK_GROUP.remove(handle, group);
        return true;
    }

    @Override
    public Boolean visit(RoutingWrite.PutRouteGroup write) {
        RouteGroup group = write.group();
        Tables.ROUTE_GROUP.put(handle, group);
        TRUNKS.set(
                handle,
                List.of(group.org().value(), group.id().id()),
                group.trunks().map(LocalGateway.Trunk::id).toList());
        return true;
    }

    @Override
    public Boolean visit(RoutingWrite.RemoveRouteGroup write) {
        RouteGroup group = write.group();
        TRUNKS.set(handle, List.of(group.org().value(), group.id().id()), List.of());
        Tables.ROUTE_GROUP.remove(handle, group);
        return true;
    }

    @Override
    public Boolean visit(RoutingWrite.PutDialPlan write) {
        PremisesDialPlan plan = write.plan();
        Tables.DIAL_PLAN.put(handle, plan);
        setPatterns(plan, plan.patterns().stream().map(DialPattern::value).toArray(String[]::new));
        return true;
    }

    @Override
    public Boolean visit(RoutingWrite.RemoveDialPlan write) {
        setPatterns(write.plan());
        Tables.DIAL_PLAN.remove(handle, write.plan());
        return true;
    }

    /** One that another dial plan has is refused. */
    private void setPatterns(PremisesDialPlan plan, String... patterns) {
        String org = plan.org().value();
        String id = plan.id().id();
        handle.execute(
                "DELETE FROM dial_pattern WHERE org = ? AND dial_plan = ? AND NOT pattern = ANY(?)", org, id, patterns);
        handle.execute(
                "INSERT INTO dial_pattern (org, dial_plan, pattern) SELECT ?, ?, pattern FROM unnest(CAST(? AS text[]))"
                        + " AS wanted (pattern) EXCEPT SELECT org, dial_plan, pattern FROM dial_pattern"
                        + " WHERE org = ? AND dial_plan = ?",
                org,
                id,
                patterns,
                org,
                id);
    }
}
