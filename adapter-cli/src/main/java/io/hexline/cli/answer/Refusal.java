package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/**
 * Findings that kept everything from being done.
 *
 * @param notices at least one
 */
public record Refusal(List<Notice> notices) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.of(notices);
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(Paint.BAD, "Refused; nothing has changed.");
        terminal.blank();
        Findings.print(notices, terminal);
    }

    @Override
    public void write(ObjectNode document) {
        Notice.write(notices, document.putArray("findings"));
    }
}
