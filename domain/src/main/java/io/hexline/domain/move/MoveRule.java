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
        permits UserRule,
                LocationRule,
                DeviceRule,
                RoleRule,
                ExtensionRule,
                NumberRule,
                InventoryRule,
                BlockRule,
                CarrierRule,
                SettingRule,
                RecordingRule {

    /** Every rule of every family. */
    static List<MoveRule> all() {
        return AllMoveRules.RULES;
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
