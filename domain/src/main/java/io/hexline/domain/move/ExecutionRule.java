package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.carrier.CarrierNumber;
import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import java.util.List;

/** The rules that are looked at when a job reaches a user, besides every {@link MoveRule}. */
public enum ExecutionRule implements Rule<MoveFacts> {
    NOT_THERE_YET(when(
            MoveUserCode.ALREADY_IN_TARGET_LOCATION,
            facts -> facts.subscriber()
                    .location()
                    .filter(facts.target().id()::equals)
                    .isPresent())),
    HAS_A_NUMBER_TO_ORDER(when(MoveNumberCode.NO_NUMBER_TO_MOVE, ExecutionRule::noneVerified));

    private final Criterion<MoveFacts> criterion;

    ExecutionRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    /** What keeps this move from being carried out now. */
    public static List<Finding> findings(MoveFacts facts) {
        return Rule.findings(List.of(values()), facts);
    }

    private static boolean noneVerified(MoveFacts facts) {
        List<CarrierNumber> known = facts.numbersToMove().stream()
                .flatMap(number -> facts.carriers().record(number).stream())
                .toList();
        return !known.isEmpty() && known.stream().noneMatch(CarrierNumber::verified);
    }
}
