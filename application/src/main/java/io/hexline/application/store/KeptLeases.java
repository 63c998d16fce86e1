package io.hexline.application.store;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leases that do not run out while this program works under them, however long a collaborator takes to answer: the host lets
 * {@link #keep} look after them every second or so. A lease that nobody gives back is kept for ten minutes, so that what hangs
 * for good is somebody else's then.
 */
public final class KeptLeases implements Leases {

    /** How long a lease is kept: longer than any collaborator should take. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final Leases leases;
    private final InstantSource time;
    private final Map<Held, Kept> inHand = new ConcurrentHashMap<>();

    /** What stays the same of a lease when it is renewed. */
    private record Held(Set<Lease.Key> keys, long fence) {

        static Held of(Lease lease) {
            return new Held(lease.keys(), lease.fence());
        }
    }

    private record Kept(Lease lease, Duration term, Instant end) {

        /** Before half of its term is left. */
        boolean isToBeRenewed(Instant now) {
            return now.isAfter(lease.until().minus(term.dividedBy(2))) && now.isBefore(end);
        }
    }

    public KeptLeases(Leases leases, InstantSource time) {
        this.leases = leases;
        this.time = time;
    }

    @Override
    public Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term, Duration patience) {
        return leases.take(keys, term, patience)
                .peek(lease -> inHand.put(
                        Held.of(lease),
                        new Kept(lease, term, lease.until().minus(term).plus(LONGEST))));
    }

    @Override
    public Either<PortFailure, Lease> renew(Lease lease, Duration term) {
        return leases.renew(lease, term)
                .peek(renewed ->
                        inHand.computeIfPresent(Held.of(renewed), (held, kept) -> new Kept(renewed, term, kept.end())));
    }

    @Override
    public Either<PortFailure, Lease> release(Lease lease) {
        inHand.remove(Held.of(lease));
        return leases.release(lease);
    }

    /** Renews those that would run out soon. One that somebody else has by now is lost: whoever works under it is told so. */
    public void keep() {
        Instant now = time.instant();
        inHand.values().stream()
                .filter(kept -> kept.isToBeRenewed(now))
                .forEach(kept -> renew(kept.lease(), kept.term()).peekLeft(failure -> forget(kept, failure)));
    }

    private void forget(Kept kept, PortFailure failure) {
        if (failure.isOfOthers()) {
            inHand.remove(Held.of(kept.lease()));
        }
    }
}
