package io.hexline.postgres.seed;

import static io.hexline.postgres.seed.SeedRows.row;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.Lists;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.license.License;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Version;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.Refused;
import io.hexline.postgres.database.Unhurried;
import io.hexline.postgres.table.ExtensionLine;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.world.World;
import io.hexline.world.record.RecordJson;
import io.hexline.world.state.TableRows;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Fills an empty database with a world, table after table; all of it or nothing. */
public final class Seed {

    private final World world;
    private final SeedRows rows;

    private Seed(World world, SeedRows rows) {
        this.world = world;
        this.rows = rows;
    }

    /**
     * Fills the database.
     *
     * @return the number of people; a conflict where a guard of the store forbids something of the world, or is in the
     *     database already
     */
    public static Either<PortFailure, Integer> fill(Database database, World world) {
        return database.commit("be filled", handle -> {
            Unhurried.begin(handle);
            SeedRows rows = new SeedRows(world, handle);
            Seed seed = new Seed(world, rows);
            seed.organizations();
            seed.places();
            new PeopleSeed(world, rows).all();
            seed.work();
            rows.counts();
            seed.expectLicenses(handle);
            handle.execute("UPDATE license l SET workspaces = (SELECT count(*) FROM line_holder h"
                    + " WHERE h.org = l.org AND h.license = l.id)");
            handle.execute("UPDATE license l SET held = workspaces + (SELECT count(*) FROM person_license h"
                    + " WHERE h.org = l.org AND h.license = l.id)");
            handle.execute("SELECT setval('job_instance', coalesce(max(instance), 0) + 1, false) FROM"
                    + " (SELECT instance FROM job UNION ALL SELECT instance FROM batch_job) j");
            return world.people().size();
        });
    }

    /**
     * Fills the database, and with what collaborators know.
     *
     * @return the number of people
     */
    public static Either<PortFailure, Integer> fill(Database database, World world, List<TableRows> collaborators) {
        return database.commit(
                        "be filled",
                        handle -> fill(database, world)
                                .flatMap(people ->
                                        StateSeed.fill(database, collaborators).map(tables -> people)))
                .flatMap(Function.identity());
    }

    private void organizations() {
        rows.rows(
                "organization",
                List.of("id", "document"),
                world.organizations(),
                organization -> Stream.of(row(organization.id().value(), RecordJson.write(organization))));
        List<License> licenses = List.copyOf(world.licenses());
        rows.rows(
                "license",
                List.of("org", "id", "place", "total", "document"),
                ContiguousSet.closedOpen(0, licenses.size()),
                place -> Stream.of(license(licenses.get(place), place)));
        rows.rows(
                "token",
                List.of("hash", "person", "scopes", "managed", "locations"),
                world.tokens(),
                token -> Stream.of(row(
                        SecretHash.of(token.token().value()).bytes(),
                        token.person().value(),
                        token.scopes().toArray(String[]::new),
                        ids(token.managed()),
                        ids(token.locations()))));
    }

    static String[] ids(Set<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(String[]::new);
    }

    private static List<Object> license(License license, int place) {
        return row(license.org().value(), license.id().value(), place, license.totalUnits(), RecordJson.write(license));
    }

    private void expectLicenses(Handle handle) {
        handle.select("SELECT h.license FROM (SELECT org, license FROM person_license UNION ALL SELECT org, license"
                        + " FROM line_holder WHERE license IS NOT NULL) h LEFT JOIN license l ON l.org = h.org"
                        + " AND l.id = h.license WHERE l.id IS NULL LIMIT 1")
                .mapTo(String.class)
                .findFirst()
                .ifPresent(missing -> {
                    throw Refused.conflict("license of the organization");
                });
    }

    private void places() {
        rows.table(Tables.LOCATION, world.locations());
        rows.table(Tables.LINE_HOLDER, world.lineHolders());
        rows.devices(world.lineHolders(), Seed::devices);
        rows.extensions(world.lineHolders(), ExtensionLine::of);
    }

    private static Stream<List<Object>> devices(LineHolder holder) {
        return holder.location().stream()
                .flatMap(location -> SeedRows.devices(location, holder.devices(), holder.id()));
    }

    private void work() {
        List<JobWithUsers> jobs =
                world.work().jobs().stream().map(job -> job.at(Version.FIRST)).toList();
        rows.table(Tables.JOB, Lists.transform(jobs, JobWithUsers::job));
        rows.rows(
                "job_user",
                List.of("job", "number", "person", "busy", "pending", "document"),
                jobs,
                job -> job.items().stream().map(item -> user(job, item)));
        rows.count(jobs.stream().map(job -> Tally.ofJobs(job.job().state().name())));
        rows.table(
                Tables.BATCH_JOB,
                world.work().batchJobs().stream()
                        .map(job -> job.at(Version.FIRST))
                        .toList());
        rows.count(world.work().batchJobs().stream()
                .map(job -> Tally.ofBatchJobs(job.state().name())));
        List<OutboxEntry> outbox = Lists.transform(world.work().outbox(), entry -> entry.at(Version.FIRST));
        rows.table(Tables.OUTBOX, outbox);
        rows.rows(
                "outbox_about",
                List.of("kind", "id", "entry"),
                outbox,
                entry -> entry.about().stream().map(key -> row(key.kind().name(), key.id(), entry.id())));
    }

    private static List<Object> user(JobWithUsers job, MoveItem item) {
        return row(
                job.job().id().value(),
                item.number(),
                item.move().user().value(),
                item.isWaiting() || item.isPending(),
                item.isPending(),
                RecordJson.write(item));
    }
}
