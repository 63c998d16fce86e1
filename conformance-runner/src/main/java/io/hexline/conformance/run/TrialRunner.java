package io.hexline.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.conformance.expectation.Mismatch;
import io.hexline.conformance.scenario.Step;
import io.hexline.conformance.scenario.Trial;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs scenarios, each on a server of its own. */
public final class TrialRunner {

    private final StartedServer.Factory servers;
    private final List<AnswerCheck> checks;

    /** A runner that holds every answer against these, and against the server's own description. */
    public TrialRunner(StartedServer.Factory servers, List<AnswerCheck> checks) {
        this.servers = servers;
        this.checks = checks;
    }

    /** Takes the steps of a run, up to the first that fails. */
    public Verdict run(Trial trial) throws InterruptedException {
        Either<List<String>, StartedServer> started = servers.start(trial.world());
        if (started.isLeft()) {
            return new Verdict.Failed(
                    "start",
                    started.getLeft().stream()
                            .map(problem -> new Mismatch("snapshot", "a sound one", problem))
                            .toList());
        }
        try (StartedServer server = started.get()) {
            Caller caller = new Caller(server.address(), firstToken(trial.world()));
            List<AnswerCheck> all = new ArrayList<>(checks);
            all.add(ServerDescription.askedFor(caller));
            return run(trial, new StepRunner(caller, all));
        } catch (IOException e) {
            return new Verdict.Failed("start", List.of(new Mismatch("answer", "one", e.toString())));
        }
    }

    private static Verdict run(Trial trial, StepRunner runner) throws InterruptedException {
        for (int index = 0; index < trial.steps().size(); index++) {
            Step step = trial.steps().get(index);
            List<Mismatch> mismatches = runner.take(step);
            if (!mismatches.isEmpty()) {
                return new Verdict.Failed(name(index, step), mismatches);
            }
        }
        return new Verdict.Passed();
    }

    private static String name(int index, Step step) {
        String method = step.polls() ? "await" : step.request().get("method").textValue();
        return "step " + index + ", " + method + " "
                + step.request().get("path").textValue();
    }

    private static String firstToken(JsonNode world) {
        return world.path("tokens").path(0).path("token").asText("none");
    }
}
