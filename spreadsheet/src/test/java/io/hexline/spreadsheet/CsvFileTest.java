package io.hexline.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.spreadsheet.CsvFile.Row;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final String TABLE =
            "E-mail;Name\r\nana@example.com;\"Ruiz; Ángela\"\r\n;;;\r\nbo@example.com;Bo\r\n";

    private static List<Row> rows(CsvFile file) {
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> next = file.next(); next.isPresent(); next = file.next()) {
            rows.add(next.get());
        }
        return rows;
    }

    private List<Row> rows(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> read(byte[] bytes) throws IOException {
        return CsvFile.read(new ByteArrayInputStream(bytes), CsvFileTest::rows);
    }

    @Test
    void a_record_ends_where_its_quotes_are_closed() throws IOException {
        assertEquals(
                List.of(row(2, "a", "b, \"c\" d", ""), row(5, "x", " y ")),
                rows("h,h2,h3\n a ,\"b, \"\"c\"\"\r\nd\" ,\n\nx , \" y \""));
    }

    @Test
    void a_line_whose_quotes_do_not_match_spoils_no_other() throws IOException {
        assertEquals(
                List.of(broken(2, "a,\"b"), row(3, "c"), broken(4, "x\"y"), broken(5, "\"q\"z"), row(6, "d", "e f")),
                rows("h,h2\na,\"b\nc\rx\"y\n\"q\"z\nd,\"e\nf\"\n"));
    }

    @Test
    void a_quote_that_is_never_closed_is_not_too_long() throws IOException {
        assertEquals(1_000_001, rows("h\n\"" + "a\n".repeat(1_000_000) + "b").size());
    }

    @Test
    void a_line_without_end_is_refused() {
        IOException refused = assertThrows(IOException.class, () -> rows("email\n" + "x".repeat(2_000_000)));

        assertEquals("line 2 is too long for a record", refused.getMessage());
    }

    private static Stream<byte[]> encodings() {
        Charset utf16le = StandardCharsets.UTF_16LE;
        Charset utf16be = StandardCharsets.UTF_16BE;
        return Stream.of(
                TABLE.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8),
                TABLE.getBytes(utf16le),
                ("\uFEFF" + TABLE).getBytes(utf16le),
                TABLE.getBytes(utf16be),
                ("\uFEFF" + TABLE).getBytes(utf16be),
                TABLE.replace(';', '\t').replace("Ruiz\t", "Ruiz;").getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TABLE.replace(';', '\t').replace("Ruiz\t", "Ruiz;")).getBytes(utf16le),
                TABLE.replace(';', ',').replace("Ruiz,", "Ruiz;").getBytes(StandardCharsets.UTF_8),
                TABLE.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
                TABLE.replace("\r\n", "\n").stripTrailing().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void it_tells_by_itself_how_it_is_written(byte[] bytes) throws IOException {
        assertEquals(List.of(row(2, "ana@example.com", "Ruiz; Ángela"), row(4, "bo@example.com", "Bo")), read(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;", "sep=;,,"})
    void a_line_can_say_what_separates(String line) throws IOException {
        assertEquals(List.of(row(3, "a,b", "c")), rows(line + "\nx,1;y,2\na,b;c\n"));
    }

    @Test
    void a_text_that_is_not_utf_8_is_read_as_windows_writes_it_and_said_to_be() throws IOException {
        byte[] bytes = "name\nZoë\nAna\n€uro\n".getBytes("windows-1252");

        assertEquals(
                List.of(
                        new Row(2, false, Either.right(List.of("Zoë"))),
                        row(3, "Ana"),
                        new Row(4, false, Either.right(List.of("€uro")))),
                read(bytes));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'=1+1, =1+1", "'+1408, +1408", "'-, -", "'@a, @a", "''=1, '=1", "'Ana, 'Ana"})
    void what_is_disarmed_is_read_as_it_was(String cell, String value) throws IOException {
        assertEquals(List.of(row(2, value, "x")), rows("a,b\n" + cell + ",x\n"));
        assertEquals(List.of(row(2, value, "x")), rows("a,b\n" + CsvLine.of(',', List.of(value, "x")) + "\n"));
    }

    @Test
    void a_formula_that_is_a_text_is_that_text() throws IOException {
        assertEquals(
                List.of(row(2, "+14085267209", "x"), broken(3, "=\"a\"b\",x")),
                rows("a,b\n=\"+14085267209\",x\n=\"a\"b\",x\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1+1",
                "\t=1",
                "\u00A0=1",
                "\uFEFF=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "\ttab",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x\";\"y\")"
            })
    void what_a_spreadsheet_would_compute_is_written_behind_an_apostrophe(String value) throws IOException {
        for (char separator : new char[] {',', ';', '\t'}) {
            String line = CsvLine.of(separator, List.of(value, "a;" + value, "a," + value, "b"));

            assertTrue(line.startsWith("'") || line.startsWith("\"'"), line);
            String header = String.join(String.valueOf(separator), "a", "b", "c", "d");
            assertEquals(
                    List.of(value, "a;" + value, "a," + value, "b"),
                    rows(header + "\n" + line).get(0).values());
        }
    }

    @Test
    void lines_of_a_million_are_remembered() {
        SeenLines seen = new SeenLines();
        for (int line = 1; line <= 200_000; line++) {
            assertTrue(seen.earlier("user" + line + "@example.com", line).isEmpty());
        }

        assertEquals(70_000, seen.earlier("user70000@example.com", 1).orElseThrow());
        assertTrue(seen.earlier("other@example.com", 1).isEmpty());
    }

    private static Row row(int line, String... cells) {
        return new Row(line, true, Either.right(List.of(cells)));
    }

    private static Row broken(int line, String text) {
        return new Row(line, true, Either.left(text));
    }
}
