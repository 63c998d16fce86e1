package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.code.Finding;
import java.util.List;
import java.util.Locale;

/** Findings as people and machines get to see them. */
public final class Findings {

    private Findings() {}

    /** What each code means here, and what to do about it. */
    public static Table table(List<Finding> findings) {
        Table table = Table.of("CODE", "WHAT IT MEANS", "WHAT TO DO");
        findings.forEach(finding -> table.row(
                Cell.of(paint(finding), finding.code().id()),
                Cell.of(finding.text()),
                Cell.of(finding.code().entry().remedy())));
        return table;
    }

    /** The table, and where to read more. */
    public static void print(List<Finding> findings, Terminal terminal) {
        terminal.print(table(findings));
        terminal.blank();
        terminal.say(
                Paint.QUIET,
                "More about a code: hexline codes " + findings.get(0).code().id());
    }

    public static void write(List<Finding> findings, ArrayNode array) {
        findings.forEach(finding -> write(finding, array.addObject()));
    }

    private static void write(Finding finding, ObjectNode node) {
        node.put("code", finding.code().id());
        node.put("name", finding.code().name());
        node.put("kind", finding.code().entry().kind().name().toLowerCase(Locale.ROOT));
        node.put("message", finding.text());
        node.put("remedy", finding.code().entry().remedy());
    }

    private static Paint paint(Finding finding) {
        return finding.isError() ? Paint.BAD : Paint.WARNING;
    }
}
