package io.hexline.cli.code;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.code.Code;
import java.util.List;

/** Codes, each on one line. */
record CodeList(List<Code> codes) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        Table table = Table.of("CODE", "KIND", "PHASE", "MESSAGE").clipped(terminal.glyphs());
        codes.forEach(code -> table.row(
                Cell.of(CodeWords.paint(code), code.id()),
                Cell.of(CodeWords.key(code.entry().kind())),
                Cell.of(CodeWords.key(code.entry().phase())),
                Cell.of(code.entry().message().template())));
        terminal.print(table);
        terminal.blank();
        terminal.say(Paint.QUIET, codes.size() + " codes. Everything about one of them: hexline codes CODE");
    }

    @Override
    public void write(ObjectNode document) {
        ArrayNode array = document.putArray("codes");
        codes.forEach(code -> CodeWords.write(code, array.addObject()));
    }
}
