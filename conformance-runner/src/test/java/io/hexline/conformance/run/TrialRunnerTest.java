package io.hexline.conformance.run;

import static io.hexline.conformance.JsonText.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.conformance.expectation.Mismatch;
import io.hexline.conformance.scenario.Step;
import io.hexline.conformance.scenario.Trial;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialRunnerTest {

    private static final JsonNode WORLD = json("{'tokens': [{'token': 'first'}, {'token': 'second'}]}");

    private final EchoServer server = new EchoServer();
    private final TrialRunner runner = new TrialRunner(server, List.of());

    @Test
    void requestsAreSentAsTheyStand() throws InterruptedException {
        assertPassed(send(
                "{'method': 'PATCH', 'path': '/a?b=c', 'body': {'x': 1}, 'headers': {'X-Y': 'z'}}",
                "{'status': 200, 'body': {'method': 'PATCH', 'path': '/a?b=c', 'authorization': 'Bearer first',"
                        + " 'x-y': 'z', 'content-type': 'application/json', 'body': '{\\'x\\':1}'}}"));
        assertPassed(send(
                "{'method': 'POST', 'path': '/', 'text': '{', 'token': 'second'}",
                "{'status': 200, 'body': {'authorization': 'Bearer second', 'body': '{'}}"));
        assertPassed(send(
                "{'method': 'GET', 'path': '/', 'token': 'none'}",
                "{'status': 200, 'body': {'authorization': '<absent>', 'content-type': '<absent>'}}"));
    }

    @Test
    void laterStepsUseWhatEarlierOnesCaptured() throws InterruptedException {
        assertPassed(
                send("{'method': 'GET', 'path': '/jobs'}", "{'status': 200, 'body': {'path': '/<capture:what>'}}"),
                send("{'method': 'GET', 'path': '/x${what}'}", "{'status': 200, 'body': {'path': '/x${what}'}}"));
    }

    @Test
    void aWholeUrlIsFollowed() throws InterruptedException {
        assertPassed(
                send("{'method': 'GET', 'path': '/'}", "{'status': 200, 'body': {'host': '<capture:host>'}}"),
                send(
                        "{'method': 'GET', 'path': 'http://${host}/file?a=b'}",
                        "{'status': 200, 'body': {'path': '/file?a=b'}}"));
    }

    @Test
    void awaitRepeatsUntilTheBodyMatches() throws InterruptedException {
        assertPassed(await("{'path': '/', 'until': {'call': 4}}", "{'status': 200, 'body': {'call': 4}}"));
    }

    @Test
    void awaitGivesUpAndTellsTheLastAnswer() throws InterruptedException {
        Verdict.Failed failed = failure(await("{'path': '/', 'until': {'no': 1}, 'seconds': 0.05}", "{'status': 200}"));

        assertEquals("step 0, await /", failed.step());
        assertEquals("{\"no\":1}", failed.mismatches().get(0).expected());
        assertTrue(failed.mismatches().get(0).actual().startsWith("200 {"));
    }

    @Test
    void theFirstStepThatFailsEndsTheRun() throws InterruptedException {
        Verdict.Failed failed = failure(
                send("{'method': 'GET', 'path': '/1'}", "{'status': 200}"),
                send("{'method': 'GET', 'path': '/2'}", "{'status': 418}"),
                send("{'method': 'GET', 'path': '/3'}", "{'status': 200}"));

        assertEquals("step 1, GET /2", failed.step());
        assertEquals(List.of(new Mismatch("status", "418", "200")), failed.mismatches());
        assertEquals(2, server.calls());
    }

    @Test
    void aCaptureThatIsNotThereFails() throws InterruptedException {
        Verdict.Failed failed = failure(send("{'method': 'GET', 'path': '/${job}'}", "{'status': 200}"));

        assertTrue(failed.mismatches().get(0).actual().contains("'job'"));
    }

    @Test
    void theServerIsStoppedAfterwards() throws InterruptedException {
        failure(send("{'method': 'GET', 'path': '/'}", "{'status': 418}"));

        assertEquals(0, server.running());
    }

    private void assertPassed(Step... steps) throws InterruptedException {
        assertEquals(new Verdict.Passed(), run(steps));
    }

    private Verdict.Failed failure(Step... steps) throws InterruptedException {
        return assertInstanceOf(Verdict.Failed.class, run(steps));
    }

    private Verdict run(Step... steps) throws InterruptedException {
        return runner.run(new Trial("t", Optional.empty(), 0, WORLD, Arrays.asList(steps)));
    }

    private static Step send(String request, String expect) {
        return new Step(json(request), false, json(expect));
    }

    private static Step await(String request, String expect) {
        return new Step(json(request), true, json(expect));
    }
}
