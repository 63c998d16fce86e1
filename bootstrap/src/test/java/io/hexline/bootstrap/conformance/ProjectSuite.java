package io.hexline.bootstrap.conformance;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.conformance.ScenarioFiles;
import io.hexline.conformance.Suite;
import io.hexline.conformance.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;

/** What is in {@code conformance/}. */
final class ProjectSuite {

    static final Path FOLDER = ProjectFiles.root().resolve("conformance");

    private ProjectSuite() {}

    static List<Scenario> scenarios() {
        return Suite.read(ScenarioFiles.in(List.of(FOLDER)).get(), new FreshServers())
                .getOrElseThrow(mistakes -> new AssertionError(String.join(System.lineSeparator(), mistakes)))
                .scenarios();
    }
}
