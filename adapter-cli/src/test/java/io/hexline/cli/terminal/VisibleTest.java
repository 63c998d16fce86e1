package io.hexline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hexline.cli.fixture.ApiStub;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** What nobody would see is seen, wherever text from outside comes to a terminal. */
class VisibleTest {

    private static final String EVIL = "a\u202Eb\u200Bc\u2066d\uFEFFe\u061Cf\u009Bg\u007Fh\u3164i\u2028j\uD83Dk\u00ADl";
    private static final String SHOWN =
            "a<U+202E>b<U+200B>c<U+2066>d<U+FEFF>e<U+061C>f<U+009B>g<U+007F>h<U+3164>i<U+2028>j" + "<U+D83D>k<U+00AD>l";

    @Test
    void each_is_named() {
        assertEquals(SHOWN, Visible.of(EVIL));
        assertEquals("<U+E0041><U+E0100>", Visible.of("\uDB40\uDC41\uDB40\uDD00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Ångström-Ñandú", "田中　太郎", "Łukasz 👩 €", "e\u0301", "مريم", "two\nlines\tand a tab"})
    void what_is_seen_stays(String text) {
        assertEquals(text, Visible.of(text));
    }

    @Test
    void json_with_it_escaped_means_the_same() throws IOException {
        String json = JsonNodeFactory.instance
                .objectNode()
                .put("a\u200B\"", EVIL + "\\\uDB40\uDC41")
                .toPrettyString();

        String shown = Visible.json(json);

        assertEquals(new ObjectMapper().readTree(json), new ObjectMapper().readTree(shown));
        assertEquals(shown, Visible.of(shown));
    }

    @Test
    void lines_cells_and_clipped_cells_show_it() {
        StringWriter written = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(written, true), Ansi.OFF, 200, Glyphs.ASCII, 0);

        terminal.say(EVIL);
        terminal.line(EVIL);
        terminal.print(Table.of().row(EVIL));
        terminal.print(Table.of().row(EVIL).clipped(Glyphs.ASCII));
        terminal.print(Table.of().row(EVIL).clippedInside(Glyphs.ASCII));

        assertEquals(
                List.of(SHOWN, SHOWN, SHOWN, SHOWN, SHOWN),
                written.toString().lines().toList());
    }

    @ParameterizedTest
    @CsvSource({"4, a..., ...😀", "5, a..., a...😀", "6, a😀..., a...😀", "8, a😀😀..., a...😀😀"})
    void nothing_is_cut_inside_a_character(int width, String end, String inside) {
        assertEquals(end, Wrapping.clip("a😀😀😀😀", width, "..."));
        assertEquals(inside, Wrapping.clipInside("a😀😀😀😀", width, "..."));
    }

    /** A server's words, an option's value, a file's cell. */
    @Test
    void commands_show_it() {
        String words = "{\"message\":\"" + "no \u202Etxt.exe" + "\"}";
        try (ApiStub api = new ApiStub().on("GET ?start=0&max=100", 403, words)) {
            Run server = new Stage().run("move", "list", "--server", api.url(), "--token", "t");
            assertEquals(
                    "The server answers 403: no <U+202E>txt.exe", server.lines().get(0));
            Run json = new Stage().run("move", "list", "--server", api.url(), "--token", "t", "--json");
            assertEquals(
                    "The server answers 403: no \u202Etxt.exe",
                    json.json().at("/problems/0").asText());
            assertEquals(Visible.of(json.out()), json.out());
        }
        Run option = new Stage().run("licenses", "assign", "--user", "a\u200B@b", "--add", "x");
        assertEquals(Visible.of(option.err()), option.err());
        assertEquals(2, option.exitCode());
    }
}
