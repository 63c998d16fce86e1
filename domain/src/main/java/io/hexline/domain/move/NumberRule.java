package io.hexline.domain.move;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.MoveUserCode;
import java.util.Optional;
import java.util.function.Function;

/** Which numbers a user can have at the target location. */
public enum NumberRule implements MoveRule {
    NEW_NUMBER_AVAILABLE(
            MoveUserCode.NEW_NUMBER_NOT_AVAILABLE,
            facts -> facts.order()
                    .number()
                    .requested()
                    .filter(number -> facts.numbers()
                            .requested()
                            .filter(record -> record.isFreeAt(facts.target().id()))
                            .isEmpty())
                    .map(number -> Evidence.of("number", number)));

    private final Code code;
    private final Function<MoveFacts, Optional<Evidence>> evaluation;

    NumberRule(Code code, Function<MoveFacts, Optional<Evidence>> evaluation) {
        this.code = code;
        this.evaluation = evaluation;
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public Optional<Evidence> evaluate(MoveFacts facts) {
        return evaluation.apply(facts);
    }
}
