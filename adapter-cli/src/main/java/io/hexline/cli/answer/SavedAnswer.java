package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.nio.file.Path;

/** An answer after which the world was written to a file. */
public record SavedAnswer(Answer answer, Path file) implements Answer {

    @Override
    public Outcome outcome() {
        return answer.outcome();
    }

    @Override
    public void print(Terminal terminal) {
        answer.print(terminal);
        terminal.say(Paint.QUIET, "Saved to " + file + ". Go on with: --snapshot " + file);
    }

    @Override
    public void write(ObjectNode document) {
        answer.write(document);
        document.put("savedTo", file.toString());
    }
}
