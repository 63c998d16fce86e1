package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberUse;
import io.hexline.application.store.Numbers;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tally;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inventory of the store, and whose the extensions are. Owners stand under the names that they have now. */
public record NumberReads(Database database) implements Numbers, Extensions {

    @Override
    public Either<PortFailure, List<InventoryNumber>> find(Collection<PhoneNumber> numbers) {
        return database.read(
                "find numbers",
                handle -> handle.select(
                                "SELECT n.document, p.display_name FROM unnest(CAST(? AS text[])) WITH ORDINALITY AS w (number, place)"
                                        + " JOIN number n ON n.number = w.number LEFT JOIN person p ON p.id = n.person"
                                        + " ORDER BY w.place",
                                (Object) texts(numbers))
                        .map((row, context) -> Owners.number(row))
                        .list());
    }

    @Override
    public Either<PortFailure, List<NumberUse>> list(
            NumberFilter filter, Optional<NumberPageKey> after, int skip, int max) {
        return database.search("list numbers", handle -> new NumberSearch(handle, filter).list(after, skip, max));
    }

    @Override
    public Either<PortFailure, NumberCounts> count(OrgId org) {
        return database.read("count numbers", handle -> {
            Map<Tally.Kind, Integer> counts = Counts.in(handle, org.value());
            int free = counts.getOrDefault(Tally.Kind.FREE_NUMBERS, 0);
            return new NumberCounts(
                    counts.getOrDefault(Tally.Kind.NUMBERS, 0) - free,
                    free,
                    counts.getOrDefault(Tally.Kind.INACTIVE_NUMBERS, 0),
                    counts.getOrDefault(Tally.Kind.EXTENSIONS_WITHOUT_NUMBER, 0),
                    counts.getOrDefault(Tally.Kind.TOLL_FREE_NUMBERS, 0),
                    counts.getOrDefault(Tally.Kind.MOBILE_NUMBERS, 0));
        });
    }

    @Override
    public Either<PortFailure, Map<Extension, NumberOwner>> owners(
            LocationId location, Collection<Extension> extensions) {
        return database.read(
                "find extensions",
                handle -> ImmutableMap.copyOf(handle.select(
                                "SELECT e.extension, e.document, p.display_name FROM extension e"
                                        + " LEFT JOIN person p ON p.id = e.owner WHERE e.location = ? AND e.extension = ANY(?)",
                                location.value(),
                                texts(extensions))
                        .map((row, context) ->
                                Maps.immutableEntry(new Extension(row.getString("extension")), Owners.owner(row)))
                        .list()));
    }
}
