package io.hexline.rest.limit;

import io.hexline.rest.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How often each of some may come: a bucket that holds as many requests as a minute allows, and fills evenly. One that is
 * full again is as good as none, and goes: there are never more of them than keys that were counted within two minutes.
 *
 * @param <K> by which they are told apart
 */
public final class RateLimit<K> {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final double MINUTE_MILLIS = MINUTE.toMillis();
    private static final int TOO_MANY_REQUESTS = 429;

    private final int most;
    private final String who;
    private final InstantSource time;
    private final ConcurrentMap<K, Bucket> buckets;

    /** When the full ones went. */
    private final AtomicReference<Instant> emptied;

    /**
     * What is left.
     *
     * @param left requests, in parts too; less than 0 where the last one was refused
     */
    record Bucket(double left, Instant at) {}

    /**
     * A limit.
     *
     * @param most requests a minute, at least 1
     * @param who each of them is, for the words of a refusal: {@code a token}
     */
    public RateLimit(int most, String who, InstantSource time) {
        this(most, who, time, new ConcurrentHashMap<>());
    }

    RateLimit(int most, String who, InstantSource time, ConcurrentMap<K, Bucket> buckets) {
        this.most = most;
        this.who = who;
        this.time = time;
        this.buckets = buckets;
        this.emptied = new AtomicReference<>(time.instant());
    }

    /** Counts a request; 429 where it is one too many. Who is refused is not charged. */
    public Optional<Problem> count(K key) {
        Instant now = time.instant();
        forgetFull(now);
        double left = buckets.compute(key, (same, bucket) -> taken(bucket, now)).left();
        return left < 0 ? Optional.of(refusal(Math.ceil(-left * MINUTE_MILLIS / most / 1000))) : Optional.empty();
    }

    /** Once a minute, by one of those who come, also where the clock is put back. */
    private void forgetFull(Instant now) {
        Instant before = emptied.get();
        if (Duration.between(before, now).abs().compareTo(MINUTE) >= 0 && emptied.compareAndSet(before, now)) {
            buckets.values().removeIf(bucket -> filled(bucket, now) >= most);
        }
    }

    /** The bucket after one more request. */
    private Bucket taken(Bucket bucket, Instant now) {
        return new Bucket((bucket == null ? most : Math.min(most, filled(bucket, now))) - 1, now);
    }

    private double filled(Bucket bucket, Instant now) {
        return afterRefusal(bucket) + filledSince(bucket.at(), now);
    }

    private static double afterRefusal(Bucket bucket) {
        return bucket.left() < 0 ? bucket.left() + 1 : bucket.left();
    }

    private double filledSince(Instant before, Instant now) {
        return Math.max(0, Duration.between(before, now).toMillis()) * most / MINUTE_MILLIS;
    }

    private Problem refusal(double seconds) {
        return Problem.of(TOO_MANY_REQUESTS, "Too many requests: " + who + " may send " + most + " a minute.")
                .withHeader("Retry-After", String.valueOf((long) Math.max(1, seconds)));
    }
}
