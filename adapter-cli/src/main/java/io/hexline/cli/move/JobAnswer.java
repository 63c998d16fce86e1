package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.client.UserReport;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a job ended or where it stopped, and what became of its users.
 *
 * @param users those that are told of
 * @param next how to go on; empty where nothing is left to do
 */
record JobAnswer(JobReport job, List<UserReport> users, List<String> next) implements Answer {

    /** A job that broke down or cannot be stopped is a failure; one that left anybody behind is not all that was asked. */
    @Override
    public Outcome outcome() {
        return switch (job.state()) {
            case FINISHED ->
                job.counts().failed() > 0 && Outcome.of(codes()) == Outcome.DONE
                        ? Outcome.REFUSED
                        : Outcome.of(codes());
            case PAUSED, ABANDONED -> Outcome.REFUSED;
            case STARTING, RUNNING, FAILED -> Outcome.FAILED;
        };
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(outcome() == Outcome.DONE ? Paint.GOOD : Paint.WARNING, job.headline());
        terminal.blank();
        if (!users.isEmpty()) {
            printUsers(terminal);
        }
        job.results().ifPresent(url -> terminal.line("The whole result as CSV: " + url));
        next.forEach(terminal::say);
    }

    private void printUsers(Terminal terminal) {
        Table table = Table.of("USER", "RESULT", "CODES");
        users.forEach(user -> table.row(Cell.of(user.name()), result(user), Cell.of(codes(user))));
        terminal.print(table);
        terminal.blank();
        if (!codes().isEmpty()) {
            Findings.print(codes(), terminal);
        }
    }

    private static Cell result(UserReport user) {
        Paint paint = switch (user.result()) {
            case MOVED -> Paint.GOOD;
            case FAILED -> Paint.BAD;
            default -> Paint.WARNING;
        };
        return Cell.of(paint, user.result().key());
    }

    private static String codes(UserReport user) {
        return user.codes().stream().map(ReportedCode::id).collect(Collectors.joining(", "));
    }

    @Override
    public void write(ObjectNode document) {
        job.write(document);
        var array = document.putArray("users");
        users.forEach(user -> {
            ObjectNode node = user.identify(array.addObject());
            node.put("result", user.result().key());
            ReportedCode.write(user.codes(), node.putArray("findings"));
        });
    }

    private List<ReportedCode> codes() {
        return users.stream().flatMap(user -> user.codes().stream()).distinct().toList();
    }
}
