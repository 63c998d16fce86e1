package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import java.util.List;

/** The rules about what must be there before a move can be looked at: the user, its subscriber record, the target. */
public enum PresenceRule implements Rule<MoveSubject> {
    PERSON_EXISTS(when(MoveUserCode.USER_NOT_FOUND, subject -> subject.person().isEmpty())),
    SUBSCRIBER_EXISTS(when(
            MoveUserCode.SUBSCRIBER_NOT_FOUND,
            subject -> subject.person().isPresent() && subject.subscriber().isEmpty())),
    TARGET_EXISTS(
            when(MoveUserCode.LOCATION_NOT_FOUND, subject -> subject.target().isEmpty())),
    TARGET_HAS_CALLING(when(
            MoveUserCode.LOCATION_NOT_CALLING_ENABLED,
            subject -> subject.target().isPresent() && subject.targetCalling().isEmpty()));

    private final Criterion<MoveSubject> criterion;

    PresenceRule(Criterion<MoveSubject> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveSubject> criterion() {
        return criterion;
    }

    /** What is missing; empty where everything is there. */
    public static List<Finding> findings(MoveSubject subject) {
        return Rule.findings(List.of(values()), subject);
    }
}
