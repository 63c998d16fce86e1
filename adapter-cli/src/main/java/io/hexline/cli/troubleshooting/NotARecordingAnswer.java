package io.hexline.cli.troubleshooting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.RecordingFailure.NotARecording;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Terminal;

/** A file that is something else. */
record NotARecordingAnswer(NotARecording failure, String next) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.MISUSED;
    }

    @Override
    public boolean isProblem() {
        return true;
    }

    @Override
    public void print(Terminal terminal) {
        problem().print(terminal);
    }

    @Override
    public void write(ObjectNode document) {
        problem().write(document);
        document.put("line", failure.line());
        document.put("column", failure.column());
    }

    private ErrorAnswer problem() {
        return ErrorAnswer.of(
                outcome(),
                failure.file() + ", line " + failure.line() + ", column " + failure.column() + ": " + failure.reason()
                        + ".",
                next);
    }
}
