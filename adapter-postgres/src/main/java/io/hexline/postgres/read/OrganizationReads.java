package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Organizations;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.Standing;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.world.record.RecordJson;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The organizations of the store with their licenses and locations, and what is at each location. */
public record OrganizationReads(Database database) implements Organizations, Licenses, Locations, LocationUsage {

    private static final String LICENSES =
            "SELECT w.place, l.document, l.total - l.held AS free, l.workspaces FROM unnest(CAST(? AS text[]))"
                    + " WITH ORDINALITY AS w (id, place) JOIN license l ON l.id = w.id WHERE l.org = ?";

    private static final int ORGANIZATION = -1;
    private static final int SUBSCRIBER = 0;

    /** A row of the organization, perhaps one of the subscriber, and the licenses. */
    private static final String STANDING = "SELECT " + ORGANIZATION
            + " AS place, document, 0 AS free, 0 AS workspaces FROM organization WHERE id = ? UNION ALL SELECT "
            + SUBSCRIBER + ", document, 0, 0 FROM subscriber WHERE person = ? UNION ALL " + LICENSES
            + " ORDER BY place";

    @Override
    public Either<PortFailure, Optional<Organization>> find(OrgId id) {
        return database.read(
                "find an organization",
                handle -> Documents.one(
                        handle, Organization.class, "SELECT document FROM organization WHERE id = ?", id.value()));
    }

    @Override
    public Either<PortFailure, List<OfferedLicense>> find(OrgId org, Set<LicenseId> ids) {
        return database.read(
                "find licenses", handle -> offered(handle, LICENSES + " ORDER BY w.place", texts(ids), org.value()));
    }

    @Override
    public Either<PortFailure, Optional<Standing>> standing(OrgId org, PersonId user, Set<LicenseId> ids) {
        return database.read("find what licenses stand on", handle -> {
            Map<Integer, OfferedRow> rows = new TreeMap<>();
            handle.select(STANDING, org.value(), user.value(), texts(ids), org.value())
                    .map((row, context) -> Map.entry(row.getInt("place"), OfferedRow.of(row)))
                    .forEach(row -> rows.put(row.getKey(), row.getValue()));
            Optional<OfferedRow> organization = Optional.ofNullable(rows.remove(ORGANIZATION));
            Optional<OfferedRow> subscriber = Optional.ofNullable(rows.remove(SUBSCRIBER));
            return organization.map(known -> new Standing(
                    RecordJson.read(known.document(), Organization.class),
                    rows.values().stream().map(OfferedRow::license).toList(),
                    subscriber.map(its -> RecordJson.read(its.document(), Subscriber.class))));
        });
    }

    /** A license with what is left of it. */
    private record OfferedRow(String document, int free, int workspaces) {

        static OfferedRow of(ResultSet row) throws SQLException {
            return new OfferedRow(row.getString("document"), row.getInt("free"), row.getInt("workspaces"));
        }

        OfferedLicense license() {
            return new OfferedLicense(RecordJson.read(document, License.class), free, workspaces);
        }
    }

    @Override
    public Either<PortFailure, List<OfferedLicense>> list(OrgId org) {
        return database.read(
                "list licenses",
                handle -> offered(
                        handle,
                        "SELECT document, total - held AS free, workspaces FROM license WHERE org = ? ORDER BY place",
                        org.value()));
    }

    private static List<OfferedLicense> offered(Handle handle, String statement, Object... values) {
        return handle.select(statement, values)
                .map((row, context) -> OfferedRow.of(row).license())
                .list();
    }

