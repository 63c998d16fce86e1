package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.naming;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.number.PhoneNumber;
import java.util.Optional;

/** Which numbers a user can have at the target location. */
public enum NumberRule implements MoveRule {
    NEW_NUMBER_AVAILABLE(naming(MoveUserCode.NEW_NUMBER_NOT_AVAILABLE, "number", NumberRule::unavailable));

    private final Criterion<MoveFacts> criterion;

    NumberRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    private static Optional<PhoneNumber> unavailable(MoveFacts facts) {
        boolean free = facts.numbers()
                .requested()
                .filter(record -> record.isFreeAt(facts.target().id()))
                .isPresent();
        return facts.order().number().requested().filter(number -> !free);
    }
}
