package io.hexline.cli.code;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import java.util.List;

/** Everything about some codes. */
record CodeExplanation(List<Code> codes) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        if (codes.size() > 1) {
            boolean share = codes.stream().map(Code::id).distinct().count() == 1;
            terminal.say(codes.size() + (share ? " messages share this code." : " codes fit."));
            terminal.blank();
        }
        codes.forEach(code -> print(code, terminal));
    }

    private static void print(Code code, Terminal terminal) {
        CodeEntry entry = code.entry();
        terminal.raw(CodeWords.paint(code).on(code.id(), terminal.ansi()) + "  "
                + Paint.QUIET.on(code.name(), terminal.ansi()));
        Table table = Table.of();
        line(table, "Message", entry.message().template());
        line(table, "Appears when", entry.statement());
        line(table, "Trigger", CodeWords.trigger(entry));
        line(table, "Effect", CodeWords.effect(entry.kind()));
        line(table, "What to do", entry.remedy());
        line(table, "Documented", entry.documentation().title());
        terminal.indented(2).print(table);
        terminal.blank();
    }

    private static void line(Table table, String label, String text) {
        table.row(Cell.of(Paint.QUIET, label), Cell.of(text));
    }

    @Override
    public void write(ObjectNode document) {
        new CodeList(codes).write(document);
    }
}
