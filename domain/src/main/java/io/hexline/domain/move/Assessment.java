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
public record Assessment(RequestedMove order, List<Finding> findings) {

    public Assessment {
        findings = ImmutableList.copyOf(findings);
    }

    /** What the rules say of a move. */
    public static Assessment of(MoveFacts facts) {
        return new Assessment(
                facts.order(),
                Rule.findings(facts.staysInOrganization() ? MoveRule.all() : MoveRule.blindToTarget(), facts));
    }

    /**
     * What the rules say of a move that cannot be, because there is no target for it.
     *
     * @param facts with any location in place of the target
     * @param missing what is not there
     */
    public static Assessment without(MoveFacts facts, List<Finding> missing) {
        List<Finding> errors = Rule.findings(MoveRule.blindToTarget(), facts).stream()
                .filter(Finding::isError)
                .toList();
        return new Assessment(facts.order(), errors).with(missing);
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
