package io.hexline.rest.http;

import io.hexline.application.access.AccessToken;
import io.hexline.rest.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often each valid token may be used: a bucket that holds as many requests as a minute allows, and fills evenly.
 * Tokens that are not valid have no bucket, so there are never more buckets than tokens.
 */
public final class RateLimit {

    private static final double MINUTE_MILLIS = Duration.ofMinutes(1).toMillis();
    private static final int TOO_MANY_REQUESTS = 429;

    private final int most;
    private final InstantSource time;
    private final Map<AccessToken, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * What is left.
     *
     * @param left requests, in parts too; less than 0 where the last one was refused
     */
    private record Bucket(double left, Instant at) {}

    /**
     * A limit.
     *
     * @param most requests a minute, at least 1
     */
    public RateLimit(int most, InstantSource time) {
        this.most = most;
        this.time = time;
    }

    /** Counts a request; 429 where it is one too many. Who is refused is not charged. */
    Optional<Problem> count(AccessToken token) {
        Instant now = time.instant();
        double left =
                buckets.compute(token, (same, bucket) -> taken(bucket, now)).left();
        return left < 0 ? Optional.of(refusal(Math.ceil(-left * MINUTE_MILLIS / most / 1000))) : Optional.empty();
    }

    /** The bucket after one more request. */
    private Bucket taken(Bucket bucket, Instant now) {
        double filled = bucket == null ? most : Math.min(most, afterRefusal(bucket) + filledSince(bucket.at(), now));
        return new Bucket(filled - 1, now);
    }

    private static double afterRefusal(Bucket bucket) {
        return bucket.left() < 0 ? bucket.left() + 1 : bucket.left();
    }

    private double filledSince(Instant before, Instant now) {
        return Math.max(0, Duration.between(before, now).toMillis()) * most / MINUTE_MILLIS;
    }

    private Problem refusal(double seconds) {
        return Problem.of(TOO_MANY_REQUESTS, "Too many requests: a token may send " + most + " a minute.")
                .withHeader("Retry-After", String.valueOf((long) Math.max(1, seconds)));
    }
}
