package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.PlanReport;
import io.hexline.cli.client.PlanReport.PlannedUser;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import io.hexline.spreadsheet.CsvLine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How everybody at a location would move.
 *
 * @param csv whether it is told as comma-separated values
 */
record PlanAnswer(PlanReport plan, boolean csv) implements Answer {

    /** More rows than that nobody reads; the whole is in CSV and JSON. */
    private static final int MOST_ROWS = 20;

    private static final List<String> COLUMNS = List.of(
            "batch",
            "id",
            "displayName",
            "email",
            "phoneNumber",
            "extension",
            "waitsFor",
            "errors",
            "impacts",
            "firstToDo");

    @Override
    public Outcome outcome() {
        return Outcome.of(
                plan.blocked().stream().flatMap(user -> user.codes().stream()).toList());
    }

    @Override
    public void print(Terminal terminal) {
        if (csv) {
            printValues(terminal);
            return;
        }
        terminal.say(plan.blocked().isEmpty() ? Paint.GOOD : Paint.WARNING, headline());
        printBatches(terminal);
        printOrder(terminal);
        printCodes("First to be done, so that they can move, too:", plan.blocked(), true, terminal);
        printCodes("What changes for those who move:", plan.movable(), false, terminal);
        if (!plan.everybody().isEmpty()) {
            terminal.blank();
            terminal.say(Paint.QUIET, "Each user by itself: --csv or --json. Carry it out: --carry-out");
        }
    }

    static String count(int users) {
        return users == 1 ? "1 user" : users + " users";
    }

    private String headline() {
        int all = plan.everybody().size();
        int batches = plan.batches().size();
        if (all == 0) {
            return "Nobody calls from there.";
        }
        String who = plan.blocked().isEmpty()
                ? "All of " + count(all)
                : plan.movable().size() + " of " + count(all);
        return batches == 0
                ? "None of " + count(all) + " can move."
                : who + " can move, in " + (batches == 1 ? "1 batch." : batches + " batches.");
    }

    private void printBatches(Terminal terminal) {
        if (plan.batches().isEmpty()) {
            return;
        }
        terminal.blank();
        Table table = Table.of("BATCH", "USERS", "FIRST", "LAST").blocksWhereNarrow();
        IntStream.range(0, Math.min(plan.batches().size(), MOST_ROWS)).forEach(index -> {
            List<PlannedUser> users = plan.batches().get(index);
            table.row(
                    String.valueOf(index + 1),
                    String.valueOf(users.size()),
                    users.get(0).name(),
                    users.get(users.size() - 1).name());
        });
        terminal.print(table);
        printRest(plan.batches().size(), terminal);
    }

    /** Of those who can go: of the others it is told what they need. */
    private void printOrder(Terminal terminal) {
        List<PlannedUser> waiting = plan.movable().stream()
                .filter(user -> !user.waitsFor().isEmpty())
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        Map<String, String> names =
                plan.everybody().stream().collect(Collectors.toMap(PlannedUser::id, PlannedUser::name));
        terminal.blank();
        Table table = Table.of("USER", "GOES AFTER, OR WITH");
        waiting.stream()
                .limit(MOST_ROWS)
                .forEach(user ->
                        table.row(user.name(), names(user.waitsFor(), other -> names.getOrDefault(other, other))));
        terminal.print(table);
        printRest(waiting.size(), terminal);
    }

    private static String names(List<String> ids, Function<String, String> name) {
        String first = ids.stream().limit(MOST_ROWS).map(name).collect(Collectors.joining(", "));
        return ids.size() > MOST_ROWS ? first + " and " + (ids.size() - MOST_ROWS) + " more" : first;
    }

    private static void printRest(int rows, Terminal terminal) {
        if (rows > MOST_ROWS) {
            terminal.say(Paint.QUIET, "And " + (rows - MOST_ROWS) + " more.");
        }
    }

    private static void printCodes(String heading, List<PlannedUser> users, boolean errors, Terminal terminal) {
        Map<String, List<ReportedCode>> codes = CodeUses.byUsers(users, errors);
        if (!codes.isEmpty()) {
            terminal.blank();
            terminal.say(Paint.STRONG, heading);
            terminal.blank();
            Findings.print(codes, terminal);
        }
    }

    private void printValues(Terminal terminal) {
        terminal.raw(CsvLine.of(',', COLUMNS));
        IntStream.range(0, plan.batches().size())
                .forEach(index -> plan.batches()
                        .get(index)
                        .forEach(user -> terminal.raw(CsvLine.of(',', values(String.valueOf(index + 1), user)))));
        plan.blocked().forEach(user -> terminal.raw(CsvLine.of(',', values("", user))));
    }

    /** Several values have spaces between them, as where files with users are read. */
    private static List<String> values(String batch, PlannedUser user) {
        return List.of(
                batch,
                user.id(),
                user.name(),
                user.email(),
                user.number().orElse(""),
                user.extension().orElse(""),
                String.join(" ", user.waitsFor()),
                joined(user.codes(true), ReportedCode::id),
                joined(user.codes(false), ReportedCode::id),
                joined(user.codes(true), ReportedCode::remedy));
    }

    private static String joined(List<ReportedCode> codes, Function<ReportedCode, String> part) {
        return codes.stream().map(part).distinct().collect(Collectors.joining(" "));
    }

    @Override
    public void write(ObjectNode document) {
        document.put("movable", plan.movable().size());
        ArrayNode batches = document.putArray("batches");
        plan.batches().forEach(batch -> write(batch, batches.addObject().putArray("users")));
        write(plan.blocked(), document.putArray("blocked"));
    }

    private static void write(List<PlannedUser> users, ArrayNode array) {
        users.forEach(user -> user.write(array.addObject()));
    }
}
