package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Rule;
import java.util.Arrays;
import java.util.List;

/**
 * A rule over the facts of one user's move. The families are enums by subject, so that {@link #all()} finds every
 * constant by itself. Errors block the move, impacts tell what it will change.
 */
public sealed interface MoveRule extends Rule<MoveFacts>
        permits UserRule, DeviceRule, LocationRule, LineRule, InventoryRule, CarrierRule, SettingRule {

    /**
     * Whether the rule looks into the target location. Where there is none, or where it belongs to somebody else, whose
     * affairs are not to be told, only the others are looked at.
     */
    boolean looksIntoTarget();

    /** Whether the rule looks at the user, rather than only at what is asked for: without a user, the others are told. */
    boolean looksAtUser();

    /** Every rule of every family. */
    static List<MoveRule> all() {
        return AllMoveRules.RULES;
    }

    /** Those that can be told of a move: they do not look at what is missing. */
    static List<MoveRule> of(MoveFacts facts) {
        boolean whole = facts.subject().isThere() && facts.hasTarget();
        return whole
                ? all()
                : all().stream()
                        .filter(rule -> facts.hasTarget() || !rule.looksIntoTarget())
                        .filter(rule -> facts.subject().isThere() || !rule.looksAtUser())
                        .toList();
    }
}

/** Read once: the families cannot change while the program runs. */
final class AllMoveRules {

    static final ImmutableList<MoveRule> RULES = Arrays.stream(MoveRule.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getEnumConstants()))
            .map(MoveRule.class::cast)
            .collect(ImmutableList.toImmutableList());

    private AllMoveRules() {}
}
