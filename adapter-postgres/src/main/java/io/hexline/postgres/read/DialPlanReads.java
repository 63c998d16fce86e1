package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.DialPlans;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The dial plans of organizations. */
public record DialPlanReads(Database database) implements DialPlans {

    private static final String OUTLINE = "SELECT d.id, d.display_name, d.trunk, d.route_group FROM dial_plan d";

    private static final String ROUTES = " LEFT JOIN trunk_group t ON t.org = d.org AND t.id = d.trunk"
            + " LEFT JOIN route_group g ON g.org = d.org AND g.id = d.route_group";

    @Override
    public Either<PortFailure, Optional<PremisesDialPlan>> find(PremisesDialPlan.Key key) {
        return database.read(
                "find a dial plan",
                handle -> Documents.one(
                        handle,
                        PremisesDialPlan.class,
                        "SELECT document FROM dial_plan WHERE org = ? AND id = ?",
                        key.org().value(),
                        key.id().id()));
    }

    @Override
    public Either<PortFailure, Optional<Outline>> outline(PremisesDialPlan.Key key) {
        return database.read(
                "find a dial plan",
                handle ->
                        outlines(
                                        handle,
                                        OUTLINE + " WHERE d.org = ? AND d.id = ?",
                                        key.org().value(),
                                        key.id().id())
                                .stream()
                                .findFirst());
    }

    private static List<Outline> outlines(Handle handle, String statement, Object... values) {
        return handle.select(statement, values)
                .map((row, context) ->
                        new Outline(new DialPlanId(row.getString("id")), row.getString("display_name"), route(row)))
                .list();
    }

    private static LocalGateway route(ResultSet row) throws SQLException {
        String trunk = row.getString("trunk");
        return trunk == null
                ? new LocalGateway.RouteGroup(row.getString("route_group"))
                : new LocalGateway.Trunk(trunk);
    }

    @Override
    public Either<PortFailure, List<Outline>> list(
            DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip, int max) {
        Conditions where = new Conditions(filter.org().value());
        filter.name().ifPresent(part -> where.and("position(? IN d.name) > 0", Tables.text(part)));
        after.ifPresent(last -> where.and(
                "(d.name, d.id) > (?, ?)", Tables.text(last.name()), last.id().id()));
        String routes = filter.leadsAnywhere() ? "" : ROUTES;
        if (!filter.leadsAnywhere()) {
            where.and(
                    "(position(?::text IN t.name) > 0 OR position(?::text IN g.name) > 0)",
                    filter.trunk().map(Tables::text).orElse(null),
                    filter.routeGroup().map(Tables::text).orElse(null));
        }
        String statement =
                OUTLINE + routes + " WHERE d.org = ?" + where.text() + " ORDER BY d.name, d.id LIMIT ? OFFSET ?";
        return database.read("list dial plans", handle -> outlines(handle, statement, where.values(max, skip)));
    }

    @Override
    public Either<PortFailure, List<DialPattern>> patterns(
            PremisesDialPlan.Key key, String part, Optional<DialPattern> after, int skip, int max) {
        return database.read(
                "list dial patterns",
                handle -> handle.select(
                                "SELECT pattern FROM dial_pattern WHERE org = ? AND dial_plan = ? AND pattern > ?"
                                        + " AND position(? IN pattern) > 0 ORDER BY pattern LIMIT ? OFFSET ?",
                                key.org().value(),
                                key.id().id(),
                                after.map(DialPattern::value).orElse(""),
                                Tables.text(part),
                                max,
                                skip)
                        .mapTo(String.class)
                        .map(DialPattern::new)
                        .list());
    }

    @Override
    public Either<PortFailure, Set<DialPattern>> taken(OrgId org, Collection<DialPattern> patterns) {
        return database.read(
                "find dial patterns",
                handle -> handle.select(
                                "SELECT pattern FROM dial_pattern WHERE org = ? AND pattern = ANY(?)",
                                org.value(),
                                texts(patterns))
                        .mapTo(String.class)
                        .map(DialPattern::new)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public Either<PortFailure, List<Outline>> leadingTo(OrgId org, LocalGateway gateway) {
        return database.read(
                "find dial plans",
                handle -> outlines(
                        handle,
                        OUTLINE + " WHERE d.org = ? AND " + column(gateway) + " = ? ORDER BY d.name, d.id",
                        org.value(),
                        gateway.toString()));
    }

    @Override
    public Either<PortFailure, Boolean> anyLeadsTo(OrgId org, LocalGateway gateway) {
        return database.read(
                "find a dial plan",
                handle -> handle.select(
                                "SELECT EXISTS (SELECT FROM dial_plan d WHERE d.org = ? AND " + column(gateway)
                                        + " = ?)",
                                org.value(),
                                gateway.toString())
                        .mapTo(Boolean.class)
                        .one());
    }

    private static String column(LocalGateway gateway) {
        return gateway instanceof LocalGateway.Trunk ? "d.trunk" : "d.route_group";
    }
}
