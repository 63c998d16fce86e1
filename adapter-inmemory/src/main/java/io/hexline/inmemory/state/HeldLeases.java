package io.hexline.inmemory.state;

import com.google.common.collect.Iterables;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Leases;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The leases that somebody has. One that has run out stays until somebody else takes one of its keys. */
public final class HeldLeases implements Leases {

    /** How often whoever waits looks whether a lease has run out; one that is given back is seen at once. */
    private static final long LOOK_MILLIS = 50;

    private final InstantSource time;
    private final Map<Lease.Key, Lease> held = new HashMap<>();
    private long fence;

    public HeldLeases(InstantSource time) {
        this.time = time;
    }

    @Override
    public synchronized Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Lease.Key> taken = taken(keys);
        while (taken.isPresent()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0 || !waited(Math.min(left, LOOK_MILLIS))) {
                return Either.left(new PortFailure.Busy(taken.get().toString()));
            }
            taken = taken(keys);
        }
        fence++;
        return Either.right(put(new Lease(keys, fence, time.instant().plus(term))));
    }

    private Optional<Lease.Key> taken(Set<Lease.Key> keys) {
        Instant now = time.instant();
        return Iterables.tryFind(
                        keys,
                        key -> held.containsKey(key)
                                && now.isBefore(held.get(key).until()))
                .toJavaUtil();
    }

    private boolean waited(long millis) {
        try {
            wait(millis);
            return true;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Lease put(Lease lease) {
        lease.keys().forEach(key -> held.put(key, lease));
        return lease;
    }

    @Override
    public synchronized Either<PortFailure, Lease> renew(Lease lease, Duration term) {
        return isHeld(lease) ? Either.right(put(lease.renewed(time.instant().plus(term)))) : Either.left(lost(lease));
    }

    @Override
    public synchronized Either<PortFailure, Lease> release(Lease lease) {
        for (Lease.Key key : lease.keys()) {
            if (isHeld(lease, key)) {
                held.remove(key);
            }
        }
        notifyAll();
        return Either.right(lease);
    }

    /** Whether nobody else has taken one of its keys since. */
    synchronized boolean isHeld(Lease lease) {
        return Iterables.all(lease.keys(), key -> isHeld(lease, key));
    }

    private boolean isHeld(Lease lease, Lease.Key key) {
        Lease now = held.get(key);
        return now != null && now.fence() == lease.fence();
    }

    static PortFailure lost(Lease lease) {
        return new PortFailure.LeaseLost(lease.keys().toString());
    }
}
