package io.hexline.domain.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Documentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ties the catalogue to the published documentation, both ways: every documented row is a code, in the same order. */
class DocumentationTest {

    private static final String[] MOVE_COLUMNS = {"code", "kind", "phase", "origin", "message"};
    private static final String[] LICENSE_COLUMNS = {"name", "errorCode", "message", "description"};

    @Test
    void moveCodesAreTheDocumentedOnes() {
        List<List<String>> documented = Csv.columns(Csv.resource("documented-move-codes.csv"), MOVE_COLUMNS);

        assertSameRows(
                documented.stream()
                        .map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(3), unnamed(row.get(4)))),
                documentedIn(Documentation.MOVE_USERS).map(DocumentationTest::moveRow));
    }

    @Test
    void licenseCodesAreTheDocumentedOnes() {
        List<List<String>> documented = Csv.columns(Csv.resource("documented-license-codes.csv"), LICENSE_COLUMNS);

        assertSameRows(
                documented.stream()
                        .map(row -> List.of(constant(row.get(0)), row.get(1), row.get(2), completed(row.get(3)))),
                documentedIn(Documentation.ASSIGN_LICENSES).map(DocumentationTest::licenseRow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"move-codes.csv", "license-codes.csv"})
    void documentedFactsAreThoseOfTheSharedCatalogue(String file) throws IOException {
        Path shared = Path.of("..", "..", "shared", "catalog", file);
        assumeTrue(Files.isReadable(shared), () -> shared + " is not here to compare with");
        List<List<String>> copy = Csv.resource("documented-" + file);
        String[] columns = copy.get(0).toArray(String[]::new);

        assertSameRows(
                Csv.columns(Csv.read(Files.readString(shared)), columns).stream(), Csv.columns(copy, columns).stream());
    }

    private static Stream<Code> documentedIn(Documentation documentation) {
        return Codes.all().stream().filter(code -> code.entry().documentation() == documentation);
    }

    private static List<String> moveRow(Code code) {
        CodeEntry entry = code.entry();
        String origin = lowerCase(entry.origin());
        return List.of(
                code.id(),
                lowerCase(entry.kind()),
                lowerCase(entry.phase()),
                entry.origin().collaborator().isPresent() ? "port:" + origin : origin,
                unnamed(entry.message().template()));
    }

    private static List<String> licenseRow(Code code) {
        CodeEntry entry = code.entry();
        return List.of(
                code.name(),
                code.id(),
                entry.title().orElse(""),
                unnamed(entry.message().template()));
    }

    /** The message with one mark for every parameter: the documents write {@code {0}}, {@code %s}, {@code {Error Code}}. */
    private static String unnamed(String message) {
        return message.replaceAll("\\{[^{}]*}|%s", "{}");
    }

    /** Where a documented description ends with "from the list:", the list itself follows. */
    private static String completed(String description) {
        return unnamed(description).replaceAll("from the list:$", "from the list: {}");
    }

    /** {@code callingStandardCXEssentialConflict} is the constant {@code CALLING_STANDARD_CX_ESSENTIAL_CONFLICT}. */
    private static String constant(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void assertSameRows(Stream<List<String>> expected, Stream<List<String>> actual) {
        List<String> documented = expected.map(Csv::line).toList();
        List<String> found = actual.map(Csv::line).toList();
        assertEquals(
                documented,
                found,
                () -> Stream.of(
                                "Documented, but not there:",
                                CodesTest.without(documented, found),
                                "There, but not documented; a code of Hexline's own says Documentation.HEXLINE:",
                                CodesTest.without(found, documented),
                                "If there are none, the order differs.")
                        .collect(Collectors.joining(System.lineSeparator())));
    }
}
