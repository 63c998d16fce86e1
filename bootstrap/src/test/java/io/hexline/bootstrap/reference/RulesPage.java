package io.hexline.bootstrap.reference;

import java.util.List;

/** {@code docs/reference/rules.md}. */
final class RulesPage {

    private static final String INTRODUCTION = """
            Every rule, by family, and the code that it finds. A rule is a constant of its family's enum; what it demands
            is the statement of its code, which [codes.md](codes.md) explains.""";

    private RulesPage() {}

    static String text() {
        Markdown page = new Markdown("Rules", INTRODUCTION);
        List<RuleConstant> rules = RuleConstant.all();
        rules.stream().map(RuleConstant::family).distinct().forEach(family -> {
            page.paragraph("## [" + family.getSimpleName() + "](../../domain/src/main/java/"
                    + family.getName().replace('.', '/') + ".java)");
            page.table(
                    List.of("Rule", "Code", "Fires when"),
                    rules.stream()
                            .filter(rule -> rule.family() == family)
                            .map(RulesPage::row)
                            .toList());
        });
        return page.text();
    }

    private static List<String> row(RuleConstant rule) {
        return List.of(
                rule.name(),
                rule.code().id() + " " + rule.code().name(),
                rule.code().entry().statement());
    }
}
