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
import io.hexline.domain.value.Id.OrgId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dial plans of organizations. */
public record DialPlanReads(Database database) implements DialPlans {

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
    public Either<PortFailure, List<PremisesDialPlan>> list(
            DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip, int max) {
        Conditions where = new Conditions(filter.org().value());
        filter.name().ifPresent(part -> where.and("position(? IN d.name) > 0", Tables.text(part)));
        if (!filter.leadsAnywhere()) {
            where.and(
                    "(position(?::text IN t.name) > 0 OR position(?::text IN g.name) > 0)",
                    filter.trunk().map(Tables::text).orElse(null),
                    filter.routeGroup().map(Tables::text).orElse(null));
        }
        after.ifPresent(last -> where.and(
                "(d.name, d.id) > (?, ?)", Tables.text(last.name()), last.id().id()));
        String statement = "SELECT d.document FROM dial_plan d"
                + " LEFT JOIN trunk_group t ON t.org = d.org AND t.id = d.trunk"
                + " LEFT JOIN route_group g ON g.org = d.org AND g.id = d.route_group"
                + " WHERE d.org = ?" + where.text() + " ORDER BY d.name, d.id LIMIT ? OFFSET ?";
        return database.read(
                "list dial plans",
                handle -> Documents.list(handle, PremisesDialPlan.class, statement, where.values(max, skip)));
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
    public Either<PortFailure, List<PremisesDialPlan>> leadingTo(OrgId org, LocalGateway gateway) {
        return database.read(
                "find dial plans",
                handle -> Documents.list(
                        handle,
                        PremisesDialPlan.class,
                        "SELECT document FROM dial_plan WHERE org = ? AND "
                                + (gateway instanceof LocalGateway.Trunk ? "trunk" : "route_group")
                                + " = ? ORDER BY name, id",
                        org.value(),
                        gateway.toString()));
    }
}
