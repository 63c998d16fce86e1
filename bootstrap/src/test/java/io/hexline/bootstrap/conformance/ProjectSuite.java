package io.hexline.bootstrap.conformance;

import com.google.common.base.Suppliers;
import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.conformance.ScenarioFiles;
import io.hexline.conformance.Suite;
import io.hexline.conformance.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What is in {@code conformance/}. */
final class ProjectSuite {

    static final Path FOLDER = ProjectFiles.root().resolve("conformance");

    private static final Supplier<List<Scenario>> SCENARIOS = Suppliers.memoize(ProjectSuite::read);

    private ProjectSuite() {}

    /** Read once; nobody changes them. */
    static List<Scenario> scenarios() {
        return SCENARIOS.get();
    }

    private static List<Scenario> read() {
        return Suite.read(ScenarioFiles.in(List.of(FOLDER)).get(), new FreshServers())
                .getOrElseThrow(mistakes -> new AssertionError(String.join(System.lineSeparator(), mistakes)))
                .scenarios();
    }
}
