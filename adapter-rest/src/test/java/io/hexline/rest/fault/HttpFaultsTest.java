package io.hexline.rest.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.fault.HttpFault.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HttpFaultsTest {

    private static final Failure BUSY = new Failure.Refusal(429, Optional.empty(), OptionalInt.empty());

    private final HttpFaults faults = new HttpFaults();

    private static HttpFault fault(String path, Failure failure, int after, OptionalInt times, int chance, int seed) {
        return new HttpFault(Optional.empty(), Optional.of(path), failure, after, times, chance, seed);
    }

    private boolean fails(String path) {
        return faults.meet("GET", path).isPresent();
    }

    @Test
    void someRequestsAreSparedAndSomeFail() {
        faults.add(fault("/*", BUSY, 1, OptionalInt.of(2), 100, 0));

        assertEquals(
                List.of(false, true, true, false),
                IntStream.range(0, 4).mapToObj(turn -> fails("/v1/people")).toList());
        assertTrue(faults.all().isEmpty());
    }

    @Test
    void templatesAndBeginningsAreRecognized() {
        faults.add(fault("/v1/people/{personId}", BUSY, 0, OptionalInt.empty(), 100, 0));

        assertTrue(fails("/v1/people/ada"));
        assertTrue(fails("/v1/people/ada/"));
        assertTrue(!fails("/v1/people") && !fails("/v1/people/ada/features") && !fails("/v1/peopleXada"));
        faults.clear();
        faults.add(fault("/v1/p*", BUSY, 0, OptionalInt.empty(), 100, 0));
        assertTrue(fails("/v1/people") && fails("/v1/p") && !fails("/v1/licenses"));
    }

    @Test
    void fromOneSeedTheSameRequestsFail() {
        assertEquals(failures(7), failures(7));
        assertTrue(!failures(7).equals(failures(8)));
        long failed = failures(7).stream().filter(failure -> failure).count();
        assertTrue(failed > 250 && failed < 350, () -> failed + " of 1000");
    }

    private List<Boolean> failures(int seed) {
        faults.clear();
        faults.add(fault("/*", BUSY, 0, OptionalInt.empty(), 30, seed));
        return IntStream.range(0, 1_000).mapToObj(turn -> fails("/v1/people")).toList();
    }

    @Test
    void timesAreDistributedAroundTheMedian() {
        faults.add(fault(
                "/*",
                new Failure.Latency(Duration.ofMillis(100), Duration.ofMillis(1_000)),
                0,
                OptionalInt.empty(),
                100,
                7));

        List<Duration> times = IntStream.range(0, 2_000)
                .mapToObj(turn -> faults.meet("GET", "/").orElseThrow().delay())
                .sorted()
                .toList();

        assertTrue(isAbout(100, times.get(1_000)), times.get(1_000)::toString);
        assertTrue(isAbout(1_000, times.get(1_980)), times.get(1_980)::toString);
    }

    @Test
    void noTimeIsLongerThanTenMinutes() {
        Failure.Latency latency = new Failure.Latency(Duration.ofMillis(1), Duration.ofMinutes(10));

        assertEquals(Duration.ofMinutes(10), latency.sample(5));
    }

    private static List<String> mistakes(String method, String path, Failure failure) {
        return new HttpFault(Optional.of(method), Optional.of(path), failure, 0, OptionalInt.empty(), 100, 0)
                .mistakes();
    }

    @Test
    void whatCouldNeverHappenIsToldInWords() {
        assertEquals(List.of(), mistakes("X-PURGE", "/v1/{a}/{b}/c-{d}.json/*", BUSY));
        assertEquals(List.of(), mistakes("GET", "*", new Failure.Reset()));
        assertEquals(1, mistakes("GET", "/v1/{a}{b}{c}", BUSY).size());
        assertEquals(1, mistakes("GET", "/v1/{a}-{b}/c", BUSY).size());
        assertEquals(
                List.of(
                        "method is written in capitals, as GET is, not get.",
                        "path begins with a slash, as /v1/people does, not with v1/people."),
                mistakes("get", "v1/people", BUSY));
        assertEquals(
                List.of("after is 0 or more, not -1.", "times is 1 or more, not 0.", "probability is 1 to 100, not 0."),
                fault("/*", BUSY, -1, OptionalInt.of(0), 0, 0).mistakes());
    }

    @Test
    void whatIsNoFailureIsToldInWords() {
        assertEquals(
                List.of("status is 400 to 599, not 200."),
                mistakes("GET", "/*", new Failure.Refusal(200, Optional.empty(), OptionalInt.empty())));
        assertEquals(
                List.of("latency.median is a duration from PT0.001S to PT10M, such as PT0.2S."),
                mistakes("GET", "/*", new Failure.Latency(Duration.ZERO, Duration.ZERO)));
        assertEquals(
                List.of("latency.p99 must not be less than latency.median."),
                mistakes("GET", "/*", new Failure.Latency(Duration.ofSeconds(2), Duration.ofSeconds(1))));
    }

    private static boolean isAbout(long millis, Duration time) {
        return time.toMillis() > millis * 0.7 && time.toMillis() < millis * 1.4;
    }

    @Test
    void thereAreNoMoreThanCanBeOverseen() {
        for (int fault = 0; fault < HttpFaults.MOST; fault++) {
            assertTrue(faults.add(fault("/*", BUSY, 0, OptionalInt.empty(), 100, 0))
                    .isPresent());
        }
        assertTrue(faults.add(fault("/*", BUSY, 0, OptionalInt.empty(), 100, 0)).isEmpty());
    }
}
