package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hexline.bootstrap.architecture.SnapshotFields;
import io.hexline.conformance.contract.Departures;
import io.hexline.conformance.run.TrialRunner;
import io.hexline.conformance.run.Verdict;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.conformance.scenario.Trial;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs what {@code ./hexline conform conformance} runs, and holds every answer against the published contract too. */
class ConformanceTest {

    private final ContractWatch contract = ContractWatch.ofTheSharedContract();
    private final FieldWatch fields = new FieldWatch();
    private final TrialRunner runner = new TrialRunner(fields, contract.checks());

    @TestFactory
    Stream<DynamicNode> everyScenarioPasses() {
        Stream<DynamicNode> scenarios = ProjectSuite.scenarios().stream()
                .map(scenario -> DynamicContainer.dynamicContainer(
                        name(scenario),
                        scenario.file().toUri(),
                        scenario.trials().stream().map(this::test)));
        return Stream.concat(scenarios, Stream.of(everyDepartureIsNeeded(), noFieldIsThereForOneRuleAlone()));
    }

    private DynamicTest test(Trial trial) {
        return DynamicTest.dynamicTest(trial.name(), () -> assertEquals(new Verdict.Passed(), runner.run(trial)));
    }

    /** After all scenarios: what none of their answers needs is not known, but believed. */
    private DynamicTest everyDepartureIsNeeded() {
        return DynamicTest.dynamicTest("every departure from the contract is needed", () -> {
            assumeTrue(contract.isThere());
            assertEquals(Departures.KNOWN, contract.seen());
        });
    }

    /** After all scenarios: what none of them changes, and at most one rule reads, is there for an argued reason. */
    private DynamicTest noFieldIsThereForOneRuleAlone() {
        return DynamicTest.dynamicTest("no field is there for one rule alone", () -> {
            Set<String> lonely = new TreeSet<>(SnapshotFields.readByOneFamilyOfRules());
            lonely.removeAll(fields.changed());
            lonely.removeAll(FieldWatch.readBySeveralRules(ProjectSuite.scenarios()));
            assertEquals(ArguedFields.all(), lonely);
        });
    }

    private static String name(Scenario scenario) {
        return ProjectSuite.FOLDER.relativize(scenario.file()).toString();
    }
}
