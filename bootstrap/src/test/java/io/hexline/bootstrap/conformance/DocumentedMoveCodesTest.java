package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.conformance.run.Csv;
import io.hexline.conformance.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Ties the documented codes of moves to the scenarios, both ways; both are read from their files. */
class DocumentedMoveCodesTest {

    private static final Path DOCUMENTED = Path.of("domain/src/test/resources/documented-move-codes.csv");
    private static final Path MOVES = ProjectSuite.FOLDER.resolve("move");

    private final List<DocumentedRow> rows = StreamSupport.stream(
                    Csv.json(ProjectFiles.text(ProjectFiles.root().resolve(DOCUMENTED)))
                            .spliterator(),
                    false)
            .map(DocumentedRow::of)
            .toList();
    private final List<Scenario> scenarios = ProjectSuite.scenarios().stream()
            .filter(scenario -> scenario.file().startsWith(MOVES))
            .toList();

    @Test
    void theFileHasTheRowsOfTheDocumentation() {
        assertEquals(141, rows.size());
    }

    @Test
    void everyRowAppearsInItsPhaseAndIsGoneWithOneFact() {
        assertEquals(
                List.of(), rows.stream().filter(row -> !isShownBothWays(row)).toList());
    }

    @Test
    void everyCodeThatAMoveIsToShowIsARow() {
        assertEquals(
                List.of(),
                scenarios.stream()
                        .flatMap(scenario -> scenario.trials().stream())
                        .flatMap(Appearance::in)
                        .filter(appearance -> !appearance.isStatus())
                        .filter(appearance -> rows.stream().noneMatch(row -> row.allows(appearance)))
                        .distinct()
                        .toList());
    }

    private boolean isShownBothWays(DocumentedRow row) {
        return scenarios.stream()
                .anyMatch(scenario -> scenario.trials().stream()
                        .filter(row::isNamedBy)
                        .filter(row::isShownBy)
                        .anyMatch(trial -> scenario.trials().stream()
                                .filter(twin -> trial.differences() + twin.differences() == 1)
                                .anyMatch(row::isAbsentFrom)));
    }
}
