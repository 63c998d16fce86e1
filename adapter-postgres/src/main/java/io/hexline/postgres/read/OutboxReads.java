package io.hexline.postgres.read;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Outbox;
import io.hexline.application.store.OutboxEntry;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.LeaseKeys;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What others are still to be told. */
public record OutboxReads(Database database) implements Outbox {

    /** The database cannot tell all times that come later. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @Override
    public Either<PortFailure, Optional<OutboxEntry>> find(String id) {
        return database.read(
                "find what is to be told",
                handle -> Documents.one(handle, OutboxEntry.class, "SELECT document FROM outbox WHERE id = ?", id));
    }

    @Override
    public Either<PortFailure, List<OutboxEntry>> about(Set<Lease.Key> keys) {
        LeaseKeys about = LeaseKeys.of(keys);
        return database.read(
                "find what is to be told",
                handle -> Documents.list(
                        handle,
                        OutboxEntry.class,
                        "SELECT document FROM outbox WHERE id IN (SELECT a.entry FROM outbox_about a"
                                + " JOIN unnest(CAST(? AS text[]), CAST(? AS text[])) AS k (kind, id)"
                                + " ON a.kind = k.kind AND a.id = k.id) ORDER BY place",
                        about.kinds(),
                        about.ids()));
    }

    @Override
    public Either<PortFailure, List<OutboxEntry>> due(Instant now, int max) {
        return database.read(
                "find what is to be told",
                handle -> Documents.list(
                        handle,
                        OutboxEntry.class,
                        "SELECT document FROM outbox WHERE due <= ? ORDER BY due, place LIMIT ?",
                        now.isBefore(LATEST) ? now : LATEST,
                        max));
    }

    @Override
    public Either<PortFailure, Integer> untold() {
        return database.read(
                "count what is to be told",
                handle -> handle.select("SELECT count(*) FROM outbox WHERE failed")
                        .mapTo(Integer.class)
                        .one());
    }
}
