package io.hexline.conformance;

import io.hexline.conformance.run.StartedServer;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.conformance.scenario.ScenarioReader;
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

    /** Reads scenarios for these servers; everything that is wrong in any of them otherwise, with file and path. */
    public static Either<List<String>, Suite> read(List<Path> files, StartedServer.Factory servers) {
        ScenarioReader reader = new ScenarioReader(servers.sample());
        List<Scenario> scenarios = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (Path file : files) {
            reader.read(file)
                    .flatMap(scenario -> sound(scenario, servers))
                    .peek(scenarios::add)
                    .peekLeft(wrong -> wrong.forEach(mistake -> mistakes.add(file + ": " + mistake)));
        }
        return mistakes.isEmpty() ? Either.right(new Suite(List.copyOf(scenarios))) : Either.left(mistakes);
    }

    /** The files of the scenarios whose snapshots are of an earlier format. */
    public List<Path> ofEarlierFormat(StartedServer.Factory servers) {
        return scenarios.stream()
                .filter(scenario ->
                        scenario.trials().stream().anyMatch(trial -> servers.isOfEarlierFormat(trial.world())))
                .map(Scenario::file)
                .toList();
    }

    private static Either<List<String>, Scenario> sound(Scenario scenario, StartedServer.Factory servers) {
        List<String> mistakes = scenario.trials().stream()
                .flatMap(trial -> servers.mistakes(trial.world()).stream()
                        .map(mistake -> "world of '" + trial.name() + "' at " + mistake))
                .toList();
        return mistakes.isEmpty() ? Either.right(scenario) : Either.left(mistakes);
    }
}
