package io.hexline.inmemory.table;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.hexline.world.KeyedSet;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things by key, each with its version. A table never changes: a write makes another one, which shares what is the
 * same. What a world brings stays the world's, and costs nothing here until it is written.
 */
public final class Table<K, V> {

    private final Entity<K, V> kind;
    private final KeyedSet<K, V> opening;
    private final HashMap<K, Row<V>> written;
    private final long nextPlace;

    /**
     * What a table needs to know of the things it keeps.
     *
     * @param name for messages
     * @param stamp gives a thing another version
     */
    public record Entity<K, V>(
            String name, Function<V, K> key, Function<V, Version> version, BiFunction<V, Version, V> stamp) {

        public static final Entity<LocationId, Location> LOCATION =
                new Entity<>("location", Location::id, Location::version, Location::at);
        public static final Entity<PersonId, Person> PERSON =
                new Entity<>("person", Person::id, Person::version, Person::at);
        public static final Entity<PersonId, Subscriber> SUBSCRIBER =
                new Entity<>("subscriber", Subscriber::person, Subscriber::version, Subscriber::at);
        public static final Entity<PhoneNumber, InventoryNumber> NUMBER =
                new Entity<>("number", InventoryNumber::number, InventoryNumber::version, InventoryNumber::at);
        public static final Entity<FeatureId, Feature> FEATURE =
                new Entity<>("feature", Feature::id, Feature::version, Feature::at);
        public static final Entity<String, LineHolder> LINE_HOLDER = new Entity<>(
                "workspace or virtual line", holder -> holder.id().value(), LineHolder::version, LineHolder::at);
        public static final Entity<TrunkGroup.Key, TrunkGroup> TRUNK_GROUP =
                new Entity<>("trunk group", TrunkGroup::key, TrunkGroup::version, TrunkGroup::at);
        public static final Entity<RouteGroup.Key, RouteGroup> ROUTE_GROUP =
                new Entity<>("route group", RouteGroup::key, RouteGroup::version, RouteGroup::at);
        public static final Entity<PremisesDialPlan.Key, PremisesDialPlan> DIAL_PLAN =
                new Entity<>("dial plan", PremisesDialPlan::key, PremisesDialPlan::version, PremisesDialPlan::at);
        public static final Entity<GroupId, UserGroup> USER_GROUP =
                new Entity<>("group", UserGroup::id, UserGroup::version, UserGroup::at);
        public static final Entity<DeviceProfileId, DeviceProfile> DEVICE_PROFILE =
                new Entity<>("device profile", DeviceProfile::id, DeviceProfile::version, DeviceProfile::at);
        public static final Entity<JobId, MoveJob> JOB =
                new Entity<>("job", MoveJob::id, MoveJob::version, MoveJob::at);
        public static final Entity<JobId, BatchJob> BATCH_JOB =
                new Entity<>("job", BatchJob::id, BatchJob::version, BatchJob::at);
        public static final Entity<String, OutboxEntry> OUTBOX_ENTRY =
                new Entity<>("outbox entry", OutboxEntry::id, OutboxEntry::version, OutboxEntry::at);
    }

    /** A thing that was written, and its place among all; no thing where it was removed. */
    private record Row<V>(long place, Optional<V> value) {}

    private Table(Entity<K, V> kind, KeyedSet<K, V> opening, HashMap<K, Row<V>> written, long nextPlace) {
        this.kind = kind;
        this.opening = opening;
        this.written = written;
        this.nextPlace = nextPlace;
    }

    public static <K, V> Table<K, V> of(Entity<K, V> kind) {
        return of(kind, KeyedSet.of(List.of(), kind.key()));
    }

    /**
     * A table of what there is at first.
     *
     * @param opening each in the first version that a thing has here
     */
    public static <K, V> Table<K, V> of(Entity<K, V> kind, KeyedSet<K, V> opening) {
        return new Table<>(kind, opening, HashMap.empty(), opening.size());
    }

    public Optional<V> find(K key) {
        Row<V> row = writtenAt(key);
        return row == null ? opening.find(key) : row.value();
    }

    /** Null where nothing was written: every read comes by here, and makes no Option for it. */
    private Row<V> writtenAt(K key) {
        return written.getOrElse(key, null);
    }

    public boolean has(K key) {
        return find(key).isPresent();
    }

    /** All things, in the order in which they came. */
    public Stream<V> all() {
        Stream<V> opened = opening.stream().flatMap(thing -> {
            Row<V> row = writtenAt(kind.key().apply(thing));
            return row == null ? Stream.of(thing) : row.value().filter(now -> isOpened(row)).stream();
        });
        return Stream.concat(opened, inOrder(written.values().toJavaStream().filter(row -> !isOpened(row))));
    }

    private boolean isOpened(Row<V> row) {
        return row.place() < opening.size();
    }

    private static <V> Stream<V> inOrder(Stream<Row<V>> some) {
        return some.sorted(Comparator.comparing(Row::place)).flatMap(row -> row.value().stream());
    }

    private Optional<Row<V>> row(K key) {
        Row<V> row = writtenAt(key);
        return row == null
                ? opening.find(key).map(thing -> new Row<>(opening.place(key), Optional.of(thing)))
                : Optional.of(row).filter(there -> there.value().isPresent());
    }

