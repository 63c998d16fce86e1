package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules that a whole request must obey before anything starts; each is broken once at most, however often. Source:
 * "Validate or Initiate Move Users Job", the errors of the initial request validation.
 */
public enum RequestRule implements Rule<RequestRule.RequestFacts> {
    NAMES_LOCATIONS(demands("Every usersList entry has a locationId.")
            .otherwise(MoveRequestCode.LOCATION_ID_REQUIRED)
            .firesWhen(anyEntry(entry -> entry.target().isEmpty()))),
    NAMES_USERS(demands("Every users entry has a userId.")
            .otherwise(MoveRequestCode.USER_ID_REQUIRED)
            .firesWhen(anyMember(member -> member.user().isEmpty()))),
    HAS_USERS_LIST(demands("The request has a usersList.")
            .otherwise(MoveRequestCode.USERS_LIST_REQUIRED)
            .firesWhen(request -> request.draft().entries().isEmpty())),
    HAS_USERS(demands("Every usersList entry has users.")
            .otherwise(MoveRequestCode.USERS_REQUIRED)
            .firesWhen(anyEntry(entry -> entry.members().isEmpty()))),
    SAYS_WHETHER_TO_VALIDATE(demands("Every usersList entry says whether to validate.")
            .otherwise(MoveRequestCode.VALIDATE_REQUIRED)
            .firesWhen(anyEntry(entry -> entry.validate().isEmpty()))),
    MOVES_CALLING_USERS(demands("Every named user that exists holds a calling license.")
            .otherwise(MoveRequestCode.NOT_A_CALLING_USER)
            .firesWhen(anyCandidate(candidate -> !candidate.standing().callingUser()))),
    FILLS_USERS_LIST(demands("The usersList has an entry.")
            .otherwise(MoveRequestCode.USERS_LIST_EMPTY)
            .firesWhen(
                    request -> request.draft().entries().filter(List::isEmpty).isPresent())),
    FILLS_USERS(demands("The users of every usersList entry name somebody.")
            .otherwise(MoveRequestCode.USERS_EMPTY)
            .firesWhen(anyEntry(entry -> entry.members().filter(List::isEmpty).isPresent()))),
    CHANGES_LOCATION(demands("No user calls from the location to which it is to move.")
            .otherwise(MoveRequestCode.SAME_LOCATION)
            .firesWhen(anyCandidate(RequestFacts.Candidate::staysWhereItIs))),
    LEAVES_USERS_REACHABLE(demands("Every user keeps or gets a phone number or an extension.")
            .otherwise(MoveRequestCode.NUMBER_OR_EXTENSION_REQUIRED)
            .firesWhen(anyCandidate(RequestFacts.Candidate::losesItsLines))),
    NUMBERS_ARE_E164(demands("Every new phone number is written in E.164.")
            .otherwise(MoveRequestCode.NUMBER_NOT_E164)
            .firesWhen(anyMember(member -> member.number()
                    .requested()
                    .filter(number -> PhoneNumber.parse(number).isLeft())
                    .isPresent()))),
    MOVES_A_HUNDRED_AT_MOST(demands("The request names 100 users at most.")
            .otherwise(MoveRequestCode.TOO_MANY_USERS)
            .firesWhen(request -> request.draft().size() > RequestRule.MOST_USERS)),
    NAMES_USERS_ONCE(demands("No user is named twice.")
            .otherwise(MoveRequestCode.DUPLICATE_USER)
            .firesWhen(RequestRule::namesTwice)),
    VALIDATES_ONE_USER(demands("An entry that validates is the only one and names one user.")
            .otherwise(MoveRequestCode.VALIDATES_SEVERAL_USERS)
            .firesWhen(RequestRule::validatesSeveral));

    private static final List<RequestRule> ALL = List.of(values());

    /** How many users one request can move. */
    public static final int MOST_USERS = 100;

    private final Definition<RequestFacts> definition;

