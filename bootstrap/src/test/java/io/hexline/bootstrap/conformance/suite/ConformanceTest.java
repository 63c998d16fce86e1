package io.hexline.bootstrap.conformance.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.conformance.Suite;
import io.hexline.bootstrap.conformance.run.Verdict;
import io.hexline.bootstrap.conformance.scenario.Scenario;
import io.hexline.bootstrap.conformance.scenario.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs what {@code ./hexline conform conformance} runs. */
class ConformanceTest {

    @TestFactory
    Stream<DynamicContainer> everyScenarioPasses() {
        return ProjectSuite.scenarios().stream()
                .map(scenario -> DynamicContainer.dynamicContainer(
                        name(scenario),
                        scenario.file().toUri(),
                        scenario.trials().stream().map(ConformanceTest::test)));
    }

    private static DynamicTest test(Trial trial) {
        return DynamicTest.dynamicTest(
                trial.name(),
                () -> assertEquals(new Verdict.Passed(), Suite.runner().run(trial)));
    }

    private static String name(Scenario scenario) {
        return ProjectSuite.FOLDER.relativize(scenario.file()).toString();
    }
}
