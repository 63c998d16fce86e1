package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/**
 * Findings that kept everything from being done.
 *
 * @param codes at least one
 */
public record RefusedAnswer(List<ReportedCode> codes) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.of(codes);
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(Paint.BAD, "Refused; nothing has changed.");
        terminal.blank();
        Findings.print(codes, terminal);
    }

    @Override
    public void write(ObjectNode document) {
        ReportedCode.write(codes, document.putArray("findings"));
    }
}
