package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.database.DatabaseAssembly;
import io.hexline.bootstrap.database.PostgresHost;
import io.hexline.conformance.run.TrialRunner;
import io.hexline.conformance.run.Verdict;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.server.assembly.RunningHost;
import io.hexline.world.World;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario passes on a store in PostgreSQL as it does in memory. */
class DatabaseConformanceTest {

    private final TrialRunner runner =
            new TrialRunner(new FreshServers(DatabaseConformanceTest::onDatabase), List.of());

    private static RunningHost onDatabase(World world) {
        Database database = TestDatabases.empty();
        PostgresHost.fill(database, world).getOrElseThrow(failure -> new AssertionError(failure.message()));
        return DatabaseAssembly.on(database, Duration.ZERO)
                .getOrElseThrow(failure -> new AssertionError(failure.message()));
    }

    @TestFactory
    Stream<DynamicNode> everyScenarioPasses() {
        return ProjectSuite.scenarios().stream()
                .map(scenario -> DynamicContainer.dynamicContainer(
                        ProjectSuite.FOLDER.relativize(scenario.file()).toString(),
                        scenario.file().toUri(),
                        scenario.trials().stream()
                                .map(trial -> DynamicTest.dynamicTest(
                                        trial.name(), () -> assertEquals(new Verdict.Passed(), runner.run(trial))))));
    }
}
