package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.Directory;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.People;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Collections;
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

        static NamedUser of(MovingUser user, Set<LicenseId> calling) {
            boolean holds = user.person()
                    .filter(person -> !Collections.disjoint(person.holdings().licenses(), calling))
                    .isPresent();
            return new NamedUser(user, holds);
        }

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
        Set<PersonId> ids = ImmutableSet.copyOf(draft.users());
        return For(
                        people.withSubscribers(org, ids),
                        found -> callingLicenses(org, found),
                        (found, calling) -> named(
                                org,
                                ids,
                                Maps.uniqueIndex(found, one -> one.person().id()),
                                calling))
                .yield((found, calling, users) -> new NamedUsers(draft, users));
    }

    private Either<PortFailure, Map<PersonId, NamedUser>> named(
            OrgId org, Set<PersonId> ids, Map<PersonId, PersonWithSubscriber> there, Set<LicenseId> calling) {
        ImmutableMap.Builder<PersonId, NamedUser> users = ImmutableMap.builder();
        for (PersonId id : ids) {
            Either<PortFailure, MovingUser> read = user(org, id, Optional.ofNullable(there.get(id)));
            if (read.isLeft()) {
                return Either.left(read.getLeft());
            }
            users.put(id, NamedUser.of(read.get(), calling));
        }
        return Either.right(users.build());
    }

    /**
     * The same of one whose records were read before.
     *
     * @param calling those licenses that let one call, among all that it holds
     */
    NamedUser named(PersonWithSubscriber known, Set<LicenseId> calling) {
        return NamedUser.of(located(known), calling);
    }

    Either<PortFailure, MovingUser> find(OrgId org, PersonId id) {
        return people.withSubscriber(org, id).flatMap(found -> user(org, id, found));
    }

    private Either<PortFailure, MovingUser> user(OrgId org, PersonId id, Optional<PersonWithSubscriber> found) {
        return found.<Either<PortFailure, MovingUser>>map(there -> Either.right(located(there)))
                .orElseGet(() -> people.nonPerson(org, id).map(MovingUser::nobody));
    }

    private MovingUser located(PersonWithSubscriber found) {
        return new MovingUser(
                Optional.of(found.person()),
                found.subscriber(),
                Optional.empty(),
                directory.currentLocation(found.person().id()));
    }

    /** Those licenses that somebody of them holds and that let one call. */
    Either<PortFailure, Set<LicenseId>> callingLicenses(OrgId org, List<PersonWithSubscriber> users) {
        ImmutableSet.Builder<LicenseId> held = ImmutableSet.builder();
        users.forEach(user -> held.addAll(user.person().holdings().licenses()));
        return licenses.find(org, held.build()).map(found -> {
            ImmutableSet.Builder<LicenseId> calling = ImmutableSet.builder();
            for (OfferedLicense offered : found) {
                if (offered.license().kind().isCalling()) {
                    calling.add(offered.license().id());
                }
            }
            return calling.build();
        });
    }
}
