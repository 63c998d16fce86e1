package io.hexline.domain.move;

import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rules about what must be there before a move can be looked at: the user, its subscriber record, the target. */
public enum PresenceRule implements Rule<MoveSubject> {
    PERSON_EXISTS(MoveUserCode.USER_NOT_FOUND, subject -> subject.person().isEmpty()),
    SUBSCRIBER_EXISTS(
            MoveUserCode.SUBSCRIBER_NOT_FOUND,
            subject -> subject.person().isPresent() && subject.subscriber().isEmpty()),
    TARGET_EXISTS(MoveUserCode.LOCATION_NOT_FOUND, subject -> subject.target().isEmpty()),
    TARGET_HAS_CALLING(
            MoveUserCode.LOCATION_NOT_CALLING_ENABLED,
            subject -> subject.target().isPresent() && subject.targetCalling().isEmpty());

    private final MoveUserCode code;
    private final Predicate<MoveSubject> broken;

    PresenceRule(MoveUserCode code, Predicate<MoveSubject> broken) {
        this.code = code;
        this.broken = broken;
    }

    @Override
    public MoveUserCode code() {
        return code;
    }

    @Override
    public Optional<Evidence> evaluate(MoveSubject subject) {
        return broken.test(subject) ? Optional.of(Evidence.none()) : Optional.empty();
    }

    /** What is missing; empty where everything is there. */
    public static List<Finding> findings(MoveSubject subject) {
        return Rule.findings(List.of(values()), subject);
    }
}
