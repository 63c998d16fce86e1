package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.conformance.run.Csv;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Documentation;
import io.hexline.domain.code.Codes;
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
        List<Appearance> undocumented = scenarios.stream()
                .flatMap(scenario -> scenario.trials().stream())
                .flatMap(Appearance::in)
                .filter(appearance -> !appearance.isStatus())
                .filter(appearance -> !isHexlinesOwn(appearance))
                .filter(appearance -> rows.stream().noneMatch(row -> row.allows(appearance)))
                .distinct()
                .toList();
        assertEquals(
                List.of(),
                undocumented,
                "Write these as " + DOCUMENTED + " has them; a code that is not documented says"
                        + " Documentation.HEXLINE in its constant and is left aside here");
    }

    /** Whether no documented code has the id, and one of Hexline's own has. */
    private static boolean isHexlinesOwn(Appearance appearance) {
        List<Code> codes = Codes.withId(appearance.id());
        return !codes.isEmpty()
                && codes.stream().allMatch(code -> code.entry().documentation() == Documentation.HEXLINE);
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
