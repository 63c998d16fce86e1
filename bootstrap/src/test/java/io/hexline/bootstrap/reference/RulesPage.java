package io.hexline.bootstrap.reference;

import java.util.List;

/** {@code docs/reference/rules.md}. */
final class RulesPage {

    private static final String INTRODUCTION = """
            Every rule, by family: what it demands, or what it announces where its code is an impact, and the code that it
            reports; the code leads to what [codes.md](codes.md) says about it. A rule is a constant of its family's enum, where its lambda says
            when it fires.""";

    private RulesPage() {}

    static String text() {
        Markdown page = new Markdown("Rules", INTRODUCTION);
        List<RuleConstant> rules = RuleConstant.all();
        rules.stream().map(RuleConstant::link).distinct().forEach(family -> {
            page.paragraph("## " + family);
            page.table(
                    List.of("Rule", "Demands or announces", "Code"),
                    rules.stream()
                            .filter(rule -> rule.link().equals(family))
                            .map(RulesPage::row)
                            .toList());
        });
        return page.text();
    }

    private static List<String> row(RuleConstant rule) {
        return List.of(rule.name(), rule.rule().statement(), CodesPage.link(rule.code()));
    }
}
