package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.code.Finding;
import java.util.List;

/** Findings that kept everything from being done. */
record Refusal(List<Finding> findings) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.of(findings);
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(Paint.BAD, "Refused; nothing has changed.");
        terminal.blank();
        Findings.print(findings, terminal);
    }

    @Override
    public void write(ObjectNode document) {
        Findings.write(findings, document.putArray("findings"));
    }
}
