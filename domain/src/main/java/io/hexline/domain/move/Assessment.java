package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.PresenceRule.MoveSubject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found out about one user's move; nothing has changed.
 *
 * @param findings errors and impacts, in the order of the catalogue
 */
public record Assessment(RequestedMove move, List<Finding> findings) {

    public Assessment {
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * What is missing, so that nothing else can be looked at.
     *
     * @throws IllegalArgumentException if person and subscriber are there: then the rest of the facts is wanted
     */
    public static Assessment of(MoveSubject subject) {
        if (subject.isThere()) {
            throw new IllegalArgumentException("Only the subject is known of the move of "
                    + subject.move().user() + ", not its facts, though person and subscriber are there");
        }
        return new Assessment(subject.move(), PresenceRule.findings(subject));
    }

    /** What the documented rules say of a move. */
    public static Assessment of(MoveFacts facts) {
        return of(facts, List.of());
    }

    /**
     * What the rules say of a move. Without a target there is only what forbids it anyway; a target that is somebody
     * else's is not looked into.
     *
     * @param further rules of a host's own
     */
    public static Assessment of(MoveFacts facts, Collection<? extends Rule<MoveFacts>> further) {
        List<Finding> missing = PresenceRule.findings(facts.subject());
        if (!missing.isEmpty()) {
            List<Finding> errors = Rule.findings(MoveRule.blindToTarget(), facts).stream()
                    .filter(Finding::isError)
                    .toList();
            return new Assessment(facts.move(), errors).with(missing);
        }
        if (!facts.staysInOrganization()) {
            return new Assessment(facts.move(), Rule.findings(MoveRule.blindToTarget(), facts));
        }
        return new Assessment(facts.move(), Rule.findings(MoveRule.all(), facts)).with(Rule.findings(further, facts));
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
        return findings.stream().noneMatch(Finding::isError);
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).collect(ImmutableList.toImmutableList());
    }

    public List<Finding> impacts() {
        return findings.stream().filter(finding -> !finding.isError()).collect(ImmutableList.toImmutableList());
    }
}
