package io.hexline.bootstrap.conformance;

import io.hexline.conformance.scenario.Scenario;
import io.hexline.conformance.scenario.Trial;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which codes the scenarios show both ways: in a run that names the code, and not in its twin. */
record Coverage(List<Scenario> scenarios) {

    /** Whether some run shows the code and another run of its scenario, different in one fact, does not. */
    boolean covers(Code code) {
        return covers(code, trial -> true);
    }

    /** The same of a run in whose world no collaborator is going to fail. */
    boolean coversWithoutFailure(Code code) {
        return covers(code, trial -> trial.world().path("faults").isEmpty());
    }

    private boolean covers(Code code, Predicate<Trial> runs) {
        return covering(code, runs).findAny().isPresent();
    }

    /** The scenarios that show the code both ways. */
    Stream<Scenario> covering(Code code) {
        return covering(code, trial -> true);
    }

    private Stream<Scenario> covering(Code code, Predicate<Trial> runs) {
        return scenarios.stream()
                .filter(scenario -> scenario.trials().stream()
                        .filter(trial -> shows(trial, code))
                        .filter(runs)
                        .anyMatch(trial -> scenario.trials().stream().anyMatch(twin -> areTwins(trial, twin, code))));
    }

    /** Runs that name a code which they do not show, or which does not exist. */
    List<String> emptyClaims() {
        return scenarios.stream()
                .flatMap(scenario -> scenario.trials().stream()
                        .filter(trial -> trial.code().isPresent())
                        .filter(trial -> Codes.all().stream().noneMatch(code -> shows(trial, code)))
                        .map(trial -> scenario.file() + ", " + trial.name() + ": "
                                + trial.code().get()))
                .toList();
    }

    private static boolean shows(Trial trial, Code code) {
        return trial.code().filter(ExpectedCodes.name(code)::equals).isPresent() && ExpectedCodes.expects(trial, code);
    }

    /** One of the two is the scenario itself, from which the other differs in one fact. */
    private static boolean areTwins(Trial trial, Trial twin, Code code) {
        boolean oneFact = Stream.of(trial, twin).mapToInt(Trial::differences).sum() == 1;
        return oneFact && !ExpectedCodes.expects(twin, code);
    }
}
