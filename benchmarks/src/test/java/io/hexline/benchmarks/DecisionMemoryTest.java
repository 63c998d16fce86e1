package io.hexline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What decisions allocate, which no other program disturbs. It is counted before the compiler does without some of it, and
 * each limit is a third more than what was reached.
 */
class DecisionMemoryTest {

    private static final int TIMES = 200;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> decisions() {
        DecisionBenchmark parts = new DecisionBenchmark(1_000);
        parts.load();
        return Stream.of(
                decision("the rules about one move", 3_600, parts::assess),
                decision("a decision about one license", 7_000, parts::decideAboutLicenses),
                decision("the facts of that decision", 2_100, parts::loadLicenseFacts),
                decision("the commit of a person", 5_000, parts::commitAPerson));
    }

    private static Arguments decision(String what, int mostBytes, Supplier<?> decide) {
        return Arguments.of(what, mostBytes, decide);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void ofADecisionIsBounded(String what, int mostBytes, Supplier<?> decide) {
        repeat(decide);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        repeat(decide);
        long each = (THREADS.getCurrentThreadAllocatedBytes() - before) / TIMES;

        System.out.println(what + ": " + each + " bytes");
        assertTrue(each < mostBytes, () -> what + ": " + each + " bytes");
    }

    private static void repeat(Supplier<?> decide) {
        for (int time = 0; time < TIMES; time++) {
            decide.get();
        }
    }
}
