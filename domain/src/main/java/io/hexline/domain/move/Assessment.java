package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found out about one user's move; nothing has changed.
 *
 * @param findings errors and impacts, in the order of the catalogue
 */
public record Assessment(MoveOrder order, List<Finding> findings) {

    public Assessment {
        findings = ImmutableList.copyOf(findings);
    }

    /** What all rules say of a move whose subject is there. */
    public static Assessment of(MoveFacts facts) {
        return new Assessment(facts.order(), Rule.findings(MoveRule.all(), facts));
    }

    /** The same with what else was found out. */
    public Assessment with(List<Finding> more) {
        return new Assessment(
                order,
                Stream.concat(findings.stream(), more.stream())
                        .sorted(Finding.CATALOGUE_ORDER)
                        .toList());
    }

    /** Whether the move can be carried out. */
    public boolean isClear() {
        return errors().isEmpty();
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).collect(ImmutableList.toImmutableList());
    }

    public List<Finding> impacts() {
        return findings.stream().filter(finding -> !finding.isError()).collect(ImmutableList.toImmutableList());
    }
}
