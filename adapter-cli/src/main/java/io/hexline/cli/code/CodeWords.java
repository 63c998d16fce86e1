package io.hexline.cli.code;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Paint;
import io.hexline.domain.Rules;
import io.hexline.domain.Rules.FamilyRule;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Code.CodeEntry.Origin;
import io.hexline.domain.code.Code.CodeEntry.Phase;
import java.util.List;
import java.util.Locale;

/** What the fields of a code are called, in words and as keys. */
final class CodeWords {

    private CodeWords() {}

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Paint paint(Code code) {
        return code.entry().kind() == Kind.ERROR ? Paint.BAD : Paint.WARNING;
    }

    static String effect(Kind kind) {
        return kind == Kind.ERROR
                ? "An error: it keeps what was asked from being done."
                : "An impact: it only informs.";
    }

    /** What finds it, and when. */
    static String trigger(CodeEntry entry) {
        return source(entry.origin()) + ", " + moment(entry.phase()) + ".";
    }

    private static String source(Origin origin) {
        return switch (origin) {
            case REQUEST -> "The request itself";
            case RULE -> "A rule over the organization's state";
            case DIRECTORY -> "A failure of the directory (identity)";
            case PLATFORM -> "A failure of the calling platform (OCI)";
            case CARRIER -> "The answer or a failure of a carrier (CPAPI)";
            case RECORDING -> "A failure of call recording";
            case BILLING -> "A failure of billing";
            case EMERGENCY -> "A failure of the emergency service (E911)";
            case FILES -> "A failure of the file store";
        };
    }

    private static String moment(Phase phase) {
        return switch (phase) {
            case REQUEST -> "before anything starts";
            case ASSESS -> "while the request is assessed";
            case EXECUTE -> "while it is carried out";
        };
    }

    /** The rules that report it, by family and constant. */
    static List<String> decidedBy(Code code) {
        return Rules.reporting(code).stream().map(FamilyRule::qualifiedName).toList();
    }

    static void write(Code code, ObjectNode node) {
        CodeEntry entry = code.entry();
        node.put("code", code.id());
        node.put("name", code.name());
        node.put("kind", key(entry.kind()));
        node.put("phase", key(entry.phase()));
        node.put("origin", key(entry.origin()));
        node.put("category", key(entry.category()));
        node.put("title", entry.title().orElse(null));
        node.put("message", entry.message().template());
        node.put("statement", entry.statement());
        node.put("remedy", entry.remedy());
        ArrayNode rules = node.putArray("decidedBy");
        decidedBy(code).forEach(rules::add);
        node.put("documentedIn", entry.documentation().title());
    }
}
