package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * One search for people. Whoever calls from a location, or has a role, is found among those few. Who is meant is found in an
 * index, and only those are read: what is left out costs an entry there, and what there are is counted as it comes and goes.
 */
record PeopleSearch(PeopleFilter filter, Optional<PersonPageKey> after) {

    private static final String NAMED = "SELECT id FROM person WHERE org = ? AND (name LIKE ? OR email LIKE ?)";

    /** The people of an organization, and whoever else there has a number or an extension, by a part of its digits. */
    private static final String REACHED = " UNION ALL SELECT person FROM number WHERE org = ? AND number LIKE ?"
            + " UNION ALL SELECT owner FROM extension WHERE org = ? AND extension LIKE ?";

    /** What numbers and extensions are made of. */
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]+");

    List<Person> list(Handle handle, int skip, int max) {
        Optional<LocationId> location = filter.isPlain() ? filter.location() : Optional.empty();
        return location.map(place -> callers(handle, place, skip, max)).orElseGet(() -> people(handle, skip, max));
    }

    /** Those of another organization's location are nobody. */
    private List<Person> callers(Handle handle, LocationId location, int skip, int max) {
        Conditions where = new Conditions(location.value());
        after.ifPresent(place -> where.and("person > ?", place.id().value()));
        return Documents.list(
                handle,
                Person.class,
                "SELECT p.document FROM (SELECT person FROM subscriber WHERE location = ?" + where.text()
                        + " ORDER BY person LIMIT ? OFFSET ?) s JOIN person p ON p.id = s.person WHERE p.org = ?"
                        + " ORDER BY s.person",
                where.values(max, skip, filter.org().value()));
    }

    private List<Person> people(Handle handle, int skip, int max) {
        Conditions where = new Conditions(filter.org().value());
        String id = filter.location().isPresent() ? "s.person" : "p.id";
        restrict(where);
        goOn(where, id);
        String order = (filter.isByName() ? "p.name, " : "") + id;
        String found =
                " FROM " + from() + " WHERE p.org = ?" + where.text() + " ORDER BY " + order + " LIMIT ? OFFSET ?";
        return Documents.list(
                handle,
                Person.class,
                skip == 0
                        ? "SELECT p.document" + found
                        : "SELECT p.document FROM (SELECT p.id" + found + ") f JOIN person p ON p.id = f.id ORDER BY "
                                + (filter.isByName() ? "p.name, p.id" : "p.id"),
                where.values(max, skip));
    }

    int count(Handle handle) {
        String org = filter.org().value();
        if (!filter.isPlain()) {
            Conditions where = new Conditions(org);
            restrict(where);
            return handle.select("SELECT count(*) FROM " + from() + " WHERE p.org = ?" + where.text(), where.values())
                    .mapTo(Integer.class)
                    .one();
        }
        return filter.location()
                .map(location -> callers(handle, location))
                .orElseGet(() -> Counts.of(handle, org, Tally.Kind.PEOPLE));
    }

    private int callers(Handle handle, LocationId location) {
        return handle.select(
                        "SELECT coalesce(sum(t.count), 0) FROM tally t JOIN location l ON l.id = t.scope"
                                + " WHERE t.scope = ? AND t.kind = ? AND l.org = ?",
                        location.value(),
                        Tally.Kind.USERS_AT_LOCATION.name(),
                        filter.org().value())
                .mapTo(Integer.class)
                .one();
    }

    private String from() {
        return filter.location().isPresent() ? "subscriber s JOIN person p ON p.id = s.person" : "person p";
    }

    private void restrict(Conditions where) {
        if (!filter.ids().isEmpty()) {
            where.and("p.id = ANY(?)", (Object) texts(filter.ids()));
        }
        filter.namePrefix()
                .map(Tables::text)
                .ifPresent(prefix -> where.and(
                        "p.name >= ? AND p.name < ?", prefix, prefix + Character.toString(Character.MAX_CODE_POINT)));
        filter.part().ifPresent(part -> havingPart(where, part));
        filter.location().ifPresent(location -> where.and("s.location = ?", location.value()));
        filter.license()
                .ifPresent(license -> where.and(
                        "p.id IN (SELECT person FROM person_license WHERE org = ? AND license = ?)",
                        filter.org().value(),
                        license.value()));
        filter.calling()
                .ifPresent(calling ->
                        where.and(calling ? "EXISTS (SELECT FROM subscriber c WHERE c.person = p.id)" : "NOT p.calls"));
        if (!filter.roles().isEmpty()) {
            where.and("p.roles <> '{}' AND p.roles && ?", (Object)
                    texts(filter.roles().stream().map(Enum::name).toList()));
        }
    }

    private void havingPart(Conditions where, String part) {
        String org = filter.org().value();
        String like = Conditions.containing(part);
        if (DIGITS.matcher(part).matches()) {
            where.and("p.id IN (" + NAMED + REACHED + ")", org, like, like, org, like, org, like);
        } else {
            where.and("(p.name LIKE ? OR p.email LIKE ?)", like, like);
        }
    }

    private void goOn(Conditions where, String id) {
        after.ifPresent(place -> {
            if (filter.isByName()) {
                where.and(
                        "(p.name, p.id) > (?, ?)",
                        Tables.text(place.name()),
                        place.id().value());
            } else {
                where.and(id + " > ?", place.id().value());
            }
        });
        if (!filter.isByName() && filter.location().isEmpty()) {
            where.within(
                    "p.org",
                    "p.id",
                    filter.org().value(),
                    after.map(place -> place.id().value()).orElse(""));
        }
    }
}
