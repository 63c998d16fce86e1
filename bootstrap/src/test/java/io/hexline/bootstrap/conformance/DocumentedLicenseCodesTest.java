package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.conformance.run.Csv;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.conformance.scenario.Trial;
import io.hexline.domain.code.OnboardingCode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ties the documented refusals of licenses and of onboarding to the scenarios; both are read from their files. */
class DocumentedLicenseCodesTest {

    private static final Path DOCUMENTED = Path.of("domain/src/test/resources/documented-license-codes.csv");

    private final List<DocumentedLicenseRow> rows = StreamSupport.stream(
                    Csv.json(ProjectFiles.text(ProjectFiles.root().resolve(DOCUMENTED)))
                            .spliterator(),
                    false)
            .map(DocumentedLicenseRow::of)
            .toList();
    private final List<Scenario> scenarios = ProjectSuite.scenarios();

    @Test
    void theFileHasTheRowsOfTheDocumentation() {
        assertEquals(16, rows.size());
    }

    /** Where the documentation itself is at hand, the file is held against it. */
    @Test
    void theRowsSayWhatTheDocumentationSays() throws IOException {
        Path seeds = ProjectFiles.root().resolve("../shared/seeds");
        assumeTrue(Files.isDirectory(seeds), () -> seeds + " is not here to compare with");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(seeds, "002_*.txt")) {
            JsonNode documented =
                    new ObjectMapper().readTree(found.iterator().next().toFile());
            assertEquals(
                    StreamSupport.stream(documented.path("responseExamples").spliterator(), false)
                            .filter(example -> example.path("status").asText().equals("400"))
                            .map(example -> List.of(
                                    example.path("name").asText(),
                                    example.at("/example/errors/0/errorCode").asText(),
                                    example.at("/example/message").asText(),
                                    example.at("/example/errors/0/description").asText()))
                            .toList(),
                    rows.stream()
                            .map(row -> List.of(row.name(), row.errorCode(), row.message(), row.description()))
                            .toList());
        }
    }

    @Test
    void everyRowAppearsAloneAndIsGoneWithOneFact() {
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> !isShownBothWays(row::isShownBy, row::isAbsentFrom))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "CARRIER_ACCOUNT_CONFLICT, POST, /users/onboard",
        "URL_ALREADY_EXISTS, POST, /users/onboard",
        "OTHER_ORGANIZATION_CONFLICT, POST, /users/onboard",
        "CARRIER_ACCOUNT_CONFLICT, POST, /v1/people",
        "OTHER_ORGANIZATION_CONFLICT, POST, /v1/people",
        "CARRIER_ACCOUNT_CONFLICT, PATCH, /v1/licenses/users"
    })
    void everyCodeOfOnboardingAppearsWhereItCanAndIsGoneWithOneFact(OnboardingCode code, String method, String path) {
        Predicate<Trial> asks = trial -> trial.steps().stream()
                .limit(1)
                .anyMatch(step -> step.request().path("method").asText().equals(method)
                        && step.request()
                                .path("path")
                                .asText()
                                .replaceAll("\\?.*", "")
                                .endsWith(path));
        Predicate<Trial> names =
                trial -> trial.code().filter(ExpectedCodes.name(code)::equals).isPresent();

        assertTrue(isShownBothWays(
                asks.and(names).and(trial -> ExpectedCodes.expects(trial, code)),
                asks.and(trial -> !ExpectedCodes.expects(trial, code))));
    }

    private boolean isShownBothWays(Predicate<Trial> shown, Predicate<Trial> absent) {
        return scenarios.stream()
                .anyMatch(scenario -> scenario.trials().stream()
                        .filter(shown)
                        .anyMatch(trial -> scenario.trials().stream()
                                .filter(twin -> trial.differences() + twin.differences() == 1)
                                .anyMatch(absent)));
    }
}
