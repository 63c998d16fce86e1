package io.hexline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class TableTest {

    @Test
    void columns_are_aligned_and_lines_have_no_trailing_space() {
        Table table =
                Table.of("NAME", "NUMBER").row("Ana", "1").row("Johannes", "").row("Bo", "22");

        assertEquals(List.of("NAME      NUMBER", "Ana       1", "Johannes", "Bo        22"), table.lines(80, Ansi.OFF));
    }

    @Test
    void a_wide_cell_is_wrapped_inside_its_column() {
        Table table = Table.of("CODE", "MEANING")
                .row("4202", "The extension is taken")
                .row("1", "Short");

        assertEquals(
                List.of("CODE  MEANING", "4202  The extension", "      is taken", "", "1     Short"),
                table.lines(20, Ansi.OFF));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void no_line_is_wider_than_asked_for(int width) {
        String word = "Y2lzY29zcGFyazovL3VzL0xJQ0VOU0UvOTZhYmMyYWEtM2RjYy0xMWU1LWExNTItZmUzNDgxOWNkYzlh";
        Table table = Table.of("A", "B", "C").row("4202", word + " " + word, "many short words ".repeat(9));

        assertTrue(table.lines(width, Ansi.OFF).stream().allMatch(line -> line.length() <= width));
    }

    @Test
    void no_line_begins_with_a_colon() {
        assertEquals(
                List.of("given to a", "user : Bob"),
                Table.of().row("given to a user : Bob").lines(15, Ansi.OFF));
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "39, 40", "59, 59", "100, 100", "300, 120", "0, 80", "wide, 80", ", 80"})
    void columns_says_how_wide_a_line_is(String columns, int width) {
        assertEquals(width, LineWidth.stated(columns));
    }

    @Test
    void control_characters_do_not_reach_the_terminal() {
        assertEquals(
                List.of("a<U+001B>[31m  b"), Table.of().row("a\u001b[31m", "b").lines(80, Ansi.OFF));
    }

    @Test
    void colour_changes_nothing_but_colour() {
        Table table = Table.of("A", "B").row(Cell.of(Paint.BAD, "red"), Cell.of("plain"));

        List<String> bare = table.lines(80, Ansi.ON).stream()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .toList();

        assertEquals(table.lines(80, Ansi.OFF), bare);
    }

    @Test
    void a_clipped_table_has_one_line_a_row() {
        Table table =
                Table.of("A", "B").row("1", "a long text that does not fit").clipped(Glyphs.ASCII);

        assertEquals(List.of("A  B", "1  a long text..."), table.lines(17, Ansi.OFF));
    }

    private static Table people() {
        return Table.of("NAME", "E-MAIL", "EXTENSION")
                .row("Ana Ruiz", "ana@example.com", "2101")
                .row("", "a.very.long.name.before.the.at@example.com", "")
                .blocksWhereNarrow();
    }

    @Test
    void columns_that_have_room_stay_columns() {
        assertEquals(
                "NAME      E-MAIL                                      EXTENSION",
                people().lines(80, Ansi.OFF).get(0));
    }

    @Test
    void where_there_is_no_room_each_row_is_a_block() {
        assertEquals(
                List.of(
                        "Ana Ruiz",
                        "  E-MAIL     ana@example.com",
                        "  EXTENSION  2101",
                        "",
                        "a.very.long.name.before.the.at@example.c",
                        "om"),
                people().lines(40, Ansi.OFF));
    }
}
