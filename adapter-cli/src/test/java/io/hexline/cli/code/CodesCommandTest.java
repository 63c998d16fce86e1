package io.hexline.cli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.cli.terminal.Glyphs;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.OnboardingCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class CodesCommandTest {

    private static final List<String> KEYS = List.of(
            "code",
            "name",
            "kind",
            "phase",
            "origin",
            "category",
            "title",
            "message",
            "statement",
            "remedy",
            "decidedBy",
            "documentedIn");

    private final Stage stage = new Stage();

    static List<Code> codes() {
        return Codes.all();
    }

    @Test
    void the_list_has_one_line_for_each_code() {
        Run run = stage.run("codes");

        assertEquals(0, run.exitCode());
        assertEquals(Codes.all().size() + 3, run.lines().size());
        assertTrue(run.widest() <= 80);
        assertTrue(run.lines().get(1).startsWith(Codes.all().get(0).id()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everything_about_a_code_is_told(Code code) {
        Run run = stage.run("codes", code.id());

        String text = unwrapped(run.out());
        CodeEntry entry = code.entry();
        assertEquals(0, run.exitCode());
        assertTrue(run.widest() <= 80, run.out());
        for (String part : List.of(
                code.name(),
                entry.message().template(),
                entry.statement(),
                entry.remedy(),
                entry.documentation().title())) {
            assertTrue(text.contains(unwrapped(part)), part + " is not in:\n" + run.out());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void json_has_the_same(Code code) {
        JsonNode found = stage.run("codes", code.id(), "--json").json().get("codes");

        assertEquals(Codes.withId(code.id()).size(), found.size());
        assertEquals(KEYS, Run.keys(found.get(0)));
        assertTrue(found.findValuesAsText("name").contains(code.name()));
        assertTrue(found.findValuesAsText("remedy").contains(code.entry().remedy()));
    }

    @Test
    void json_of_all_codes_has_all_of_them() {
        assertEquals(
                Codes.all().stream().map(Code::name).toList(),
                stage.run("codes", "--json").json().findValuesAsText("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4203", "44202", "402"})
    void an_unknown_code_is_wrong_usage_with_suggestions(String typo) {
        Run run = stage.run("codes", typo);

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("4202"), run.err());
        assertTrue(run.err().endsWith("All of them: hexline codes" + System.lineSeparator()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_name_or_a_message_stands_for_its_code(Code code) {
        String message = code.entry().message().template().replaceAll("\\{[A-Za-z]+}", "B'ob (1)");
        String label = code.entry().kind() == Kind.ERROR ? "Error" : "Informational";

        assertTrue(CodeSearch.find(code.name().toLowerCase(Locale.ROOT)).contains(code));
        assertEquals(
                code,
                CodeSearch.find("x: [" + label + " " + code.id() + "]\n" + message.replaceFirst(" ", "\n "))
                        .get(0));
        assertTrue(CodeSearch.find("{\"message\": \"" + message + "\"}").contains(code) || isNotItsOwn(code));
    }

    /** Any message at all could be the one, and the other quotes a code with its label. */
    private static boolean isNotItsOwn(Code code) {
        return code == MoveNumberCode.UNKNOWN_CARRIER_ERROR || code == OnboardingCode.CARRIER_ACCOUNT_CONFLICT;
    }

    @Test
    void a_pasted_message_is_explained() {
        Run run = stage.run("codes", "The extension is not available. It is already assigned to a user : Bob");

        assertEquals(0, run.exitCode());
        assertEquals("4202  EXTENSION_NOT_AVAILABLE", run.lines().get(0));
    }

    @Test
    void the_longest_message_was_said() {
        assertEquals(
                List.of(MoveUserCode.EXTENSION_NOT_AVAILABLE),
                CodeSearch.find("The extension is not available. It is already assigned to a user : {owner}"));
    }

    @Test
    void several_labels_are_several_codes() {
        assertEquals(
                List.of("4202", "4003"),
                CodeSearch.find("[Error 4202] The extension is taken.; [Error 4003] User Not Found").stream()
                        .map(Code::id)
                        .toList());
        assertEquals(
                List.of("4202", "4003"),
                CodeSearch.find(" 4202 4003 ").stream().map(Code::id).toList());
    }

    @Test
    void few_codes_with_the_words_are_explained_and_many_are_listed() {
        Run few = stage.run("codes", "Extension", "available");
        Run many = stage.run("codes", "location");

        assertTrue(few.out().contains("4202  EXTENSION_NOT_AVAILABLE"), few.out());
        assertTrue(many.lines().get(0).startsWith("CODE"), many.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EXTENSION_NOT_AVAILABEL                   | EXTENSION_NOT_AVAILABLE
                    the extension was not available to Bob    | 4202
                    """)
    void what_nobody_said_has_suggestions(String text, String near) {
        Run run = stage.run("codes", text);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Near it: " + near + ","), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    License conflict                             | 400404 400406 400407 400413 400
                    licence conflicts                            | 400404 400406 400407 400413 400
                    error 400404                                 | 400404
                    4202: The extension is not available         | 4202
                    {"errors":[{"errorCode":400404,"mess         | 400404
                    409 Conflict, error 4202                     | 4202
                    HTTP 409                                     | 5302 409
                    status 409                                   | 409
                    trackingId ROUTER_5FA-4202-01, error 4003    | 4003
                    MoveUserCode.EXTENSION_NOT_AVAILABLE         | 4202
                    locationrule.has_room                        | 19603
                    """)
    void what_a_newcomer_pastes_is_understood(String text, String ids) {
        assertEquals(
                List.of(ids.split(" ")),
                CodeSearch.find(text).stream().map(Code::id).toList());
    }

    @Test
    void a_rule_leads_to_its_code_and_a_code_to_its_rules() {
        Run run = stage.run("codes", "NEW_EXTENSION_FREE");

        assertEquals("4202  EXTENSION_NOT_AVAILABLE", run.lines().get(0));
        assertTrue(run.out().matches("(?s).*Decided by +\\w+\\.\\w+,?\\s.*"), run.out());
        assertTrue(run.out().contains(".NEW_EXTENSION_FREE"), run.out());
    }

    @Test
    void a_title_is_shown_where_there_is_one() {
        assertTrue(stage.run("codes", "400404").out().matches("(?s).*Title +License conflict\\R.*"));
        assertFalse(stage.run("codes", "4202").out().contains("Title"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80})
    void every_explanation_fits_into_the_terminal(int width) {
        String text = explained(Codes.all(), width);

        assertTrue(text.lines().allMatch(line -> line.length() <= width), text);
        assertFalse(text.lines().anyMatch(line -> line.strip().startsWith(":")), text);
    }

    @Test
    void in_a_narrow_terminal_labels_have_their_own_lines() {
        List<Code> code = List.of(MoveUserCode.EXTENSION_NOT_AVAILABLE);

        assertTrue(explained(code, 40).lines().anyMatch("  What to do"::equals));
        assertFalse(explained(code, 80).lines().anyMatch("  What to do"::equals));
    }

    private static String explained(List<Code> codes, int width) {
        StringWriter text = new StringWriter();
        new CodeExplanation(codes).print(new Terminal(new PrintWriter(text, true), Ansi.OFF, width, Glyphs.ASCII, 0));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "nonsense"})
    void a_word_or_number_that_resembles_nothing_has_none(String word) {
        Run run = stage.run("codes", word);

        assertEquals(2, run.exitCode());
        assertEquals(List.of("There is no code " + word + ".", "All of them: hexline codes"), run.lines());
    }

    @Test
    void nothing_asked_is_everything() {
        assertEquals(stage.run("codes").out(), stage.run("codes", " ").out());
    }

    @Test
    void what_resembles_nothing_has_none() {
        Run run = stage.run("codes", "xyzzy", "plugh");

        assertEquals(2, run.exitCode());
        assertEquals(List.of("No code says: xyzzy plugh.", "All of them: hexline codes"), run.lines());
    }

    /** A text without the white space that wrapping moves. */
    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", "");
    }
}
