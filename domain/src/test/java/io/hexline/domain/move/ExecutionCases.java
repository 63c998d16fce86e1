package io.hexline.domain.move;

import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.code.RuleCase;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Cases of {@link ExecutionRule}. */
final class ExecutionCases {

    private ExecutionCases() {}

    static Stream<RuleCase<?>> all() {
        return Stream.of(
                of(
                        ExecutionRule.NOT_THERE_YET,
                        move -> move.user(user -> user.location = MoveFixture.TARGET),
                        move -> move.user(user -> user.location = MoveFixture.SOURCE)),
                of(
                        ExecutionRule.HAS_A_NUMBER_TO_ORDER,
                        move -> move.carrierHas(verified(false)),
                        move -> move.carrierHas(verified(true))));
    }

    private static CarrierNumber verified(boolean verified) {
        return new CarrierNumber(MoveFixture.HER_NUMBER, Optional.of(MoveFixture.SOURCE), verified);
    }

    private static RuleCase<MoveFacts> of(
            ExecutionRule rule, UnaryOperator<MoveFixture> firing, UnaryOperator<MoveFixture> silent) {
        return RuleCase.of(
                rule,
                firing.apply(MoveFixture.withNumber()).facts(),
                silent.apply(MoveFixture.withNumber()).facts());
    }
}
