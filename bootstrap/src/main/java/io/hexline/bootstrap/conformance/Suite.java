package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.bootstrap.conformance.run.AnswerCheck;
import io.hexline.bootstrap.conformance.run.StartedServer;
import io.hexline.bootstrap.conformance.run.TrialRunner;
import io.hexline.bootstrap.conformance.scenario.Scenario;
import io.hexline.bootstrap.conformance.scenario.ScenarioReader;
import io.hexline.inmemory.snapshot.Snapshots;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The scenarios of some files, all of them sound.
 *
 * @param scenarios in the order of the files
 */
public record Suite(List<Scenario> scenarios) {

    private static final StartedServer.Factory SERVERS = new FreshServers();

    /** Reads scenarios; everything that is wrong in any of them otherwise, with file and path. */
    public static Either<List<String>, Suite> read(List<Path> files) {
        ScenarioReader reader = new ScenarioReader(sample());
        List<Scenario> scenarios = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (Path file : files) {
            Either<List<String>, Scenario> read = reader.read(file).flatMap(Suite::sound);
            read.peek(scenarios::add);
            read.peekLeft(wrong -> wrong.forEach(mistake -> mistakes.add(file + ": " + mistake)));
        }
        return mistakes.isEmpty() ? Either.right(new Suite(List.copyOf(scenarios))) : Either.left(mistakes);
    }

    /** Runs scenarios on servers in this process, and holds every answer against these. */
    public static TrialRunner runner(List<AnswerCheck> checks) {
        return new TrialRunner(SERVERS, checks);
    }

    private static Either<List<String>, Scenario> sound(Scenario scenario) {
        List<String> mistakes = scenario.trials().stream()
                .flatMap(trial -> SERVERS.mistakes(trial.world()).stream()
                        .map(mistake -> "world of '" + trial.name() + "' at " + mistake))
                .toList();
        return mistakes.isEmpty() ? Either.right(scenario) : Either.left(mistakes);
    }

    private static JsonNode sample() {
        try {
            return new ObjectMapper().readTree(Snapshots.sampleFile());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
