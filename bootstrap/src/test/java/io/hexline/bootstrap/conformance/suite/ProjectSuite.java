package io.hexline.bootstrap.conformance.suite;

import io.hexline.bootstrap.conformance.ScenarioFiles;
import io.hexline.bootstrap.conformance.Suite;
import io.hexline.bootstrap.conformance.scenario.Scenario;
import io.hexline.bootstrap.project.ProjectFiles;
import java.nio.file.Path;
import java.util.List;

/** What is in {@code conformance/}. */
final class ProjectSuite {

    static final Path FOLDER = ProjectFiles.root().resolve("conformance");

    private ProjectSuite() {}

    static List<Scenario> scenarios() {
        return Suite.read(ScenarioFiles.in(List.of(FOLDER)).get())
                .getOrElseThrow(mistakes -> new AssertionError(String.join(System.lineSeparator(), mistakes)))
                .scenarios();
    }
}