    RequestRule(Definition<RequestFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<RequestFacts> definition() {
        return definition;
    }

    /** What is wrong with a request; empty for a sound one. */
    public static List<Finding> findings(RequestFacts request) {
        return Rule.findings(ALL, request);
    }

    private static Predicate<RequestFacts> anyEntry(Predicate<MoveDraft.Entry> fires) {
        return request -> Rule.any(request.draft().given(), fires);
    }

    private static Predicate<RequestFacts> anyMember(Predicate<MoveDraft.Member> fires) {
        return anyEntry(entry -> Rule.any(entry.named(), fires));
    }

    /** Whether it is so of any of the named users that exist. */
    private static Predicate<RequestFacts> anyCandidate(Predicate<RequestFacts.Candidate> fires) {
        return request -> Rule.any(
                request.draft().given(),
                entry -> Rule.any(
                        entry.named(),
                        member -> request.candidate(entry, member).filter(fires).isPresent()));
    }

    private static boolean namesTwice(RequestFacts request) {
        List<PersonId> users = request.draft().users();
        return ImmutableSet.copyOf(users).size() < users.size();
    }

    /**
     * A validating entry stands alone, with one user. The documentation leaves a request open that validates one user
     * and moves others; it is refused too, since its answer has one form only.
     */
    private static boolean validatesSeveral(RequestFacts request) {
        return request.draft().isValidation()
                && (request.draft().given().size() > 1 || request.draft().size() > 1);
    }

    /**
     * What the request rules look at.
     *
     * @param standings of the named users that exist in the organization: all of them, since whoever is left out breaks
     *     no rule
     */
    public record RequestFacts(MoveDraft draft, Map<PersonId, Standing> standings) {

        public RequestFacts {
            standings = ImmutableMap.copyOf(standings);
        }

        /**
         * How a user stands before the move.
         *
         * @param callingUser whether it holds a calling license
         * @param location where it calls from; empty also where that is not known, so that no rule fires for it
         * @param lines under which it is reached; empty where the calling platform has no record of it
         */
        public record Standing(boolean callingUser, Optional<LocationId> location, Optional<Lines> lines) {

            /** How a user stands by its record of the calling platform, if there is one. */
            public static Standing of(boolean callingUser, Optional<Subscriber> subscriber) {
                return new Standing(
                        callingUser, subscriber.flatMap(Subscriber::location), subscriber.map(Subscriber::lines));
            }

            /** The same where somebody else tells the location; empty where it is not known. */
            public Standing callingFrom(Optional<LocationId> told) {
                return new Standing(callingUser, told, lines);
            }

            private void requireOf(Subscriber subscriber) {
                boolean sameLocation = location.isEmpty() || location.equals(subscriber.location());
                if (!sameLocation || !lines.equals(Optional.of(subscriber.lines()))) {
                    throw new IllegalArgumentException("The standing of user " + subscriber.person() + " has "
                            + (sameLocation ? "other lines" : "another location") + " than its subscriber");
                }
            }
        }

        /** A named user that exists, with what is asked for it. */
        record Candidate(MoveDraft.Entry entry, MoveDraft.Member member, Standing standing) {

            boolean staysWhereItIs() {
                return entry.target().isPresent() && entry.target().equals(standing.location());
            }

            boolean losesItsLines() {
                return standing.callingUser()
                        && standing.lines().filter(this::leavesNothingOf).isPresent();
            }

            private boolean leavesNothingOf(Lines lines) {
                return member.extension()
                                .applyTo(lines.extension().map(Extension::value))
                                .isEmpty()
                        && member.number()
                                .applyTo(lines.number().map(PhoneNumber::value))
                                .isEmpty();
            }
        }

        /** Requires the standing of a user who is there, and that it agrees with its subscriber. */
        void requireStanding(MoveSubject subject) {
            PersonId user = subject.move().user();
            Optional<Standing> standing = Optional.ofNullable(standings.get(user));
            if (subject.person().isPresent() && standing.isEmpty()) {
                throw new IllegalArgumentException(
                        "The facts of the request need a standing of user " + user + ", who is there");
            }
            subject.subscriber().ifPresent(found -> standing.orElseThrow().requireOf(found));
        }

        private Optional<Candidate> candidate(MoveDraft.Entry entry, MoveDraft.Member member) {
            return member.user().map(standings::get).map(standing -> new Candidate(entry, member, standing));
        }
    }
}
