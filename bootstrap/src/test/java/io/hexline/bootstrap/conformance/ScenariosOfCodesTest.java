package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.console.code.Scenario;
import io.hexline.console.page.CodeKey;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages of codes name the scenarios that there are. */
class ScenariosOfCodesTest {

    @Test
    void eachCodeNamesThoseThatShowIt() {
        assertEquals(
                ProjectSuite.scenarios().stream()
                        .flatMap(scenario -> scenario.trials().stream()
                                .flatMap(trial -> trial.code().stream())
                                .map(code -> Map.entry(
                                        code,
                                        ProjectFiles.root()
                                                .relativize(scenario.file())
                                                .toString())))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new)))),
                Codes.all().stream()
                        .map(code -> Map.entry(CodeKey.of(code), files(code)))
                        .filter(named -> !named.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static SortedSet<String> files(Code code) {
        return Scenario.showing(code).stream().map(Scenario::file).collect(Collectors.toCollection(TreeSet::new));
    }
}
