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
    public static void print(List<Notice> notices, Terminal terminal) {
        Table table = Table.of(HEADINGS);
        notices.forEach(notice -> table.row(notice.cell(), Cell.of(notice.text()), Cell.of(notice.remedy())));
        print(table, notices, terminal);
    }

    /** The table with a row for each finding of each user; a user without any has a row too. */
    public static void print(Map<String, List<Notice>> byUser, Terminal terminal) {
        Table table = Table.of("USER", HEADINGS[0], HEADINGS[1], HEADINGS[2]);
        byUser.forEach((user, notices) -> {
            if (notices.isEmpty()) {
                table.row(user, "", "Nothing was found.", "");
            }
            notices.forEach(notice ->
                    table.row(Cell.of(user), notice.cell(), Cell.of(notice.text()), Cell.of(notice.remedy())));
        });
        print(table, byUser.values().stream().flatMap(List::stream).toList(), terminal);
    }

    private static void print(Table table, List<Notice> notices, Terminal terminal) {
        terminal.print(table);
        notices.stream().findFirst().ifPresent(first -> {
            terminal.blank();
            terminal.say(Paint.QUIET, "More about a code: hexline codes " + first.id());
        });
    }
}