    @Override
    public Either<PortFailure, List<Person>> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max) {
        return database.read(
                "list the holders of a license",
                handle -> Documents.list(
                        handle,
                        Person.class,
                        "SELECT p.document FROM (SELECT person FROM person_license WHERE org = ? AND license = ?"
                                + " AND person > ? ORDER BY person LIMIT ?) h JOIN person p ON p.id = h.person"
                                + " ORDER BY h.person",
                        org.value(),
                        license.value(),
                        after.map(PersonId::value).orElse(""),
                        max));
    }

    @Override
    public Either<PortFailure, Optional<Location>> find(LocationId id) {
        return database.read(
                "find a location",
                handle -> Documents.one(
                        handle, Location.class, "SELECT document FROM location WHERE id = ?", id.value()));
    }

    @Override
    public Either<PortFailure, Map<LocationId, Location>> findAll(Set<LocationId> ids) {
        return database.read(
                "find locations",
                handle -> Maps.uniqueIndex(
                        Documents.list(
                                handle, Location.class, "SELECT document FROM location WHERE id = ANY(?)", (Object)
                                        texts(ids)),
                        Location::id));
    }

    @Override
    public Either<PortFailure, List<Location>> named(OrgId org, String name) {
        return database.read(
                "find a location",
                handle -> Documents.list(
                        handle,
                        Location.class,
                        "SELECT document FROM location WHERE org = ? AND name = ?",
                        org.value(),
                        Tables.text(name)));
    }

    @Override
    public Either<PortFailure, Optional<Location>> withRoutingPrefix(OrgId org, String prefix) {
        return database.read(
                "find a location",
                handle -> Documents.one(
                        handle,
                        Location.class,
                        "SELECT document FROM location WHERE org = ? AND routing_prefix = ?",
                        org.value(),
                        Tables.text(prefix)));
    }

    @Override
    public Either<PortFailure, List<Location>> list(
            LocationFilter filter, Optional<LocationPageKey> after, int skip, int max) {
        boolean byId = filter.sort() == Sort.BY_ID;
        boolean descending = filter.sort() == Sort.BY_NAME_DESCENDING;
        Conditions where = new Conditions(filter.org().value());
        filter.within().ifPresent(those -> where.and("id = ANY(?)", (Object) texts(those)));
        filter.name().ifPresent(part -> where.and("name LIKE ?", Conditions.containing(part)));
        if (filter.calling()) {
            where.and("calling");
        }
        after.ifPresent(place -> {
            if (byId) {
                where.and("id > ?", place.id().value());
            } else {
                where.and(
                        descending ? "(name, id) < (?, ?)" : "(name, id) > (?, ?)",
                        Tables.text(place.name()),
                        place.id().value());
            }
        });
        String order = byId ? "id" : descending ? "name DESC, id DESC" : "name, id";
        String statement = "SELECT document FROM location WHERE org = ?" + where.text() + " ORDER BY " + order
                + " LIMIT ? OFFSET ?";
        return database.read(
                "list locations", handle -> Documents.list(handle, Location.class, statement, where.values(max, skip)));
    }

    @Override
    public Either<PortFailure, Integer> users(LocationId location) {
        return database.read(
                "count users", handle -> Counts.of(handle, location.value(), Tally.Kind.USERS_AT_LOCATION));
    }

    @Override
    public Either<PortFailure, Integer> numbers(LocationId location) {
        return database.read(
                "count numbers", handle -> Counts.of(handle, location.value(), Tally.Kind.NUMBERS_AT_LOCATION));
    }

    @Override
    public Either<PortFailure, Integer> freeNumbers(LocationId location) {
        return count("numbers", "FROM number WHERE location = ? AND owner IS NULL", location.value());
    }

    @Override
    public Either<PortFailure, Integer> inactiveNumbers(LocationId location) {
        return count("numbers", "FROM number WHERE location = ? AND state = 'INACTIVE'", location.value());
    }

    @Override
    public Either<PortFailure, Integer> features(LocationId location) {
        return count("features", "FROM feature WHERE location = ?", location.value());
    }

    @Override
    public Either<PortFailure, Integer> trunks(LocationId location) {
        return count("trunk groups", "FROM trunk_group WHERE location = ?", location.value());
    }

    private Either<PortFailure, Integer> count(String what, String from, Object... values) {
        return database.read(
                "count " + what,
                handle -> handle.select("SELECT count(*) " + from, values)
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public Either<PortFailure, Integer> workspaces(LocationId location) {
        return lineHolders(location, NonPerson.WORKSPACE);
    }

    @Override
    public Either<PortFailure, Integer> virtualLines(LocationId location) {
        return lineHolders(location, NonPerson.VIRTUAL_LINE);
    }

    private Either<PortFailure, Integer> lineHolders(LocationId location, NonPerson kind) {
        return count(
                "workspaces and virtual lines",
                "FROM line_holder WHERE location = ? AND kind = ?",
                location.value(),
                kind.name());
    }

    @Override
    public Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names) {
        return database.read("find devices", handle -> {
            Set<String> there = ImmutableSet.copyOf(handle.select(
                            "SELECT DISTINCT name FROM device WHERE location = ? AND name = ANY(?)",
                            location.value(),
                            texts(names.stream().map(Tables::text).toList()))
                    .mapTo(String.class)
                    .list());
            return names.stream()
                    .filter(name -> there.contains(Tables.text(name)))
                    .collect(ImmutableSet.toImmutableSet());
        });
    }
}
