package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.UserReport;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.value.Id.JobId;
import java.util.List;

/** Why users of a job stayed where they are. */
record ErrorsAnswer(JobId job, List<UserReport> users) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        if (users.isEmpty()) {
            terminal.say(Paint.GOOD, "No user of the job has failed.");
        } else {
            Findings.print(AssessmentAnswer.byUser(users), terminal);
        }
    }

    @Override
    public void write(ObjectNode document) {
        document.put("jobId", job.toString());
        ArrayNode array = document.putArray("users");
        users.forEach(user -> ReportedCode.write(
                user.codes(), user.identify(array.addObject()).putArray("errors")));
    }
}
