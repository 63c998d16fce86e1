package io.hexline.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.hexline.junit.sample.InParallel;
import io.hexline.junit.sample.Moves;
import io.hexline.junit.sample.Refusals;
import io.hexline.junit.sample.TwoServers;
import io.hexline.junit.sample.Unregistered;
import io.hexline.junit.sample.WrongParameters;
import io.hexline.junit.sample.WrongWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What becomes of tests with the extension, and what those are told whose tests fail. */
class ReportsTest {

    private static EngineExecutionResults results(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .execute();
    }

    private static List<Throwable> failures(Events events) {
        return events.failed().stream()
                .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .toList();
    }

    @Test
    void aTestThatFailsTellsItsRequestsAndTheOthersAreReset() {
        Events tests = results(Moves.class).testEvents();

        tests.assertStatistics(statistics -> statistics.succeeded(2).failed(1));
        Throwable told = failures(tests).get(0).getSuppressed()[0];
        List<String> lines =
                told.getMessage().strip().lines().map(String::strip).toList();
        assertEquals(0, told.getStackTrace().length);
        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(0).matches("GET /v1/people/kari\\?callingData=… → 200 in \\d+\\.\\d ms"), lines.get(0));
        assertTrue(
                lines.get(1)
                        .matches("GET /v1/peoples → 404 in \\d+\\.\\d ms;"
                                + " nothing is served there, but GET /v1/people(, \\S+ \\S+)*"),
                lines.get(1));
    }

    @Test
    void whatWasRefusedIsToldWithItsCodeAndTheRule() {
        Throwable told = failures(results(Refusals.class).testEvents()).get(0).getSuppressed()[0];

        assertTrue(
                told.getMessage().contains(" → 200 in ") && told.getMessage().contains(": 4202 by LineRule."),
                told.getMessage());
    }

    @Test
    void parametersThatCannotBeAreToldApart() {
        List<String> told = failures(results(WrongParameters.class).testEvents()).stream()
                .map(Throwable::getMessage)
                .toList();

        assertEquals(2, told.size());
        assertTrue(told.stream().anyMatch(message -> message.contains("none is a int")), told::toString);
        assertTrue(told.stream().anyMatch(message -> message.contains("Nobody has a token")), told::toString);
    }

    @Test
    void ofTwoServersAParameterDoesNotSayWhichIsMeant() {
        Events tests = results(TwoServers.class).testEvents();

        tests.assertStatistics(statistics -> statistics.succeeded(2).failed(1));
        String told = failures(tests).get(0).getMessage();
        assertTrue(told.contains("There are 2 servers here") && told.contains("hexline.url()"), told);
    }

    @Test
    void aWorldThatCannotBeReadIsToldOnce() {
        EngineExecutionResults results = results(WrongWorld.class);

        results.testEvents().assertStatistics(statistics -> statistics.started(0));
        String told = failures(results.containerEvents()).get(0).getMessage();
        assertTrue(told.startsWith("This is no snapshot: no-such-file.json\n"), told);
    }

    @Test
    void whereItIsNotRegisteredThatIsTold() {
        String told = failures(results(Unregistered.class).testEvents()).get(0).getMessage();

        assertTrue(told.contains("@RegisterExtension"), told);
    }

    @Test
    void testsThatCouldRunInParallelWaitForEachOther() {
        results(InParallel.class).testEvents().assertStatistics(statistics -> statistics.succeeded(20));
    }
}
