package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.Assessment;
import java.util.List;

/** What was found out about a move that was not carried out. */
record AssessmentAnswer(Assessment assessment) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.of(assessment.findings());
    }

    @Override
    public void print(Terminal terminal) {
        if (assessment.isClear()) {
            terminal.say(Paint.GOOD, "The move can be carried out.");
        } else {
            terminal.say(Paint.BAD, "The move cannot be carried out.");
        }
        section("Errors: they block the move", assessment.errors(), terminal);
        section("Impacts: what the move changes", assessment.impacts(), terminal);
        terminal.blank();
        terminal.say(Paint.QUIET, next());
    }

    private static void section(String title, List<Finding> findings, Terminal terminal) {
        if (!findings.isEmpty()) {
            terminal.blank();
            terminal.say(Paint.STRONG, title);
            terminal.blank();
            terminal.print(Findings.table(findings));
        }
    }

    private String next() {
        return assessment.isClear()
                ? "Carry it out with the same options: hexline move start"
                : "More about a code: hexline codes "
                        + assessment.errors().get(0).code().id();
    }

    @Override
    public void write(ObjectNode document) {
        document.put("userId", assessment.order().user().toString());
        document.put("locationId", assessment.order().target().toString());
        Findings.write(assessment.errors(), document.putArray("errors"));
        Findings.write(assessment.impacts(), document.putArray("impacts"));
    }
}
