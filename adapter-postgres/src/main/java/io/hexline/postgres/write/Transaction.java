package io.hexline.postgres.write;

import static io.hexline.postgres.write.Locks.isThere;

import io.hexline.application.store.GroupWrite;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.TokenWrite;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.FirstStatement;
import io.hexline.postgres.database.Refused;
import io.hexline.postgres.table.Table;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The writes of one commit, in their order. The locations of which they expect something are locked first, in one order, so
 * that those who come to the same place do so one after the other.
 */
final class Transaction implements Write.Visitor<Boolean> {

    private final Handle handle;
    private final Tallies tallies;
    private final PersonRows people;
    private final SubscriberRows subscribers;
    private final PlaceRows places;
    private final RoutingRows routing;
    private final GroupRows groups;
    private final WorkRows work;

    /** The locations that are locked, in the version in which they are after what was written so far. */
    private final Map<String, Version> locked = new HashMap<>();

    Transaction(Database database, Handle handle) {
        this.handle = handle;
        this.tallies = new Tallies(database, handle);
        ExtensionRows extensions = new ExtensionRows(handle, tallies);
        this.people = new PersonRows(database, handle, tallies);
        this.subscribers = new SubscriberRows(handle, tallies, extensions);
        this.places = new PlaceRows(handle, tallies, extensions, people);
        this.routing = new RoutingRows(handle);
        this.groups = new GroupRows(handle, tallies);
        this.work = new WorkRows(database, handle, tallies);
    }

    void apply(FirstStatement first, List<Write> writes) {
        work.begin(first, writes);
        lock(writes);
        subscribers.freeExtensions(writes);
        writes.forEach(write -> write.accept(this));
        people.finish();
        subscribers.finish(places.profiles());
        tallies.write();
    }

    /** In one order, so that nobody waits in a ring; alone, where more than its being the same is expected of a location. */
    private void lock(List<Write> writes) {
        SortedMap<String, Boolean> locations = new TreeMap<>();
        for (Write write : writes) {
            boolean alone = !(write instanceof Write.ExpectLocation);
            expected(write).forEach(id -> locations.merge(id, alone, Boolean::logicalOr));
        }
        locations.forEach((id, alone) -> handle.select(
                        "SELECT " + Table.VERSION + " FROM location WHERE id = ? "
                                + (alone ? "FOR NO KEY UPDATE" : "FOR SHARE"),
                        id)
                .mapTo(Long.class)
                .forEach(version -> locked.put(id, new Version(version))));
    }

    private static Stream<String> expected(Write write) {
        if (write instanceof Write.ExpectRoom room) {
            return Stream.of(room.location().value());
        } else if (write instanceof Write.ExpectNumbers numbers) {
            return Stream.of(numbers.location().value());
        } else if (write instanceof Write.ExpectOwnDeviceNames names) {
            return names.names().isEmpty()
                    ? Stream.of()
                    : Stream.of(names.location().value());
        } else if (write instanceof Write.ExpectLocation same) {
            return Stream.of(same.location().id().value());
        }
        return write instanceof Write.PutLocation location
                ? Stream.of(location.location().id().value())
                : Stream.of();
    }

    private static Boolean expect(boolean holds, String what) {
        if (!holds) {
            throw Refused.conflict(what);
        }
        return true;
    }

    @Override
    public Boolean visit(Write.PutPerson write) {
        return people.put(write.person());
    }

    @Override
    public Boolean visit(Write.RemovePerson write) {
        PersonId person = write.person().id();
        isThere(handle, "SELECT true FROM person WHERE id = ? FOR UPDATE", person.value());
        groups.leaveAll(person);
        return people.remove(write.person());
    }

    @Override
    public Boolean visit(Write.PutSubscriber write) {
        return subscribers.put(write.subscriber());
    }

    @Override
    public Boolean visit(Write.RemoveSubscriber write) {
        return subscribers.remove(write.subscriber());
    }

