package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.DeviceFilter.DevicePageKey;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The devices at locations. The database looks for their owners, in parts; what else is asked for is looked at here, part after
 * part until there is enough.
 */
public record DeviceReads(Database database) implements DeviceProfiles {

    private static final int PART = 200;

    private static final Comparator<OwnedDevice> ORDER = Comparator.comparing(DevicePageKey::of, DevicePageKey.ORDER);

    /** Who has devices where. */
    private record Owner(String location, String id) {}

    @Override
    public Either<PortFailure, List<DeviceProfile>> usedBy(Collection<PersonId> users) {
        return database.read(
                "find device profiles",
                handle -> Documents.list(
                        handle,
                        DeviceProfile.class,
                        "SELECT document FROM device_profile WHERE id IN"
                                + " (SELECT profile FROM device_profile_user WHERE person = ANY(?)) ORDER BY name, id",
                        (Object) texts(users)));
    }

    @Override
    public Either<PortFailure, List<OwnedDevice>> devices(
            DeviceFilter filter, Optional<DevicePageKey> after, int skip, int max) {
        return database.read("list devices", handle -> {
            List<OwnedDevice> found = new ArrayList<>();
            Optional<Owner> last = after.map(place -> new Owner(place.location().value(), place.owner()));
            String behind = ">=";
            List<Owner> part;
            do {
                part = part(handle, filter, behind, last);
                devices(handle, part)
                        .filter(filter::fits)
                        .filter(owned -> after.filter(
                                        place -> DevicePageKey.ORDER.compare(DevicePageKey.of(owned), place) <= 0)
                                .isEmpty())
                        .sorted(ORDER)
                        .forEach(found::add);
                last = part.isEmpty() ? last : Optional.of(part.get(part.size() - 1));
                behind = ">";
            } while (part.size() == PART && found.size() < skip + max);
            return found.stream().skip(skip).limit(max).toList();
        });
    }

    private static List<Owner> part(Handle handle, DeviceFilter filter, String behind, Optional<Owner> last) {
        Conditions where = new Conditions(filter.org().value());
        filter.within().ifPresent(places -> where.and("l.id = ANY(?)", (Object) texts(places)));
        filter.owner()
                .ifPresent(owner -> where.and(
                        "(d.owner = ? OR d.owner IN (SELECT profile FROM device_profile_user WHERE person = ?))",
                        owner.value(),
                        owner.value()));
        filter.name().ifPresent(name -> where.and("d.name = ?", Tables.text(name)));
        filter.mac().ifPresent(mac -> where.and("d.mac = ?", mac.value()));
        last.ifPresent(place -> where.and(
                "l.id >= ? AND (l.id, d.owner) " + behind + " (?, ?)", place.location(), place.location(), place.id()));
        String statement =
                "SELECT DISTINCT l.id, d.owner FROM location l JOIN device d ON d.location = l.id WHERE l.org = ?"
                        + where.text() + " ORDER BY l.id, d.owner LIMIT ?";
        return handle.select(statement, where.values(PART))
                .map((row, context) -> new Owner(row.getString("id"), row.getString("owner")))
                .list();
    }

    private static Stream<OwnedDevice> devices(Handle handle, List<Owner> owners) {
        Object ids = owners.stream().map(Owner::id).toArray(String[]::new);
        return owners.isEmpty()
                ? Stream.empty()
                : Stream.of(
                                Documents.list(
                                                handle,
                                                Subscriber.class,
                                                "SELECT document FROM subscriber WHERE person = ANY(?)",
                                                ids)
                                        .stream()
                                        .flatMap(OwnedDevice::of),
                                Documents.list(
                                                handle,
                                                LineHolder.class,
                                                "SELECT document FROM line_holder WHERE id = ANY(?)",
                                                ids)
                                        .stream()
                                        .flatMap(OwnedDevice::of),
                                Documents.list(
                                                handle,
                                                DeviceProfile.class,
                                                "SELECT document FROM device_profile WHERE id = ANY(?)",
                                                ids)
                                        .stream()
                                        .map(OwnedDevice::of))
                        .flatMap(some -> some);
    }
}
