package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;

/** How a job stands. */
record StatusAnswer(JobReport job) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(job.headline());
        terminal.blank();
        Table table = Table.of();
        line(table, "Job", job.id());
        line(table, "Users", String.valueOf(job.counts().total()));
        job.created().ifPresent(time -> line(table, "Created", time.toString()));
        terminal.indented(2).print(table);
        job.results().ifPresent(url -> terminal.line("The whole result as CSV: " + url));
        if (job.counts().failed() > 0) {
            terminal.blank();
            terminal.say(Paint.QUIET, "Why users failed: hexline move errors " + job.id());
        }
    }

    private static void line(Table table, String label, String text) {
        table.row(Cell.of(Paint.QUIET, label), Cell.of(text));
    }

    @Override
    public void write(ObjectNode document) {
        job.write(document);
    }
}
