package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import java.util.List;

/** The rules that are looked at when a job reaches a user, besides every {@link MoveRule}. */
public enum ExecutionRule implements Rule<MoveFacts> {
    NOT_THERE_YET(demands("The user is not in the target location already.")
            .otherwise(MoveUserCode.ALREADY_IN_TARGET_LOCATION)
            .firesWhen(facts -> facts.subscriber()
                    .location()
                    .filter(facts.target().id()::equals)
                    .isPresent())),
    HAS_A_NUMBER_TO_ORDER(demands("Of the numbers that move and that the carrier has, it has verified one at least.")
            .otherwise(MoveNumberCode.NO_NUMBER_TO_MOVE)
            .firesWhen(ExecutionRule::noneVerified));

    private static final List<ExecutionRule> ALL = List.of(values());

    private final Definition<MoveFacts> definition;

    ExecutionRule(Definition<MoveFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveFacts> definition() {
        return definition;
    }

    /** What keeps this move from being carried out now. */
    public static List<Finding> findings(MoveFacts facts) {
        return Rule.findings(ALL, facts);
    }

    private static boolean noneVerified(MoveFacts facts) {
        return Rule.any(
                        facts.numbersToMove(),
                        number -> facts.carriers().record(number).isPresent())
                && !Rule.any(
                        facts.numbersToMove(),
                        number -> facts.carriers()
                                .record(number)
                                .filter(CarrierNumber::verified)
                                .isPresent());
    }
}
