package io.hexline.postgres.write;

import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.postgres.database.Refused;
import io.hexline.postgres.table.ExtensionLine;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.postgres.write.SubscriberRows.Devices;
import io.hexline.world.record.RecordJson;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Locations with what belongs to them: numbers, features, workspaces, virtual lines, device profiles. */
final class PlaceRows {

    private static final Members FEATURE_MEMBERS = new Members("feature_member", List.of("feature"), "person");
    private static final Members FEATURE_LINES = new Members("feature_line", List.of("feature"), "line");
    private static final Members PROFILE_USERS = new Members("device_profile_user", List.of("profile"), "person");

    /** Those of some workspaces and virtual lines that call; they stay so until the end. */
    private static final String CALLING =
            "SELECT h.id FROM unnest(CAST(? AS text[]), CAST(? AS text[])) AS w (id, kind) JOIN line_holder h"
                    + " ON h.id = w.id AND h.kind = w.kind WHERE h.location IS NOT NULL ORDER BY h.id FOR SHARE OF h";

    private final Handle handle;
    private final Tallies tallies;
    private final ExtensionRows extensions;
    private final PersonRows people;
    private final Set<String> profiles = new HashSet<>();

    PlaceRows(Handle handle, Tallies tallies, ExtensionRows extensions, PersonRows people) {
        this.handle = handle;
        this.tallies = tallies;
        this.extensions = extensions;
        this.people = people;
    }

    Boolean put(InventoryNumber number) {
        count(Tables.NUMBER.put(handle, number), -1);
        count(Tables.NUMBER.values(number), 1);
        return true;
    }

    Boolean remove(InventoryNumber number) {
        Map<String, Object> before = Tables.NUMBER.remove(handle, number);
        if (before.get("owner") != null) {
            throw Refused.conflict("owner of number " + number.number());
        }
        count(before, -1);
        return true;
    }

    private void count(Map<String, Object> number, int count) {
        if (!number.isEmpty()) {
            tallies.add(Tally.ofNumber(number), count);
        }
    }

    /** Nobody and nothing is there but device profiles, which go with it: keys of the database guard that. */
    Boolean remove(Location location) {
        String id = location.id().value();
        handle.execute("DELETE FROM device WHERE owner IN (SELECT id FROM device_profile WHERE location = ?)", id);
        handle.execute("DELETE FROM device_profile WHERE location = ?", id);
        Tables.LOCATION.remove(handle, location);
        tallies.forget(new Tally(id, Tally.Kind.USERS_AT_LOCATION));
        tallies.forget(new Tally(id, Tally.Kind.NUMBERS_AT_LOCATION));
        return true;
    }

    Boolean put(Feature feature) {
        Tables.FEATURE.put(handle, feature);
        List<String> id = List.of(feature.id().value());
        FEATURE_MEMBERS.set(handle, id, ids(feature.people()));
        expectCalling(feature.lines());
        FEATURE_LINES.set(handle, id, ids(feature.lines()));
        extensions.take(ExtensionLine.of(feature));
        return true;
    }

    /** Whoever changes it waits for the end of the transaction. */
    Boolean leave(Write.LeaveFeature write) {
        handle.select(
                        "SELECT document FROM feature WHERE id = ? FOR NO KEY UPDATE",
                        write.feature().value())
                .mapTo(String.class)
                .map(document -> RecordJson.read(document, Feature.class).withoutMember(write.member()))
                .forEach(left -> {
                    Tables.FEATURE.put(handle, left);
                    FEATURE_MEMBERS.set(handle, List.of(left.id().value()), ids(left.people()));
                });
        return true;
    }

    /** They stay so until the transaction is over. */
    private void expectCalling(Set<Id> lines) {
        if (!lines.isEmpty()) {
            List<String> calling = handle.select(
                            CALLING,
                            ids(lines).toArray(String[]::new),
                            lines.stream().map(PlaceRows::kind).toArray(String[]::new))
                    .mapTo(String.class)
                    .list();
            if (calling.size() < lines.size()) {
                throw Refused.conflict("workspace or virtual line of a feature");
            }
        }
    }

    private static String kind(Id line) {
        return (line instanceof WorkspaceId ? NonPerson.WORKSPACE : NonPerson.VIRTUAL_LINE).name();
    }

    /** Its extension is free already. */
    Boolean remove(Feature feature) {
        String id = feature.id().value();
        expectNumberless(id);
        FEATURE_MEMBERS.set(handle, List.of(id), List.of());
        FEATURE_LINES.set(handle, List.of(id), List.of());
        Tables.FEATURE.remove(handle, feature);
        return true;
    }

    private void expectNumberless(String owner) {
        if (Locks.isThere(handle, "SELECT true FROM number WHERE owner = ? LIMIT 1", owner)) {
            throw Refused.conflict("number of " + owner);
        }
    }

    Boolean put(LineHolder holder) {
        Map<String, Object> before = Tables.LINE_HOLDER.put(handle, holder);
        people.exchange(holder.org(), before.get("license"), holder.license());
        if (holder.location().isEmpty()
                && Locks.isThere(
                        handle,
                        "SELECT true FROM feature_line WHERE line = ? LIMIT 1",
                        holder.id().value())) {
            throw Refused.conflict("feature of " + holder.id());
        }
        setDevices(holder, holder.devices());
        extensions.take(ExtensionLine.of(holder));
        return true;
    }

    /** Its extension is free already. */
    Boolean remove(LineHolder holder) {
        expectNumberless(holder.id().value());
        setDevices(holder, List.of());
        Map<String, Object> before = Tables.LINE_HOLDER.remove(handle, holder);
        people.exchange(holder.org(), before.get("license"), Optional.empty());
        return true;
    }

    private void setDevices(LineHolder holder, List<Device> devices) {
        Devices.set(handle, holder.location(), holder.id().value(), devices);
    }

    Boolean put(DeviceProfile profile) {
        Tables.DEVICE_PROFILE.put(handle, profile);
        String id = profile.id().value();
        PROFILE_USERS.set(handle, List.of(id), ids(profile.users()));
        Devices.set(handle, Optional.of(profile.location()), id, List.of(profile.device()));
        profiles.add(id);
        return true;
    }

    /** The ids of the profiles that were written. */
    Set<String> profiles() {
        return profiles;
    }

    private static List<String> ids(Set<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
