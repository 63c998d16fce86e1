package io.hexline.cli.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void quotes_hold_commas_quotes_and_line_breaks() {
        assertEquals(
                List.of(row(1, "a", "b, \"c\" d", ""), row(3, ""), row(4, "x", " y ")),
                CsvFile.records(" a ,\"b, \"\"c\"\"\r\nd\" ,\n\nx , \" y \""));
    }

    @Test
    void a_line_whose_quotes_do_not_match_spoils_no_other() {
        assertEquals(
                List.of(broken(1, "a,\"b"), row(2, "c"), broken(3, "x\"y"), broken(4, "\"q\"z"), row(5, "d", "e f")),
                CsvFile.records("a,\"b\nc\rx\"y\n\"q\"z\nd,\"e\nf\"\n"));
    }

    @Test
    void a_quote_that_is_never_closed_is_not_too_long() {
        assertEquals(
                1_000_001, CsvFile.records("\"" + "a\n".repeat(1_000_000) + "b").size());
    }

    private static CsvFile.Row row(int line, String... cells) {
        return new CsvFile.Row(line, Either.right(List.of(cells)));
    }

    private static CsvFile.Row broken(int line, String text) {
        return new CsvFile.Row(line, Either.left(text));
    }
}
