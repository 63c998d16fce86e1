package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import java.util.List;

/** The rules about what must be there before a move can be looked at: the user, its subscriber record, the target. */
public enum PresenceRule implements Rule<MoveSubject> {
    PERSON_EXISTS(demands("A person of the organization has the userId.")
            .otherwise(MoveUserCode.USER_NOT_FOUND)
            .firesWhen(subject -> subject.person().isEmpty())),
    SUBSCRIBER_EXISTS(demands("The calling platform has a subscriber record for the person.")
            .otherwise(MoveUserCode.SUBSCRIBER_NOT_FOUND)
            .firesWhen(subject ->
                    subject.person().isPresent() && subject.subscriber().isEmpty())),
    TARGET_EXISTS(demands("A location, in whatever organization, has the locationId.")
            .otherwise(MoveUserCode.LOCATION_NOT_FOUND)
            .firesWhen(subject -> subject.target().isEmpty())),
    TARGET_HAS_CALLING(demands("The target location is enabled for calling.")
            .otherwise(MoveUserCode.LOCATION_NOT_CALLING_ENABLED)
            .firesWhen(subject ->
                    subject.target().isPresent() && subject.targetCalling().isEmpty()));

    private final Definition<MoveSubject> definition;

    PresenceRule(Definition<MoveSubject> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveSubject> definition() {
        return definition;
    }

    /** What is missing; empty where everything is there. */
    public static List<Finding> findings(MoveSubject subject) {
        return Rule.findings(List.of(values()), subject);
    }
}