    @Override
    public Boolean visit(Write.PutNumber write) {
        return places.put(write.number());
    }

    @Override
    public Boolean visit(Write.RemoveNumber write) {
        return places.remove(write.number());
    }

    @Override
    public Boolean visit(Write.PutLocation write) {
        Map<String, Object> before = Tables.LOCATION.put(handle, write.location());
        locked.put(write.location().id().value(), write.location().version().next());
        routing.lead(write.location());
        return write.location().calling().isPresent()
                || !Boolean.TRUE.equals(before.get("calling"))
                || expectNoLines(write.location().id());
    }

    /** The location's row is locked: nobody adds any meanwhile who expects it to be as it was. */
    private Boolean expectNoLines(LocationId location) {
        boolean some = isThere(
                handle,
                "SELECT true FROM feature WHERE location = ? UNION ALL SELECT true FROM line_holder WHERE location = ?"
                        + " LIMIT 1",
                location.value(),
                location.value());
        return expect(!some, "what calls from " + location);
    }

    @Override
    public Boolean visit(Write.RemoveLocation write) {
        routing.clear(write.location());
        return places.remove(write.location());
    }

    @Override
    public Boolean visit(Write.PutFeature write) {
        return places.put(write.feature());
    }

    @Override
    public Boolean visit(Write.RemoveFeature write) {
        return places.remove(write.feature());
    }

    @Override
    public Boolean visit(Write.PutLineHolder write) {
        return places.put(write.holder());
    }

    @Override
    public Boolean visit(Write.RemoveLineHolder write) {
        return places.remove(write.holder());
    }

    @Override
    public Boolean visit(Write.LeaveFeature write) {
        return places.leave(write);
    }

    @Override
    public Boolean visit(Write.PutTrunkGroup write) {
        return routing.put(write.group());
    }

    @Override
    public Boolean visit(RoutingWrite write) {
        return write.acceptRouting(routing);
    }

    @Override
    public Boolean visit(GroupWrite.PutGroup write) {
        return groups.put(write);
    }

    @Override
    public Boolean visit(GroupWrite.RemoveGroup write) {
        return groups.remove(write.group());
    }

    @Override
    public Boolean visit(TokenWrite write) {
        return write.acceptToken(new GrantRows(handle));
    }

    @Override
    public Boolean visit(Write.PutDeviceProfile write) {
        return places.put(write.profile());
    }

    @Override
    public Boolean visit(Write.ExpectLocation write) {
        LocationId location = write.location().id();
        return expect(write.location().version().equals(locked.get(location.value())), "location " + location);
    }

    @Override
    public Boolean visit(Write.ExpectRoom write) {
        return expect(
                count(write.location(), Tally.Kind.USERS_AT_LOCATION) <= write.users(), "room in " + write.location());
    }

    @Override
    public Boolean visit(Write.ExpectNumbers write) {
        return expect(
                count(write.location(), Tally.Kind.NUMBERS_AT_LOCATION) == write.numbers(),
                "numbers of " + write.location());
    }

    private long count(LocationId location, Tally.Kind kind) {
        return tallies.count(new Tally(location.value(), kind));
    }

    @Override
    public Boolean visit(Write.ExpectOwnDeviceNames write) {
        boolean shared = !write.names().isEmpty()
                && isThere(
                        handle,
                        "SELECT true FROM device WHERE location = ? AND name = ANY(?) GROUP BY name HAVING count(*) > 1",
                        write.location().value(),
                        write.names().stream().map(Tables::text).toArray(String[]::new));
        return expect(!shared, "name of a device");
    }

    @Override
    public Boolean visit(JobWrite write) {
        return write.acceptJob(work);
    }

    @Override
    public Boolean visit(Write.PutEntry write) {
        return work.put(write.entry());
    }

    @Override
    public Boolean visit(Write.RemoveEntry write) {
        return work.remove(write.entry());
    }

    /** The transaction began with it. */
    @Override
    public Boolean visit(Write.ExpectLease write) {
        return true;
    }
}
