package io.hexline.cli.answer;

import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.List;
import java.util.Map;

/** Findings as people get to see them: what each code means here, and what to do about it. */
public final class Findings {

    private static final String[] HEADINGS = {"CODE", "WHAT IT MEANS", "WHAT TO DO"};

    private Findings() {}

    /** The table, and where to read more. */
    public static void print(List<ReportedCode> codes, Terminal terminal) {
        Table table = Table.of(HEADINGS);
        codes.forEach(code -> table.row(code.cell(), Cell.of(code.text()), Cell.of(code.remedy())));
        print(table, codes, terminal);
    }

    /** The table with a row for each finding of each user; a user without any has a row too. */
    public static void print(Map<String, List<ReportedCode>> byUser, Terminal terminal) {
        Table table = Table.of("USER", HEADINGS[0], HEADINGS[1], HEADINGS[2]);
        byUser.forEach((user, codes) -> {
            if (codes.isEmpty()) {
                table.row(user, "", "Nothing was found.", "");
            }
            codes.forEach(code -> table.row(Cell.of(user), code.cell(), Cell.of(code.text()), Cell.of(code.remedy())));
        });
        print(table, byUser.values().stream().flatMap(List::stream).toList(), terminal);
    }

    private static void print(Table table, List<ReportedCode> codes, Terminal terminal) {
        terminal.print(table);
        codes.stream().findFirst().ifPresent(first -> {
            terminal.blank();
            terminal.say(Paint.QUIET, "More about a code: hexline codes " + first.id());
        });
    }
}
