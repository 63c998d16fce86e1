package io.hexline.cli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.CodeEntry;
import io.hexline.domain.code.Codes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A text without the white space that wrapping moves. */
    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", "");
    }
}
