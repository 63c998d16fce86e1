package io.hexline.postgres.write;

import io.hexline.application.store.Write;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.MacAddress;
import io.hexline.postgres.database.Refused;
import io.hexline.postgres.table.ExtensionLine;
import io.hexline.postgres.table.Links;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Subscribers with their extensions, devices and links to others. */
final class SubscriberRows {

    private static final Members LINKS = new Members("subscriber_link", List.of("person"), "target");

    private static final String PROFILES = "SELECT DISTINCT profile FROM device_profile_user WHERE person = ANY(?)";

    /** All users of some profiles, whom nobody moves then until the end. */
    private static final String USERS =
            "SELECT s.person FROM device_profile_user u JOIN subscriber s ON s.person = u.person"
                    + " WHERE u.profile = ANY(?) ORDER BY s.person FOR SHARE OF s";

    /** A profile with a user who calls from elsewhere. */
    private static final String PARTED =
            "SELECT d.id FROM device_profile d JOIN device_profile_user u ON u.profile = d.id"
                    + " JOIN subscriber s ON s.person = u.person WHERE d.id = ANY(?) AND s.location IS DISTINCT FROM d.location"
                    + " LIMIT 1";

    private final Handle handle;
    private final Tallies tallies;
    private final ExtensionRows extensions;
    private final Set<String> moved = new HashSet<>();

    SubscriberRows(Handle handle, Tallies tallies, ExtensionRows extensions) {
        this.handle = handle;
        this.tallies = tallies;
        this.extensions = extensions;
    }

    /** Whoever and whatever is written gives up its extensions first, so that extensions can change hands in one commit. */
    void freeExtensions(List<Write> writes) {
        extensions.free(
                writes.stream().flatMap(SubscriberRows::owner).map(Id::value).toList());
    }

    private static Stream<Id> owner(Write write) {
        if (write instanceof Write.OfSubscriber written) {
            return Stream.of(written.subscriber().person());
        }
        if (write instanceof Write.PutLineHolder written) {
            return Stream.of(written.holder().id());
        }
        if (write instanceof Write.RemoveLineHolder written) {
            return Stream.of(written.holder().id());
        }
        return write instanceof Write.OfFeature written
                ? Stream.of(written.feature().id())
                : Stream.of();
    }

    Boolean put(Subscriber subscriber) {
        Map<String, Object> before = Tables.SUBSCRIBER.put(handle, subscriber);
        String person = subscriber.person().value();
        String location = subscriber.location().map(LocationId::value).orElse(null);
        Set<String> links = Links.of(subscriber);
        if (had(before, "links") || !links.isEmpty()) {
            LINKS.set(handle, List.of(person), links);
        }
        if (had(before, "devices") || !subscriber.devices().isEmpty()) {
            Devices.set(handle, subscriber.location(), person, subscriber.devices());
        }
        if (before.isEmpty()) {
            calls(person, true);
        }
        if (!before.isEmpty() && !Objects.equals(before.get("location"), location)) {
            moved.add(person);
        }
        tallies.add(Tally.ofUserAt(before.get("location")), -1);
        tallies.add(Tally.ofUserAt(location), 1);
        extensions.take(ExtensionLine.of(subscriber));
        return true;
    }

    /** It is in no feature, trunk group or device profile any more: keys of the database guard that. */
    Boolean remove(Subscriber subscriber) {
        String person = subscriber.person().value();
        LINKS.set(handle, List.of(person), Set.of());
        Devices.set(handle, subscriber.location(), person, List.of());
        Map<String, Object> before = Tables.SUBSCRIBER.remove(handle, subscriber);
        calls(person, false);
        tallies.add(Tally.ofUserAt(before.get("location")), -1);
        return true;
    }

    private void calls(String person, boolean calls) {
        handle.execute("UPDATE person SET calls = ? WHERE id = ?", calls, person);
    }

    private static boolean had(Map<String, Object> before, String column) {
        return Boolean.TRUE.equals(before.get(column));
    }

    /**
     * Device profiles and their users go to another location in one commit, so that both ends are looked at last.
     *
     * @param profiles those that were written
     */
    void finish(Collection<String> profiles) {
        Set<String> touched = new TreeSet<>(profiles);
        if (!moved.isEmpty()) {
            touched.addAll(texts(PROFILES, moved));
        }
        if (touched.isEmpty()) {
            return;
        }
        texts(USERS, touched);
        Optional<String> parted = texts(PARTED, touched).stream().findFirst();
        if (parted.isPresent()) {
            throw Refused.conflict("users of device profile " + parted.get());
        }
    }

    private List<String> texts(String statement, Set<String> keys) {
        return handle.select(statement, (Object) keys.toArray(String[]::new))
                .mapTo(String.class)
                .list();
    }

    /** The devices at locations, by their names and addresses. */
    static final class Devices {

        /** Of several of one name, the last one's address counts. */
        private static final String SET =
                "WITH gone AS (DELETE FROM device WHERE owner = ? AND NOT (location = ? AND name = ANY(?)))"
                        + " INSERT INTO device (location, owner, name, mac) SELECT DISTINCT ON (d.name) ?, ?, d.name, d.mac"
                        + " FROM unnest(CAST(? AS text[]), CAST(? AS text[])) WITH ORDINALITY AS d (name, mac, place)"
                        + " ORDER BY d.name, d.place DESC ON CONFLICT (location, name, owner) DO UPDATE"
                        + " SET mac = excluded.mac WHERE device.mac IS DISTINCT FROM excluded.mac";

        private Devices() {}

        /** Makes these the devices of an owner, which has them at its location only. */
        static void set(Handle handle, Optional<LocationId> location, String owner, List<Device> devices) {
            String place = location.map(LocationId::value).orElse("");
            List<Device> all = location.isPresent() ? devices : List.of();
            String[] names = all.stream().map(Device::name).map(Tables::text).toArray(String[]::new);
            handle.execute(
                    SET,
                    owner,
                    place,
                    names,
                    place,
                    owner,
                    names,
                    all.stream().map(Devices::address).toArray(String[]::new));
        }

        private static String address(Device device) {
            return device.mac().map(MacAddress::value).orElse(null);
        }
    }
}
