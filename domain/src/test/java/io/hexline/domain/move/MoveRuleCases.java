package io.hexline.domain.move;

import io.hexline.domain.code.RuleCase;
import java.util.stream.Stream;

/** The cases of every family that looks at one user's move. */
public final class MoveRuleCases {

    private MoveRuleCases() {}

    public static Stream<RuleCase<?>> all() {
        return Stream.of(moveRules().map(MoveRuleCase::pair), PresenceCases.all(), ExecutionCases.all())
                .flatMap(cases -> cases);
    }

    static Stream<MoveRuleCase> moveRules() {
        return Stream.of(
                        UserCases.all(), LocationCases.all(), NumberCases.all(), CarrierCases.all(), SettingCases.all())
                .flatMap(cases -> cases);
    }
}
