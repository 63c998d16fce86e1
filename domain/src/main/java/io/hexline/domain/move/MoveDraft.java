package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Rule;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A move request as it was received: anything can be missing. Source: "Validate or Initiate Move Users Job", body
 * parameters.
 *
 * @param entries {@code usersList}; empty where the request has none
 */
public record MoveDraft(Optional<List<Entry>> entries) {

    /**
     * Users that go to one target location.
     *
     * @param validate true to assess, false to carry out
     */
    public record Entry(Optional<LocationId> target, Optional<Boolean> validate, Optional<List<Member>> members) {

        public boolean validates() {
            return validate.orElse(false);
        }

        /** Its users; none where it lacks them. */
        List<Member> named() {
            return members.orElse(List.of());
        }
    }

    /**
     * One user.
     *
     * @param extension not yet known to be an extension
     * @param number not yet known to be a phone number
     */
    public record Member(Optional<PersonId> user, Change<String> extension, Change<String> number) {}

    /** The request that users move as they are: under their extensions and numbers. */
    public static MoveDraft of(LocationId target, List<PersonId> users) {
        List<Member> members = users.stream()
                .map(user -> new Member(Optional.of(user), Change.keep(), Change.keep()))
                .toList();
        return new MoveDraft(
                Optional.of(List.of(new Entry(Optional.of(target), Optional.of(false), Optional.of(members)))));
    }

    /** The request that these moves be carried out. */
    public static MoveDraft of(Collection<RequestedMove> moves) {
        return new MoveDraft(Optional.of(moves.stream().map(MoveDraft::entry).toList()));
    }

    private static Entry entry(RequestedMove move) {
        Member member = new Member(
                Optional.of(move.user()),
                move.extension().map(Extension::value),
                move.number().map(PhoneNumber::value));
        return new Entry(Optional.of(move.target()), Optional.of(false), Optional.of(List.of(member)));
    }

    /** Every user that is named, in order, as often as it is named. */
    public List<PersonId> users() {
        ImmutableList.Builder<PersonId> users = ImmutableList.builder();
        for (Entry entry : given()) {
            for (Member member : entry.named()) {
                member.user().ifPresent(users::add);
            }
        }
        return users.build();
    }

    /** Whether moves are to be assessed only. */
    public boolean isValidation() {
        return Rule.any(given(), Entry::validates);
    }

    /** Its entries; none where the request lacks them. */
    List<Entry> given() {
        return entries.orElse(List.of());
    }

    /** How many users are named, with an id or without. */
    int size() {
        int size = 0;
        for (Entry entry : given()) {
            size += entry.named().size();
        }
        return size;
    }

    /** One user's move, well-formed; whether it can be carried out is another question. */
    public record RequestedMove(
            PersonId user, LocationId target, Change<Extension> extension, Change<PhoneNumber> number) {

        /** The same for a user with these lines: those of them that are named are kept. */
        public RequestedMove from(Lines lines) {
            return new RequestedMove(user, target, extension.from(lines.extension()), number.from(lines.number()));
        }

        /** The numbers that change their location: primary, alternates and fax of a user that keeps its phone number. */
        public List<PhoneNumber> numbersToMove(Lines lines) {
            return number.from(lines.number()).keeps() ? lines.numbers() : List.of();
        }

        /**
         * The moves of a draft, or the extensions that are none: no documented code speaks of them.
         *
         * @param draft one that breaks no {@link RequestRule}
         */
        public static Either<List<Malformed>, List<RequestedMove>> movesOf(MoveDraft draft) {
            ImmutableList.Builder<Malformed> found = ImmutableList.builder();
            for (Entry entry : draft.given()) {
                for (Member member : entry.named()) {
                    member.extension()
                            .requested()
                            .ifPresent(text -> Extension.parse(text).peekLeft(found::add));
                }
            }
            List<Malformed> misfits = found.build();
            return misfits.isEmpty() ? Either.right(wellFormed(draft)) : Either.left(misfits);
        }

        private static List<RequestedMove> wellFormed(MoveDraft draft) {
            ImmutableList.Builder<RequestedMove> moves = ImmutableList.builder();
            for (Entry entry : draft.given()) {
                for (Member member : entry.named()) {
                    moves.add(new RequestedMove(
                            member.user().orElseThrow(),
                            entry.target().orElseThrow(),
                            member.extension().map(Extension::new),
                            member.number().map(PhoneNumber::new)));
                }
            }
            return moves.build();
        }
    }

    /**
     * What was found under the ids of a requested move. Where something is missing, only what does not depend on it is told.
     *
     * @param move what of the user's own lines it names, it keeps
     * @param subscriber of the person; there is none without it
     * @param nonPerson what has the userId, where it is no person's
     * @param target the location in whatever organization
     */
    public record MoveSubject(
            RequestedMove move,
            Optional<Person> person,
            Optional<Subscriber> subscriber,
            Optional<NonPerson> nonPerson,
            Optional<Location> target) {

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
            if (nonPerson.isPresent() && person.isPresent()) {
                throw new IllegalArgumentException("A person and none at the same time: " + move.user());
            }
        }

        /** What was found under ids of which the userId is a person's, or nobody's. */
        public MoveSubject(
                RequestedMove move,
                Optional<Person> person,
                Optional<Subscriber> subscriber,
                Optional<Location> target) {
            this(move, person, subscriber, Optional.empty(), target);
        }

        private static void require(Optional<?> found, Object asked) {
            if (found.filter(id -> !id.equals(asked)).isPresent()) {
                throw new IllegalArgumentException("Asked for " + asked + ", found " + found.get());
            }
        }

        boolean is(NonPerson kind) {
            return nonPerson.equals(Optional.of(kind));
        }

        /** Whether the user is there, as a person and on the calling platform. */
        public boolean isThere() {
            return person.isPresent() && subscriber.isPresent();
        }

        /** The subscriber; where there is none, one that has nothing stands in for it. */
        public Subscriber subscriberOrStandIn() {
            return subscriber.orElseGet(() -> Subscriber.unprovisioned(move.user()));
        }

        /** The target, if it is a location of this organization and has calling: only such a one is looked into. */
        public Optional<Location> targetIn(OrgId org) {
            return target.filter(
                    known -> known.org().equals(org) && known.calling().isPresent());
        }

        /** The same; where there is none, an empty location stands in for it. */
        Location targetOrStandIn(OrgId org) {
            return targetIn(org)
                    .orElseGet(() -> new Location(
                            move.target(), org, "", NOWHERE, Optional.of(CallingProfile.DEFAULT), Version.NEW));
        }
    }
}
