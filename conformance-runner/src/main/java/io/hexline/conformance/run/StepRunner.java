package io.hexline.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.conformance.expectation.Answer;
import io.hexline.conformance.expectation.Captures;
import io.hexline.conformance.expectation.Expectation;
import io.hexline.conformance.expectation.Mismatch;
import io.hexline.conformance.scenario.Step;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Takes the steps of one run, one after the other; later ones know what earlier ones captured. */
final class StepRunner {

    private static final int DEFAULT_SECONDS = 10;
    private static final long FIRST_PAUSE_MILLIS = 2;
    private static final long LONGEST_PAUSE_MILLIS = 50;

    private final Caller caller;
    private final List<AnswerCheck> checks;
    private final Captures captures = new Captures();

    StepRunner(Caller caller, List<AnswerCheck> checks) {
        this.caller = caller;
        this.checks = checks;
    }

    /** Every difference between the answer and what the step expects, and what the checks find; empty for the expected answer. */
    List<Mismatch> take(Step step) throws InterruptedException {
        try {
            JsonNode request = captures.fill(step.request());
            Set<Mismatch> found = new LinkedHashSet<>();
            Answer answer = step.polls() ? await(request, found) : checked(request, found);
            List<Mismatch> differences = new Expectation(captures.fill(step.expect()), captures).differences(answer);
            return Stream.concat(differences.stream(), found.stream()).toList();
        } catch (Captures.UnknownCapture e) {
            return List.of(new Mismatch("scenario", "a capture", e.getMessage()));
        } catch (NeverMatched e) {
            return List.of(new Mismatch("await", e.until, e.last));
        } catch (IOException e) {
            return List.of(new Mismatch("answer", "one", e.toString()));
        }
    }

    private Answer checked(JsonNode request, Set<Mismatch> found) throws IOException, InterruptedException {
        Answer answer = caller.call(request);
        String method = request.path("method").asText("GET");
        String path = request.get("path").textValue().split("[?#]")[0].replaceFirst("^https?://[^/]*", "");
        checks.forEach(check -> found.addAll(check.mismatches(method, path, answer)));
        return answer;
    }

    private Answer await(JsonNode request, Set<Mismatch> found) throws IOException, InterruptedException, NeverMatched {
        JsonNode until = request.get("until");
        double seconds = request.path("seconds").asDouble(DEFAULT_SECONDS);
        long end =
                System.nanoTime() + Duration.ofMillis((long) (seconds * 1000)).toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        Answer answer = checked(request, found);
        while (!Expectation.isPartOf(answer.body(), until)) {
            if (System.nanoTime() >= end) {
                throw new NeverMatched(until.toString(), answer.status() + " " + answer.body());
            }
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            answer = checked(request, found);
        }
        return answer;
    }

    private static final class NeverMatched extends Exception {

        private static final long serialVersionUID = 1;
        private final String until;
        private final String last;

        NeverMatched(String until, String last) {
            this.until = until;
            this.last = last;
        }
    }
}
