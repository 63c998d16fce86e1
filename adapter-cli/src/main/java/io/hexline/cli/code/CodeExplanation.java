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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything about some codes. */
record CodeExplanation(List<Code> codes) implements Answer {

    private static final int INDENT = 2;
    private static final int LABEL_WIDTH = "Appears when  ".length();

    /** A text beside its label that is narrower than this goes below it. */
    private static final int LEAST_TEXT = 30;

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
        heading(code, terminal);
        Map<String, String> parts = parts(code);
        if (terminal.width() - INDENT - LABEL_WIDTH < LEAST_TEXT) {
            parts.forEach((label, text) -> {
                terminal.indented(INDENT).say(Paint.QUIET, label);
                terminal.indented(2 * INDENT).say(text);
            });
        } else {
            Table table = Table.of();
            parts.forEach((label, text) -> table.row(Cell.of(Paint.QUIET, label), Cell.of(text)));
            terminal.indented(INDENT).print(table);
        }
        terminal.blank();
    }

    private static void heading(Code code, Terminal terminal) {
        String id = CodeWords.paint(code).on(code.id(), terminal.ansi());
        if (code.id().length() + 2 + code.name().length() <= terminal.width()) {
            terminal.raw(id + "  " + Paint.QUIET.on(code.name(), terminal.ansi()));
        } else {
            terminal.raw(id);
            terminal.say(Paint.QUIET, code.name());
        }
    }

    /** What is told, by its label. */
    private static Map<String, String> parts(Code code) {
        CodeEntry entry = code.entry();
        Map<String, String> parts = new LinkedHashMap<>();
        entry.title().ifPresent(title -> parts.put("Title", title));
        parts.put("Message", entry.message().template());
        parts.put("Appears when", entry.statement());
        parts.put("Trigger", CodeWords.trigger(entry));
        List<String> rules = CodeWords.decidedBy(code);
        if (!rules.isEmpty()) {
            parts.put("Decided by", String.join(", ", rules));
        }
        parts.put("Effect", CodeWords.effect(entry.kind()));
        parts.put("What to do", entry.remedy());
        parts.put("Documented", entry.documentation().title());
        return parts;
    }

    @Override
    public void write(ObjectNode document) {
        new CodeList(codes).write(document);
    }
}
