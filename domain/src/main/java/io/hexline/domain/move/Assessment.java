package io.hexline.domain.move;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveRule.PresenceRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found out about one user's move; nothing has changed.
 *
 * @param findings errors and impacts, in the order of the catalogue
 */
public record Assessment(RequestedMove move, List<Finding> findings) {

    private static final List<MoveRule> RULES = MoveRule.all();

    public Assessment {
        findings = ImmutableList.copyOf(findings);
    }

    /** What the documented rules say of a move. */
    public static Assessment of(MoveFacts facts) {
        return of(facts, List.of());
    }

    /**
     * What the rules say of a move. Where the user is missing, and where the target is missing or somebody else's, there is
     * only what forbids the move anyway.
     *
     * @param further rules of a host's own
     */
    public static Assessment of(MoveFacts facts, Collection<? extends Rule<MoveFacts>> further) {
        List<Finding> found = Rule.findings(askable(facts), facts);
        if (facts.hasTarget() && facts.subject().isThere()) {
            return new Assessment(facts.move(), found).with(Rule.findings(further, facts));
        }
        List<Finding> errors = found.stream().filter(Finding::isError).toList();
        return new Assessment(facts.move(), errors).with(PresenceRule.findings(facts));
    }

    /** The rules that do not look at what is missing: where nothing is, which is the rule, all of them. */
    private static List<MoveRule> askable(MoveFacts facts) {
        boolean there = facts.subject().isThere();
        if (there && facts.hasTarget()) {
            return RULES;
        }
        return RULES.stream()
                .filter(rule -> facts.hasTarget() || !rule.looksIntoTarget())
                .filter(rule -> there || !rule.looksAtUser())
                .toList();
    }

    /** The same with what else was found out. */
    public Assessment with(List<Finding> more) {
        return more.isEmpty()
                ? this
                : new Assessment(
                        move,
                        Stream.concat(findings.stream(), more.stream())
                                .sorted(Finding.CATALOGUE_ORDER)
                                .toList());
    }

    /** Whether the move can be carried out. */
    public boolean isClear() {
        return !Rule.any(findings, Finding::isError);
    }

    public List<Finding> errors() {
        return ImmutableList.copyOf(Collections2.filter(findings, Finding::isError));
    }

    public List<Finding> impacts() {
        return ImmutableList.copyOf(Collections2.filter(findings, finding -> !finding.isError()));
    }
}
