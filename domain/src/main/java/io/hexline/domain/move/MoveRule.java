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

    /** Every rule of every family. */
    static List<MoveRule> all() {
        return AllMoveRules.RULES;
    }

    /** Those that hold wherever the user is to go. */
    static List<MoveRule> blindToTarget() {
        return AllMoveRules.BLIND;
    }
}

/** Read once: the families cannot change while the program runs. */
final class AllMoveRules {

    static final ImmutableList<MoveRule> RULES = Arrays.stream(MoveRule.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getEnumConstants()))
            .map(MoveRule.class::cast)
            .collect(ImmutableList.toImmutableList());

    static final ImmutableList<MoveRule> BLIND =
            RULES.stream().filter(rule -> !rule.looksIntoTarget()).collect(ImmutableList.toImmutableList());

    private AllMoveRules() {}
}
