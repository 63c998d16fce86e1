package io.hexline.cli.troubleshooting;

import io.hexline.application.troubleshooting.CallList;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Glyphs;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line for each call, the failed ones first. */
final class CallTable {

    private static final int KILO = 1_000;

    private CallTable() {}

    static void print(CallList calls, Terminal terminal) {
        Glyphs glyphs = terminal.glyphs();
        Table table =
                Table.of("", "CALL", "METHOD", "PATH", "TIME", "SIZE", "STATUS").clippedInside(glyphs);
        calls.failed().forEach(call -> row(call, Paint.BAD, glyphs.no(), table));
        calls.fine().forEach(call -> row(call, Paint.PLAIN, "", table));
        terminal.print(table);
        if (calls.unlisted() > 0) {
            terminal.say(
                    Paint.QUIET,
                    "And " + HarAnswer.count(calls.unlisted(), "more call") + "; --filter narrows the list.");
        }
    }

    private static void row(RecordedCall call, Paint paint, String mark, Table table) {
        table.row(
                Cell.of(paint, mark),
                Cell.of(paint, String.valueOf(call.number())),
                Cell.of(paint, call.method()),
                Cell.of(paint, call.path()),
                Cell.of(paint, call.time().map(time -> time.toMillis() + " ms").orElse("")),
                Cell.of(paint, call.size().map(CallTable::size).orElse("")),
                Cell.of(paint, status(call)));
    }

    /** A 200 that holds a 400 says so. */
    private static String status(RecordedCall call) {
        String status = call.status().map(String::valueOf).orElse("none");
        String codes = call.errors().stream()
                .map(error -> error.code())
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
        return call.isRefused() || codes.isEmpty() ? status : status + ": " + codes;
    }

    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        double thousands = bytes / (double) KILO;
        return thousands < KILO
                ? String.format(Locale.ROOT, "%.1f kB", thousands)
                : String.format(Locale.ROOT, "%.1f MB", thousands / KILO);
    }
}
