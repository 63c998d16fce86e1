package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import io.hexline.application.collaborator.Directory;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.People;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the users who are to move. */
public final class MovingUsers {

    private final People people;
    private final Licenses licenses;
    private final Directory directory;

    public MovingUsers(People people, Licenses licenses, Directory directory) {
        this.people = people;
        this.licenses = licenses;
        this.directory = directory;
    }

    /**
     * A user as it is at one moment.
     *
     * @param nonPerson what has the id, where it is no person's
     * @param location from where it calls, as the directory tells; its failure is for the user's assessment to report
     */
    public record MovingUser(
            Optional<Person> person,
            Optional<Subscriber> subscriber,
            Optional<NonPerson> nonPerson,
            Either<PortFailure, Optional<LocationId>> location) {

        static MovingUser nobody(Optional<NonPerson> insteadOf) {
            return new MovingUser(Optional.empty(), Optional.empty(), insteadOf, Either.right(Optional.empty()));
        }
    }

    /**
     * A user whom a request names.
     *
     * @param calling whether it holds a calling license
     */
    public record NamedUser(MovingUser user, boolean calling) {

        /** Empty where there is no such user. Where the directory cannot tell, a request is not refused for it. */
        Optional<RequestFacts.Standing> standing() {
            return user.person()
                    .map(person -> RequestFacts.Standing.of(calling, user.subscriber())
                            .callingFrom(user.location().fold(unknown -> Optional.empty(), known -> known)));
        }
    }

    /** What a request asks for, and all whom it names. */
    public record NamedUsers(MoveDraft draft, Map<PersonId, NamedUser> users) {

        public RequestFacts facts() {
            ImmutableMap.Builder<PersonId, RequestFacts.Standing> standings = ImmutableMap.builder();
            users.forEach((id, named) -> named.standing().ifPresent(standing -> standings.put(id, standing)));
            return new RequestFacts(draft, standings.build());
        }

        /** Where numbers go to if these moves are carried out. */
        public Set<LocationId> targetsOfNumbers(List<RequestedMove> orders) {
            return orders.stream()
                    .filter(order -> user(order.user())
                            .subscriber()
                            .map(Subscriber::lines)
                            .filter(lines -> !order.numbersToMove(lines).isEmpty())
                            .isPresent())
                    .map(RequestedMove::target)
                    .collect(ImmutableSet.toImmutableSet());
        }

        public MovingUser user(PersonId id) {
            return users.get(id).user();
        }
    }

    /** Reads several users of one job, who can depend on each other. */
    public record MoverReader(People people, DeviceProfiles deviceProfiles) {

        /** Those of the users who call, in the order of the moves. */
        public Either<PortFailure, List<Mover>> read(Collection<RequestedMove> moves) {
            Map<PersonId, RequestedMove> byUser = new LinkedHashMap<>();
            moves.forEach(move -> byUser.put(move.user(), move));
            return For(people.subscribers(byUser.keySet()), known -> deviceProfiles.usedBy(byUser.keySet()))
                    .yield((known, profiles) -> movers(byUser, known, profiles));
        }

        private static List<Mover> movers(
                Map<PersonId, RequestedMove> byUser, List<Subscriber> known, List<DeviceProfile> profiles) {
            ListMultimap<PersonId, DeviceProfile> used = ArrayListMultimap.create();
            profiles.forEach(profile -> profile.users().forEach(user -> used.put(user, profile)));
            return known.stream()
                    .map(user -> new Mover(byUser.get(user.person()), user, used.get(user.person())))
                    .toList();
        }
    }

    /** All that are named, however many. */
    public Either<PortFailure, NamedUsers> named(OrgId org, MoveDraft draft) {
        ImmutableMap.Builder<PersonId, NamedUser> users = ImmutableMap.builder();
        for (PersonId id : ImmutableSet.copyOf(draft.users())) {
            Either<PortFailure, NamedUser> read =
                    For(find(org, id), user -> isCalling(user)).yield(NamedUser::new);
            if (read.isLeft()) {
                return Either.left(read.getLeft());
            }
            users.put(id, read.get());
        }
        return Either.right(new NamedUsers(draft, users.build()));
    }

    /** The same of somebody whose records were read before. */
    public Either<PortFailure, NamedUser> named(Person person, Subscriber subscriber) {
        MovingUser user = moving(person, Optional.of(subscriber));
        return isCalling(user).map(calling -> new NamedUser(user, calling));
    }

    Either<PortFailure, MovingUser> find(OrgId org, PersonId id) {
        return people.person(org, id)
                .flatMap(found -> found.map(this::withRecords)
                        .orElseGet(() -> people.nonPerson(org, id).map(MovingUser::nobody)));
    }

    private Either<PortFailure, MovingUser> withRecords(Person person) {
        return people.subscriber(person.id()).map(subscriber -> moving(person, subscriber));
    }

    private MovingUser moving(Person person, Optional<Subscriber> subscriber) {
        return new MovingUser(
                Optional.of(person), subscriber, Optional.empty(), directory.currentLocation(person.id()));
    }

    private Either<PortFailure, Boolean> isCalling(MovingUser user) {
        return user.person()
                .map(person -> licenses.find(person.org(), person.holdings().licenses())
                        .map(held -> Iterables.any(
                                held, offered -> offered.license().kind().isCalling())))
                .orElseGet(() -> Either.right(false));
    }
}
