package io.hexline.postgres.table;

import io.hexline.application.collaborator.Lease;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Keys of leases as two arrays, in one order.
 *
 * @param kinds in the order of {@code ids}
 */
public record LeaseKeys(String[] kinds, String[] ids) {

    private static final Comparator<Lease.Key> ORDER =
            Comparator.comparing(Lease.Key::kind).thenComparing(Lease.Key::id);

    public static LeaseKeys of(Collection<Lease.Key> keys) {
        List<Lease.Key> sorted = keys.stream().sorted(ORDER).toList();
        return new LeaseKeys(
                sorted.stream().map(key -> key.kind().name()).toArray(String[]::new),
                sorted.stream().map(Lease.Key::id).toArray(String[]::new));
    }
}
