package io.hexline.postgres.seed;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.ExtensionLine;
import io.hexline.postgres.table.Links;
import io.hexline.postgres.table.Table;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.postgres.table.TokenHash;
import io.hexline.world.World;
import io.hexline.world.record.RecordJson;
import io.hexline.world.state.TableRows;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Fills an empty database with a world, table after table; all of it or nothing. */
public final class Seed {

    private static final List<String> DEVICES = List.of("location", "name", "owner");

    private final World world;
    private final Copy copy;
    private final Map<LocationId, OrgId> organizations;
    private final Multiset<Tally> tallies = HashMultiset.create();

    private Seed(World world, Handle handle) {
        this.world = world;
        this.copy = new Copy(handle);
        this.organizations = ImmutableMap.copyOf(
                Maps.transformValues(Maps.uniqueIndex(world.locations(), Location::id), Location::org));
    }

    /**
     * Fills the database.
     *
     * @return the number of people; a conflict where a guard of the store forbids something of the world, or is in the
     *     database already
     */
    public static Either<PortFailure, Integer> fill(Database database, World world) {
        return database.commit("be filled", handle -> {
            Seed seed = new Seed(world, handle);
            seed.organizations();
            seed.places();
            seed.people();
            seed.numbers();
            seed.groups();
            seed.work();
            seed.counts();
            handle.execute("UPDATE license l SET held = (SELECT count(*) FROM person_license h"
                    + " WHERE h.org = l.org AND h.license = l.id)");
            handle.execute("SELECT setval('job_instance', coalesce(max(instance), 0) + 1, false) FROM job");
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
        rows(
                "organization",
                List.of("id", "document"),
                world.organizations().stream(),
                organization -> row(organization.id().value(), RecordJson.write(organization)));
        rows(
                "route_group",
                List.of("org", "id", "document"),
                world.routeGroups().stream(),
                group -> row(group.org().value(), group.id().id(), RecordJson.write(group)));
        List<License> licenses = List.copyOf(world.licenses());
        rows(
                "license",
                List.of("org", "id", "place", "total", "document"),
                IntStream.range(0, licenses.size()).boxed(),
                place -> license(licenses.get(place), place));
        rows(
                "token",
                List.of("hash", "person", "scopes", "managed", "locations"),
                world.tokens().stream(),
                token -> row(
                        TokenHash.of(token.token()),
                        token.person().value(),
                        token.scopes().toArray(String[]::new),
                        ids(token.managed()),
                        ids(token.locations())));
    }

    private static List<Object> license(License license, int place) {
        return row(license.org().value(), license.id().value(), place, license.totalUnits(), RecordJson.write(license));
    }

    private void places() {
        table(Tables.LOCATION, world.locations());
        rows(
                "line_holder",
                List.of("id", "org", "kind", "location", "number", "document"),
                world.lineHolders().stream(),
                holder -> row(
                        holder.id().value(),
                        holder.org().value(),
                        holder.kind().name(),
                        holder.location().map(LocationId::value).orElse(null),
                        holder.lines().number().map(Object::toString).orElse(null),
                        RecordJson.write(holder)));
        rows("device", DEVICES, world.lineHolders().stream().flatMap(Seed::devices), device -> device);
        extensions(world.lineHolders().stream().flatMap(holder -> ExtensionLine.of(holder).stream()));
    }

    private static Stream<List<Object>> devices(LineHolder holder) {
        return holder.location().stream()
                .flatMap(location -> devices(location, holder.devices().stream().map(Device::name), holder.id()));
    }

    private static Stream<List<Object>> devices(LocationId location, Stream<String> names, Id owner) {
        return names.map(Tables::text).distinct().map(name -> row(location.value(), name, owner.value()));
    }

    private void people() {
        table(Tables.PERSON, world.people());
        rows(
                "person_license",
                List.of("org", "license", "person"),
                world.people().stream()
                        .flatMap(person -> person.holdings().licenses().stream()
                                .map(license -> row(
                                        person.org().value(),
                                        license.value(),
                                        person.id().value()))),
                row -> row);
        table(Tables.SUBSCRIBER, world.subscribers());
        rows(
                "subscriber_link",
                List.of("target", "person"),
                world.subscribers().stream()
                        .flatMap(user -> Links.of(user).stream()
                                .map(target -> row(target, user.person().value()))),
                row -> row);
        rows(
                "device",
                DEVICES,
                world.subscribers().stream()
                        .flatMap(user -> user.location().stream()
                                .flatMap(location -> devices(
                                        location, user.devices().stream().map(Device::name), user.person()))),
                row -> row);
        extensions(world.subscribers().stream().flatMap(user -> ExtensionLine.of(user).stream()));
        world.subscribers().stream()
                .flatMap(user ->
                        Tally.ofUserAt(user.location().map(LocationId::value).orElse(null)))
                .forEach(tallies::add);
    }

    private void numbers() {
        table(Tables.NUMBER, world.numbers());
        world.numbers().stream()
                .flatMap(number -> Tally.ofNumber(Tables.NUMBER.values(number)))
                .forEach(tallies::add);
    }

    private void extensions(Stream<ExtensionLine> lines) {
        rows(
                "extension",
                List.of("location", "extension", "org", "owner", "number", "document"),
                lines,
                line -> row(
                        line.location().value(),
                        line.extension().value(),
                        org(line),
                        line.owner().id().value(),
                        line.number().map(Object::toString).orElse(null),
                        RecordJson.write(line.owner())));
    }

    private String org(ExtensionLine line) {
        String org = organizations.get(line.location()).value();
        if (line.number().isEmpty()) {
            tallies.add(Tally.ofExtensionWithoutNumber(org));
        }
        return org;
    }

    private void groups() {
        table(Tables.FEATURE, world.features());
        rows(
                "feature_member",
                List.of("feature", "person"),
                world.features().stream()
                        .flatMap(feature -> feature.members().stream()
                                .map(member -> row(feature.id().value(), member.value()))),
                row -> row);
        extensions(world.features().stream().flatMap(feature -> ExtensionLine.of(feature).stream()));
        table(Tables.TRUNK_GROUP, world.trunks());
        rows(
                "trunk_group_member",
                List.of("org", "trunk_group", "person"),
                world.trunks().stream()
                        .flatMap(group -> group.members().stream()
                                .map(member ->
                                        row(group.org().value(), group.id().id(), member.value()))),
                row -> row);
        table(Tables.DEVICE_PROFILE, world.deviceProfiles());
        rows(
                "device_profile_user",
                List.of("profile", "person"),
                world.deviceProfiles().stream()
                        .flatMap(profile -> profile.users().stream()
                                .map(user -> row(profile.id().value(), user.value()))),
                row -> row);
        rows(
                "device",
                DEVICES,
                world.deviceProfiles().stream()
                        .flatMap(profile -> devices(profile.location(), Stream.of(profile.name()), profile.id())),
                row -> row);
    }

    private void work() {
        List<JobWithUsers> jobs =
                world.work().jobs().stream().map(job -> job.at(Version.FIRST)).toList();
        table(Tables.JOB, Lists.transform(jobs, JobWithUsers::job));
        rows(
                "job_user",
                List.of("job", "number", "person", "busy", "pending", "document"),
                jobs.stream().flatMap(job -> job.items().stream().map(item -> user(job, item))),
                row -> row);
        jobs.forEach(job -> tallies.add(Tally.ofJobs(job.job().state().name())));
        List<OutboxEntry> outbox = Lists.transform(world.work().outbox(), entry -> entry.at(Version.FIRST));
        table(Tables.OUTBOX, outbox);
        rows(
                "outbox_about",
                List.of("kind", "id", "entry"),
                outbox.stream()
                        .flatMap(entry ->
                                entry.about().stream().map(key -> row(key.kind().name(), key.id(), entry.id()))),
                row -> row);
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

    private void counts() {
        rows(
                "tally",
                List.of("scope", "kind", "slot", "count"),
                tallies.entrySet().stream(),
                counted -> row(
                        counted.getElement().scope(),
                        counted.getElement().kind().name(),
                        0,
                        counted.getCount()));
    }

    private <T> void table(Table<T> table, Collection<T> things) {
        rows(table.name(), table.all(), things.stream(), table::row);
    }

    private <T> void rows(String table, List<String> columns, Stream<T> things, Function<T, List<Object>> row) {
        copy.rows(table, columns, things.map(row));
    }

    /** Values that can be null. */
    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    private static String[] ids(Set<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(String[]::new);
    }
}
