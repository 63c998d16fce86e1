package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.FeatureFilter.FeaturePageKey;
import io.hexline.application.store.Features;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The features of locations, by those who take part. */
public record PlaceReads(Database database) implements Features {

    /** Of a feature whose extension or number has some digits in it. */
    private static final String REACHED_AT =
            "(EXISTS (SELECT FROM extension e WHERE e.owner = f.id AND e.extension LIKE ?)"
                    + " OR EXISTS (SELECT FROM number n WHERE n.owner = f.id AND n.number LIKE ?))";

    @Override
    public Either<PortFailure, List<Feature>> of(Subscriber subscriber) {
        return database.read(
                "find features",
                handle -> Documents.list(
                        handle,
                        Feature.class,
                        TieRows.FEATURES + TieRows.IN_ORDER,
                        TieRows.features(List.of(subscriber))));
    }

    @Override
    public Either<PortFailure, Optional<Feature>> find(FeatureId id) {
        return database.read(
                "find a feature",
                handle ->
                        Documents.one(handle, Feature.class, "SELECT document FROM feature WHERE id = ?", id.value()));
    }

    @Override
    public Either<PortFailure, List<Feature>> with(Id line) {
        return database.read(
                "find features",
                handle -> Documents.list(
                        handle,
                        Feature.class,
                        "SELECT f.document FROM feature_line l JOIN feature f ON f.id = l.feature WHERE l.line = ?"
                                + " ORDER BY f.name, f.id",
                        line.value()));
    }

    @Override
    public Either<PortFailure, Optional<Feature>> named(LocationId location, FeatureType type, String name) {
        return database.read(
                "find a feature",
                handle -> Documents.one(
                        handle,
                        Feature.class,
                        "SELECT document FROM feature WHERE location = ? AND type = ? AND name = ?",
                        location.value(),
                        type.name(),
                        Tables.text(name)));
    }

    @Override
    public Either<PortFailure, List<Feature>> list(
            FeatureFilter filter, Optional<FeaturePageKey> after, int skip, int max) {
        Conditions where = new Conditions(filter.org().value(), filter.type().name());
        filter.within().ifPresent(those -> where.and("l.id = ANY(?)", (Object) texts(those)));
        filter.location().ifPresent(place -> where.and("l.id = ?", place.value()));
        filter.name().ifPresent(part -> where.and("f.name_in_lower_case LIKE ?", Conditions.containing(part)));
        filter.digits().map(Conditions::containing).ifPresent(like -> where.and(REACHED_AT, like, like));
        after.ifPresent(place -> where.and(
                "l.id >= ? AND (l.id, f.name, f.id) > (?, ?, ?)",
                place.location().value(),
                place.location().value(),
                Tables.text(place.name()),
                place.id().value()));
        String statement = "SELECT f.document FROM location l JOIN feature f ON f.location = l.id"
                + " WHERE l.org = ? AND f.type = ?" + where.text() + " ORDER BY l.id, f.name, f.id LIMIT ? OFFSET ?";
        return database.search(
                "list features", handle -> Documents.list(handle, Feature.class, statement, where.values(max, skip)));
    }
}
