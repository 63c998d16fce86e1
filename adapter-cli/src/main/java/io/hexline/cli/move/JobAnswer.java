package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import io.hexline.cli.workspace.Session;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import java.util.List;
import java.util.Locale;

/** How a job ended, and what became of each of its users. */
record JobAnswer(MoveJob job, List<MovedUser> users) implements Answer {

    static JobAnswer of(MoveJob job, Session session) {
        return new JobAnswer(
                job,
                job.items().stream().map(item -> MovedUser.of(item, session)).toList());
    }

    @Override
    public Outcome outcome() {
        return job.state() == JobState.FINISHED ? Outcome.of(findings()) : Outcome.FAILED;
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(outcome() == Outcome.DONE ? Paint.GOOD : Paint.WARNING, headline());
        terminal.blank();
        Table table = Table.of("USER", "RESULT", "CODES");
        users.forEach(user -> user.addTo(table));
        terminal.print(table);
        terminal.blank();
        if (!findings().isEmpty()) {
            Findings.print(findings(), terminal);
        }
    }

    private String headline() {
        return "The job is " + state() + ": " + job.counts().moved() + " moved, "
                + job.counts().failed() + " failed, " + job.counts().waiting() + " not reached.";
    }

    @Override
    public void write(ObjectNode document) {
        document.put("jobId", job.id().toString());
        document.put("state", state());
        document.put("moved", job.counts().moved());
        document.put("failed", job.counts().failed());
        document.put("waiting", job.counts().waiting());
        ArrayNode array = document.putArray("users");
        users.forEach(user -> {
            ObjectNode node = array.addObject();
            node.put("id", user.item().order().user().toString());
            node.put("name", user.name());
            node.put("result", user.result());
            Findings.write(user.findings(), node.putArray("findings"));
        });
    }

    private List<Finding> findings() {
        return users.stream()
                .flatMap(user -> user.findings().stream())
                .distinct()
                .toList();
    }

    private String state() {
        return job.state().name().toLowerCase(Locale.ROOT);
    }
}
