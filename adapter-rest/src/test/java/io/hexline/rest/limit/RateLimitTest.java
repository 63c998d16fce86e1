package io.hexline.rest.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.access.AccessToken;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.limit.RateLimit.Bucket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String PATH = "/v1/licenses/users";

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final RestServer server =
            RestServer.start(Stubs.none(), RestSettings.defaults().at(now::get).limitedTo(Optional.of(3)));
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTokenMaySendSoManyRequestsAMinute() {
        assertEquals(List.of(405, 405, 405, 429, 429), statuses("admin", 5));

        Received refused = client.plain("GET", PATH, "admin");
        refused.assertRefused(429, "Too many requests: a token may send 3 a minute.");
        assertEquals("20", refused.header("Retry-After"));
    }

    @Test
    void whoWaitsAsLongAsIsToldComesIn() {
        statuses("admin", 4);
        now.set(NOON.plusSeconds(20));

        assertEquals(List.of(405, 429), statuses("admin", 2));

        now.set(NOON.plusSeconds(3600));
        assertEquals(List.of(405, 405, 405, 429), statuses("admin", 4));
    }

    @Test
    void tokensAreCountedApartAndOnlyValidOnes() {
        statuses("admin", 4);

        assertEquals(List.of(405), statuses("reader", 1));
        assertEquals(List.of(401, 401, 401, 401, 401), statuses("wrong", 5));
        assertEquals(200, client.plain("GET", "/openapi.json", "admin").status());
    }

    @Test
    void aBucketThatIsFullAgainGoes() {
        ConcurrentMap<AccessToken, Bucket> buckets = new ConcurrentHashMap<>();
        RateLimit<AccessToken> limit = new RateLimit<>(3, "a token", now::get, buckets);
        for (int token = 0; token < 1_000; token++) {
            limit.count(new AccessToken("token-" + token));
        }
        now.set(NOON.plusSeconds(50));
        AccessToken busy = new AccessToken("busy");
        IntStream.range(0, 4).forEach(request -> limit.count(busy));

        now.set(NOON.plusSeconds(61));
        limit.count(new AccessToken("late"));

        assertEquals(Set.of(busy, new AccessToken("late")), buckets.keySet());
    }

    private List<Integer> statuses(String token, int requests) {
        return IntStream.range(0, requests)
                .mapToObj(number -> client.plain("GET", PATH, token).status())
                .toList();
    }
}
