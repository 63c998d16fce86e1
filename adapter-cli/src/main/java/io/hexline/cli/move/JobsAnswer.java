package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Jobs, each on one line.
 *
 * @param kept whether they outlive the command that starts them
 */
record JobsAnswer(List<JobReport> jobs, boolean kept) implements Answer {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        if (jobs.isEmpty()) {
            terminal.say("There is no job.");
        } else {
            Table table = Table.of("JOB", "STATE", "CREATED (UTC)", "MOVED");
            jobs.forEach(job -> table.row(
                    job.id(),
                    job.stateKey(),
                    job.created().map(MINUTE::format).orElse(""),
                    job.counts().moved() + " of " + job.counts().total()));
            terminal.print(table);
        }
        if (!kept) {
            terminal.blank();
            terminal.say(
                    Paint.QUIET, "Jobs end with the command that starts them. A server keeps its jobs: --server URL");
        }
    }

    @Override
    public void write(ObjectNode document) {
        ArrayNode array = document.putArray("jobs");
        jobs.forEach(job -> job.write(array.addObject()));
    }
}
