package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;

/** The rules about what must be there before a move can be looked at: the user, its subscriber record, the target. */
public enum PresenceRule implements Rule<PresenceRule.MoveSubject> {
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

    /**
     * What was found under the ids of a requested move. A move is assessed further only if all of it is there.
     *
     * @param move what of the user's own lines it names, it keeps
     * @param subscriber of the person; there is none without it
     * @param target the location in whatever organization
     */
    public record MoveSubject(
            RequestedMove move, Optional<Person> person, Optional<Subscriber> subscriber, Optional<Location> target)
            implements MoveDecision.UserFacts {

        /** The country code that is nobody's. */
        private static final Region NOWHERE = new Region("ZZ", Optional.empty());

        /**
         * What was found.
         *
         * @throws IllegalArgumentException if something was found under other ids than those of the move
         */
        public MoveSubject {
            require(person.map(Person::id), move.user());
            require(subscriber.map(Subscriber::person), move.user());
            require(target.map(Location::id), move.target());
            move = subscriber.map(Subscriber::lines).map(move::from).orElse(move);
            if (subscriber.isPresent() && person.isEmpty()) {
                throw new IllegalArgumentException("A subscriber without its person: " + move.user());
            }
        }

        private static void require(Optional<?> found, Object asked) {
            if (found.filter(id -> !id.equals(asked)).isPresent()) {
                throw new IllegalArgumentException("Asked for " + asked + ", found " + found.get());
            }
        }

        @Override
        public MoveSubject subject() {
            return this;
        }

        /** Whether the user is there, as a person and on the calling platform. */
        boolean isThere() {
            return person.isPresent() && subscriber.isPresent();
        }

        /** The target; where there is none that could be moved to, an empty location stands in for it. */
        Location targetOrStandIn(OrgId org) {
            return target.filter(known -> known.calling().isPresent())
                    .orElseGet(() -> new Location(
                            move.target(), org, "", NOWHERE, Optional.of(CallingProfile.DEFAULT), Version.NEW));
        }

        /** What calling is like at the target; empty where there is none or it is not enabled. */
        public Optional<CallingProfile> targetCalling() {
            return target.flatMap(Location::calling);
        }
    }
}
