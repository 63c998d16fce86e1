package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberMatch;
import io.hexline.application.store.NumberUse;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * One search for numbers and extensions: numbers first, in their order, and then extensions without one. The database looks
 * for what has a column, in parts; what else is asked for is looked at here, part after part until there is enough.
 */
final class NumberSearch {

    private static final int PART = 200;

    private static final String NUMBERS = "SELECT n.number, n.document, p.display_name, s.document AS subscriber,"
            + " f.document AS feature, h.document AS line_holder FROM number n"
            + " LEFT JOIN person p ON p.id = n.person LEFT JOIN subscriber s ON s.person = n.person"
            + " LEFT JOIN feature f ON f.id = n.owner AND n.person IS NULL"
            + " LEFT JOIN line_holder h ON h.id = n.owner AND n.person IS NULL WHERE n.org = ?";

    private static final String EXTENSIONS =
            "SELECT e.extension, e.location, e.document, p.display_name FROM extension e"
                    + " LEFT JOIN person p ON p.id = e.owner WHERE e.org = ? AND e.number IS NULL";

    /** Whoever in an organization can have numbers and extensions, by a part of the name. */
    private static final String OWNERS = "SELECT id FROM person WHERE org = ? AND name LIKE ? UNION ALL"
            + " SELECT f.id FROM feature f JOIN location l ON l.id = f.location WHERE l.org = ? AND f.name_in_lower_case LIKE ?"
            + " UNION ALL SELECT id FROM line_holder WHERE org = ? AND name_in_lower_case LIKE ?";

    private final Handle handle;
    private final NumberFilter filter;
    private final List<NumberUse> found = new ArrayList<>();

    NumberSearch(Handle handle, NumberFilter filter) {
        this.handle = handle;
        this.filter = filter;
    }

    List<NumberUse> list(Optional<NumberPageKey> after, int skip, int max) {
        Optional<NumberPageKey> place = after;
        boolean numbers = after.filter(key -> key.number().isEmpty()).isEmpty()
                && !filter.withNumber().equals(Optional.of(false));
        while (numbers && found.size() < skip + max) {
            List<NumberUse> part = numbers(place);
            place = take(part).or(() -> after);
            numbers = part.size() == PART;
        }
        boolean extensions = !filter.isOfNumbersOnly();
        place = place.filter(key -> key.number().isEmpty());
        while (extensions && found.size() < skip + max) {
            List<NumberUse> part = extensions(place);
            place = take(part);
            extensions = part.size() == PART;
        }
        return found.stream().skip(skip).limit(max).toList();
    }

    /** Keeps those that fit; returns the place of the last of all. */
    private Optional<NumberPageKey> take(List<NumberUse> part) {
        part.stream().filter(filter::fits).forEach(found::add);
        return part.isEmpty() ? Optional.empty() : Optional.of(NumberPageKey.of(part.get(part.size() - 1)));
    }

    private List<NumberUse> numbers(Optional<NumberPageKey> after) {
        Conditions where = new Conditions(filter.org().value());
        after.ifPresent(place -> where.and("n.number > ?", place.number()));
        if (!isForFew()) {
            where.within(
                    "n.org",
                    "n.number",
                    filter.org().value(),
                    after.map(NumberPageKey::number).orElse(""));
        }
        filter.location().ifPresent(place -> where.and("n.location = ?", place.value()));
        filter.within().ifPresent(places -> where.and("n.location = ANY(?)", (Object) texts(places)));
        filter.owner().id().ifPresent(owner -> where.and("n.owner = ?", owner.value()));
        filter.owner().name().ifPresent(part -> ownedBy("n.owner", part, where));
        filter.available().ifPresent(free -> where.and(free ? "n.owner IS NULL" : "n.owner IS NOT NULL"));
        filter.state().ifPresent(state -> where.and("n.state = ?", state.name()));
        filter.number().ifPresent(match -> like(match, where));
        filter.extension()
                .ifPresent(extension -> where.and(
                        "n.number IN (SELECT e.number FROM extension e WHERE e.org = ? AND e.extension = ?)",
                        filter.org().value(),
                        extension.value()));
        if (!filter.types().isEmpty()) {
            where.and("n.type = ANY(?)", (Object)
                    texts(filter.types().stream().map(Enum::name).toList()));
        }
        return handle.select(NUMBERS + where.text() + " ORDER BY n.number LIMIT ?", where.values(PART))
                .map((row, context) -> NumberUse.of(Owners.number(row), Owners.lines(row)))
                .list();
    }

    /** Whether an index of digits or owners leads to what is wanted, rather than the one of all numbers in their order. */
    private boolean isForFew() {
        return filter.number().isPresent()
                || filter.owner().id().isPresent()
                || filter.owner().name().isPresent();
    }

    private static void like(NumberMatch match, Conditions where) {
        match.digits().ifPresent(digits -> where.and("n.number LIKE ?", Conditions.containing(digits)));
        match.oneOf().ifPresent(those -> where.and("n.number = ANY(?)", (Object) texts(those)));
        match.block()
                .ifPresent(block -> where.and(
                        "n.number BETWEEN ? AND ?",
                        block.first().value(),
                        block.last().value()));
    }

    private void ownedBy(String owner, String part, Conditions where) {
        String org = filter.org().value();
        String like = Conditions.containing(part);
        where.and(owner + " IN (" + OWNERS + ")", org, like, org, like, org, like);
    }

    private List<NumberUse> extensions(Optional<NumberPageKey> after) {
        Conditions where = new Conditions(filter.org().value());
        after.ifPresent(place -> where.and("(e.extension, e.location) > (?, ?)", place.extension(), place.location()));
        filter.location().ifPresent(place -> where.and("e.location = ?", place.value()));
        filter.within().ifPresent(places -> where.and("e.location = ANY(?)", (Object) texts(places)));
        filter.owner().id().ifPresent(owner -> where.and("e.owner = ?", owner.value()));
        filter.owner().name().ifPresent(part -> ownedBy("e.owner", part, where));
        filter.extension().ifPresent(extension -> where.and("e.extension = ?", extension.value()));
        return handle.select(
                        EXTENSIONS + where.text() + " ORDER BY e.extension, e.location LIMIT ?", where.values(PART))
                .map((row, context) -> extension(row))
                .list();
    }

    private static NumberUse extension(ResultSet row) throws SQLException {
        return NumberUse.of(
                new Extension(row.getString("extension")),
                new LocationId(row.getString("location")),
                Owners.owner(row));
    }
}
