package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Category;
import io.hexline.domain.code.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A code that holds, in the words of whoever found it: this program, or a server.
 *
 * @param id the published one
 * @param known what the catalogue says about it; a server of another version can have codes that are not in it
 * @param text the message, filled in
 */
public record ReportedCode(String id, Optional<Code> known, boolean isError, String text) {

    private static final Set<Category> NOT_THE_REQUEST = Set.of(Category.OUTSIDE, Category.INTERNAL);

    public static ReportedCode of(Finding finding) {
        return new ReportedCode(finding.code().id(), Optional.of(finding.code()), finding.isError(), finding.text());
    }

    public static List<ReportedCode> all(Collection<Finding> findings) {
        return findings.stream().map(ReportedCode::of).toList();
    }

    /** Whether something outside the request failed. */
    boolean isTrouble() {
        return isError
                && known.map(Code::category).filter(NOT_THE_REQUEST::contains).isPresent();
    }

    /** What can be done about it. */
    public String remedy() {
        return known.map(code -> code.entry().remedy()).orElse("This version does not know the code: ask the server.");
    }

    Cell cell() {
        return Cell.of(isError ? Paint.BAD : Paint.WARNING, id);
    }

    /** Adds each of them to an array of a JSON document. */
    public static void write(List<ReportedCode> codes, ArrayNode array) {
        codes.forEach(code -> code.write(array.addObject()));
    }

    private void write(ObjectNode node) {
        node.put("code", id);
        known.ifPresent(code -> node.put("name", code.name()));
        node.put("kind", isError ? "error" : "impact");
        node.put("message", text);
        node.put("remedy", remedy());
    }
}
