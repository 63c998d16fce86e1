package io.hexline.bootstrap.reference;

import io.hexline.bootstrap.conformance.CodeSources;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/reference/codes.md}. */
final class CodesPage {

    private static final String INTRODUCTION = """
            Every code that Hexline can answer with, in the order in which codes are reported. The first line of each says
            whether it is an error or an impact, in which phase it appears and what makes it appear; the name in capitals
            is the one that conformance scenarios use. What a code comes from is what those show: the request, the state of
            things, or a collaborator that fails. What it is shown in are scenarios: of each, one variant has the code and
            another, which differs in one fact of the request or the world, does not. A family's name leads to its file; what a rule decides names the
            rule and its file, and [rules.md](rules.md) has them by file. `./hexline codes CODE` explains one code; it
            takes a name too, a title, a message as it was shown or words of it, and the name of a rule.""";

    private CodesPage() {}

    static String text() {
        Markdown page = new Markdown("Codes", INTRODUCTION);
        Map<Code, List<RuleConstant>> rules =
                RuleConstant.all().stream().collect(Collectors.groupingBy(RuleConstant::code));
        CodeSources sources = new CodeSources();
        Class<?> family = null;
        for (Code code : Codes.all()) {
            if (code.getClass() != family) {
                family = code.getClass();
                page.paragraph("## " + Markdown.file(family));
            }
            code(page, code, sources, rules.getOrDefault(code, List.of()));
        }
        return page.text();
    }

    private static void code(Markdown page, Code code, CodeSources sources, List<RuleConstant> rules) {
        CodeEntry entry = code.entry();
        page.paragraph("### " + heading(code))
                .paragraph(lower(entry.kind()) + ", " + lower(entry.phase()) + ", " + lower(entry.origin()))
                .paragraph("> " + escaped(entry.message().template()))
                .paragraph("Appears when: " + entry.statement())
                .paragraph("Comes from: " + sources.of(code))
                .paragraph("Remedy: " + entry.remedy());
        if (!rules.isEmpty()) {
            page.paragraph(rules.stream()
                    .map(rule -> rule.name() + " in " + rule.link())
                    .collect(Collectors.joining("; ", "Decided by: ", "")));
        }
        page.paragraph(sources.scenariosOf(code).stream()
                .map(file -> "[" + file + "](../../" + file + ")")
                .collect(Collectors.joining(", ", "Shown in: ", "")));
        page.paragraph("Documented in: " + entry.documentation().title());
    }

    /** Leads from another page of the reference to what this one says about the code. */
    static String link(Code code) {
        String anchor = heading(code).toLowerCase(Locale.ROOT).replace(' ', '-');
        return "[" + heading(code) + "](codes.md#" + anchor + ")";
    }

    private static String heading(Code code) {
        return code.id() + " " + code.name();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String message) {
        return message.replace("[", "\\[").replace("<", "&lt;");
    }
}