    /** The table with this thing in its next version. */
    public Either<PortFailure, Table<K, V>> put(V value) {
        K key = kind.key().apply(value);
        long place = row(key).map(Row::place).orElse(nextPlace);
        return current(value).map(stored -> {
            Row<V> row = new Row<>(place, Optional.of(kind.stamp().apply(value, stored.next())));
            return new Table<>(kind, opening, written.put(key, row), nextPlace + 1);
        });
    }

    /** The table without this thing. */
    public Either<PortFailure, Table<K, V>> remove(V value) {
        K key = kind.key().apply(value);
        return current(value)
                .filterOrElse(stored -> has(key), stored -> conflict(key))
                .map(stored -> new Table<>(kind, opening, removed(key), nextPlace));
    }

    private HashMap<K, Row<V>> removed(K key) {
        return opening.has(key)
                ? written.put(key, new Row<>(opening.place(key), Optional.empty()))
                : written.remove(key);
    }

    /** The version of the thing, if it is the stored one. */
    public Either<PortFailure, Version> current(V value) {
        K key = kind.key().apply(value);
        Version stored = find(key).map(kind.version()).orElse(Version.NEW);
        return stored.equals(kind.version().apply(value)) ? Either.right(stored) : Either.left(conflict(key));
    }

    private PortFailure conflict(K key) {
        return new PortFailure.Conflict(kind.name() + " " + key);
    }

    /**
     * What is found under which key, as it was at first and as it was written since. It never changes, as a table.
     *
     * @param opening what was there at first
     * @param written what is there instead; nothing where it was removed
     */
    public record Lookup<K, V>(Function<K, Optional<V>> opening, HashMap<K, Optional<V>> written) {

        /** What is there at first. */
        public static <K, V> Lookup<K, V> of(Function<K, Optional<V>> opening) {
            return new Lookup<>(opening, HashMap.empty());
        }

        public Optional<V> find(K key) {
            Optional<V> now = written.getOrElse(key, null); // as in a table, no Option for a read
            return now == null ? opening.apply(key) : now;
        }

        public Lookup<K, V> with(K key, V value) {
            return new Lookup<>(opening, written.put(key, Optional.of(value)));
        }

        public Lookup<K, V> without(K key) {
            boolean opened = opening.apply(key).isPresent();
            return new Lookup<>(opening, opened ? written.put(key, Optional.empty()) : written.remove(key));
        }
    }

    /** The keys of a table's things by something else; like a table, it never changes. */
    public interface SecondaryIndex<V, I> {

        I with(V thing);

        I without(V thing);

        /** With a thing as it is now, instead of as it was under the same key. */
        I replacing(V before, V after);
    }

    /** A table with an index that is kept with each write. */
    public record Indexed<K, V, I extends SecondaryIndex<V, I>>(Table<K, V> table, I index) {

        public static <K, V, I extends SecondaryIndex<V, I>> Indexed<K, V, I> of(Entity<K, V> kind, I empty) {
            return new Indexed<>(Table.of(kind), empty);
        }

        /** A table of what there is at first, with its index. */
        public static <K, V, I extends SecondaryIndex<V, I>> Indexed<K, V, I> of(
                Entity<K, V> kind, KeyedSet<K, V> opening, I index) {
            return new Indexed<>(Table.of(kind, opening), index);
        }

        public Optional<V> find(K key) {
            return table.find(key);
        }

        public boolean has(K key) {
            return table.has(key);
        }

        /** All things, in the order in which they came. */
        public Stream<V> all() {
            return table.all();
        }

        /** The things that the index knows by something; lazily. */
        public Stream<V> select(Function<? super I, Stream<K>> keys) {
            return keys.apply(index).mapMulti((key, found) -> find(key).ifPresent(found));
        }

        /** Likewise at once; there mostly are none, for which no stream is made. */
        public List<V> list(Function<? super I, List<K>> keys) {
            List<K> found = keys.apply(index);
            return found.isEmpty()
                    ? List.of()
                    : found.stream().flatMap(key -> find(key).stream()).toList();
        }

        /** Likewise, each once, in the order in which they came. */
        public Stream<V> inOrder(Function<? super I, Stream<K>> keys) {
            return Table.inOrder(keys.apply(index).distinct().flatMap(key -> table.row(key).stream()));
        }

        /** The version of the thing, if it is the stored one. */
        public Either<PortFailure, Version> current(V value) {
            return table.current(value);
        }

        public Either<PortFailure, Indexed<K, V, I>> put(V value) {
            return table.put(value)
                    .map(put -> new Indexed<>(
                            put,
                            before(value)
                                    .map(was -> index.replacing(was, value))
                                    .orElseGet(() -> index.with(value))));
        }

        public Either<PortFailure, Indexed<K, V, I>> remove(V value) {
            return table.remove(value)
                    .map(left -> new Indexed<>(
                            left, before(value).map(index::without).orElse(index)));
        }

        /** What the table has under the key of the thing. */
        private Optional<V> before(V value) {
            return find(table.kind.key().apply(value));
        }

        public Indexed<K, V, I> with(I changed) {
            return new Indexed<>(table, changed);
        }
    }
}
