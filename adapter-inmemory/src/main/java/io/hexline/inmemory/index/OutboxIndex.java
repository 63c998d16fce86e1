package io.hexline.inmemory.index;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.inmemory.table.Table;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What others are still to be told: few entries at a time, most of them only until a commit.
 *
 * @param about the entries that concern something, in the order in which they came
 */
public record OutboxIndex(Table<String, OutboxEntry> table, HashMap<Lease.Key, LinkedHashSet<String>> about) {

    public static final OutboxIndex NONE = new OutboxIndex(Table.of(Table.Entity.OUTBOX_ENTRY), HashMap.empty());

    public Optional<OutboxEntry> find(String id) {
        return table.find(id);
    }

    public List<OutboxEntry> about(Collection<Lease.Key> keys) {
        return keys.stream()
                .flatMap(key -> about.get(key).getOrElse(LinkedHashSet.empty()).toJavaStream())
                .distinct()
                .flatMap(id -> table.find(id).stream())
                .toList();
    }

    public List<OutboxEntry> due(Instant now, int max) {
        return table.all()
                .filter(entry -> !now.isBefore(entry.due()))
                .sorted(Comparator.comparing(OutboxEntry::due))
                .limit(max)
                .toList();
    }

    public int untold() {
        return Math.toIntExact(table.all().filter(entry -> entry.attempts() > 0).count());
    }

    public Either<PortFailure, OutboxIndex> put(OutboxEntry entry) {
        HashMap<Lease.Key, LinkedHashSet<String>> changed = about;
        for (Lease.Key key : entry.about()) {
            changed = changed.put(
                    key, changed.get(key).getOrElse(LinkedHashSet.empty()).add(entry.id()));
        }
        HashMap<Lease.Key, LinkedHashSet<String>> after = changed;
        return table.put(entry).map(written -> new OutboxIndex(written, after));
    }

    public Either<PortFailure, OutboxIndex> remove(OutboxEntry entry) {
        HashMap<Lease.Key, LinkedHashSet<String>> changed = about;
        for (Lease.Key key : entry.about()) {
            LinkedHashSet<String> left =
                    changed.get(key).getOrElse(LinkedHashSet.empty()).remove(entry.id());
            changed = left.isEmpty() ? changed.remove(key) : changed.put(key, left);
        }
        HashMap<Lease.Key, LinkedHashSet<String>> after = changed;
        return table.remove(entry).map(written -> new OutboxIndex(written, after));
    }
}
