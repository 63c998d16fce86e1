package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.PlanReport;
import io.hexline.cli.client.PlanReport.PlannedUser;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.util.List;
import java.util.Optional;

/**
 * How far a plan was carried out.
 *
 * @param plan as it was at first
 * @param stop the job after which no other has begun; empty where nobody is left who can move
 * @param blocked who cannot, then
 */
record MigrationAnswer(PlanReport plan, int moved, Optional<JobAnswer> stop, List<PlannedUser> blocked)
        implements Answer {

    @Override
    public Outcome outcome() {
        Outcome stopped = stop.map(JobAnswer::outcome).orElse(Outcome.DONE);
        return stopped == Outcome.DONE && (stop.isPresent() || !blocked.isEmpty()) ? Outcome.REFUSED : stopped;
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(outcome() == Outcome.DONE ? Paint.GOOD : Paint.WARNING, headline());
        terminal.blank();
        stop.ifPresent(job -> job.print(terminal));
        if (!blocked.isEmpty()) {
            terminal.say(Paint.STRONG, PlanAnswer.count(blocked.size()) + " cannot move:");
            terminal.blank();
            Findings.print(CodeUses.byUsers(blocked, true), terminal);
        }
    }

    private String headline() {
        return (moved == 1 ? "1 user has moved" : moved + " users have moved") + ", of "
                + plan.movable().size() + " in the plan"
                + (stop.isPresent() ? "; no other batch begins after this job:" : ".");
    }

    @Override
    public void write(ObjectNode document) {
        document.put("planned", plan.movable().size());
        document.put("moved", moved);
        stop.ifPresent(job -> job.write(document.putObject("job")));
        ArrayNode array = document.putArray("blocked");
        blocked.forEach(user -> user.write(array.addObject()));
    }
}
