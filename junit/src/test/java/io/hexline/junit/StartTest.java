package io.hexline.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** A server for each test, and what it takes to start one, and to set one back. */
@Isolated("It tells what it takes")
class StartTest {

    private static final int TESTS = 20;
    private static final long[] STARTS = new long[TESTS];
    private static final long[] RESETS = new long[TESTS];

    private long begin;

    @Order(1)
    @RegisterExtension
    final BeforeEachCallback clock = context -> begin = System.nanoTime();

    @Order(2)
    @RegisterExtension
    final Hexline hexline = Hexline.withWorld(Acme::in);

    @RepeatedTest(TESTS)
    void eachTestHasAServerOfItsOwn(RepetitionInfo repetition) {
        int number = repetition.getCurrentRepetition() - 1;
        STARTS[number] = System.nanoTime() - begin;
        Client ada = new Client(hexline.url(), hexline.token("ada"));
        assertEquals(204, ada.delete("/v1/people/kari"));

        long before = System.nanoTime();
        hexline.reset();
        RESETS[number] = System.nanoTime() - before;

        assertEquals(200, ada.get("/v1/people/kari"));
    }

    @AfterAll
    static void tell() {
        System.out.printf(
                "A server starts in %.0f ms, the first in %.0f ms, and is reset in %.2f ms (medians)%n",
                median(STARTS), milliseconds(STARTS[0]), median(RESETS));
    }

    private static double median(long[] times) {
        long[] sorted = Arrays.copyOf(times, times.length);
        Arrays.sort(sorted);
        return milliseconds(sorted[times.length / 2]);
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }
}
