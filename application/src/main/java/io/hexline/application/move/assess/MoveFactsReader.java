package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.CarrierRule.CarrierFacts;
import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts.SeatingFacts;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of one user's move, each by its key. */
public final class MoveFactsReader {

    private final MoveSources sources;
    private final LocationUsageReader locationUsage;
    private final CarrierReader carriers;
    private final InstantSource time;

    MoveFactsReader(MoveSources sources, InstantSource time) {
        this.sources = sources;
        this.locationUsage = new LocationUsageReader(sources, time);
        this.carriers = new CarrierReader(sources, time);
        this.time = time;
    }

    /** The same, reading elsewhere. */
    MoveFactsReader from(MoveSources elsewhere) {
        return new MoveFactsReader(elsewhere, time);
    }

    /**
     * Who is to move, and from where.
     *
     * @param source empty where the user has no location, or one that is not there
     */
    record Departure(MoveSubject subject, Optional<Location> source) {}

    Either<PortFailure, Departure> departure(RequestedMove move, MovingUsers.MovingUser user) {
        Optional<LocationId> source = user.subscriber().flatMap(Subscriber::location);
        Set<LocationId> both = source.map(from -> ImmutableSet.of(from, move.target()))
                .orElseGet(() -> ImmutableSet.of(move.target()));
        return sources.locations(both)
                .map(found -> new Departure(
                        new MoveSubject(
                                move,
                                user.person(),
                                user.subscriber(),
                                user.nonPerson(),
                                Optional.ofNullable(found.get(move.target()))),
                        source.map(found::get)));
    }

    /** The facts of a move that was asked for in this organization. */
    Either<Failure, MoveFacts> facts(Departure departure, OrgId org, Optional<RecordingAccount> recording) {
        return Failure.orNotFound(sources.organization(org), "organization", org)
                .flatMap(organization ->
                        facts(departure, organization, recording).mapLeft(Failure.Trouble::new));
    }

    private Either<PortFailure, MoveFacts> facts(
            Departure departure, Organization organization, Optional<RecordingAccount> recording) {
        MoveSubject subject = departure.subject();
        Optional<Location> source = departure.source();
        RequestedMove move = subject.move();
        Subscriber subscriber = subject.subscriberOrStandIn();
        return For(
                        extensions(move, subscriber),
                        taken -> numbers(move, organization.id(), subscriber),
                        (taken, records) -> locationUsage.facts(move, subscriber),
                        (taken, records, around) -> carriers.facts(
                                source, subject.targetIn(organization.id()), move.numbersToMove(subscriber.lines())))
                .yield((taken, records, around, carried) ->
                        new MoveFacts(subject, organization, source, taken, records, carried, around, recording));
    }

    private Either<PortFailure, ExtensionFacts> extensions(RequestedMove move, Subscriber subscriber) {
        Set<Extension> inQuestion =
                inQuestion(move.extension(), subscriber.lines().extensions());
        return sources.owners(move.target(), inQuestion)
                .map(owners -> new ExtensionFacts(
                        inQuestion,
                        owners.isEmpty() ? owners : Maps.filterValues(owners, owner -> !owner.is(move.user()))));
    }

    /** A new number that the user already has, or that another organization has, counts as what it is. */
    private Either<PortFailure, NumberFacts> numbers(RequestedMove move, OrgId org, Subscriber subscriber) {
        List<PhoneNumber> today = subscriber.lines().numbers();
        return For(requested(move.number()), requested -> sources.numbers(today))
                .yield((requested, current) -> new NumberFacts(
                        inQuestion(move.number(), today),
                        requested.filter(record -> record.org().equals(org)),
                        current));
    }

    private Either<PortFailure, Optional<InventoryNumber>> requested(Change<PhoneNumber> change) {
        return change.requested()
                .map(number -> sources.numbers(List.of(number))
                        .map(found -> found.stream().findFirst()))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    /** What is asked for, and what the user has today. */
    private static <T> Set<T> inQuestion(Change<T> asked, List<T> today) {
        return asked.requested()
                .<Set<T>>map(
                        one -> ImmutableSet.<T>builder().add(one).addAll(today).build())
                .orElseGet(() -> ImmutableSet.copyOf(today));
    }

    /** Reads what is around a user at both locations. */
    static final class LocationUsageReader {

        private final MoveSources sources;
        private final InstantSource time;

        LocationUsageReader(MoveSources sources, InstantSource time) {
            this.sources = sources;
            this.time = time;
        }

        Either<PortFailure, LocationUsageFacts> facts(RequestedMove move, Subscriber subscriber) {
            return For(
                            sources.users(move.target()),
                            users -> sources.ties(subscriber),
                            (users, ties) -> deviceNames(subscriber, ties.deviceProfiles(), move.target()))
                    .yield((users, ties, names) -> new LocationUsageFacts(
                            users,
                            names,
                            ties.dependents().calledBack(),
                            ties.deviceProfiles(),
                            atSource(ties.features(), subscriber),
                            ties.trunkGroups(),
                            new SeatingFacts(time.instant(), ties.dependents().guests())));
        }

        /** None where the user is at the target already: the devices there are its own. */
        private Either<PortFailure, Set<String>> deviceNames(
                Subscriber subscriber, List<DeviceProfile> profiles, LocationId target) {
            if (subscriber.devices().isEmpty() && profiles.isEmpty()
                    || subscriber.location().equals(Optional.of(target))) {
                return Either.right(Set.of());
            }
            return sources.deviceNames(
                    target,
                    ImmutableList.<String>builder()
                            .addAll(Lists.transform(subscriber.devices(), Device::name))
                            .addAll(Lists.transform(profiles, DeviceProfile::name))
                            .build());
        }

        private static List<Feature> atSource(List<Feature> found, Subscriber subscriber) {
            return ImmutableList.copyOf(Collections2.filter(
                    found,
                    feature -> subscriber
                            .location()
                            .filter(feature.location()::equals)
                            .isPresent()));
        }
    }

    /** Reads who carries the numbers of locations, and what the carriers say. */
    public static final class CarrierReader {

        private final MoveSources sources;
        private final InstantSource time;

        CarrierReader(MoveSources sources, InstantSource time) {
            this.sources = sources;
            this.time = time;
        }

        public static CarrierReader on(Store store, Collaborators collaborators, InstantSource time) {
            return new CarrierReader(MoveSources.on(store, collaborators), time);
        }

        /**
         * Whether the carriers of the organization's own among the locations can be reached: all locations; otherwise the
         * failure of the first.
         */
        public Either<PortFailure, Set<LocationId>> reach(OrgId org, Set<LocationId> targets) {
            return sources.locations(targets).flatMap(found -> {
                for (LocationId target : targets) {
                    Either<PortFailure, CarrierFacts.Side> answer = side(Optional.ofNullable(found.get(target))
                            .filter(location -> location.org().equals(org)));
                    if (answer.isLeft()) {
                        return Either.left(answer.getLeft());
                    }
                }
                return Either.right(targets);
            });
        }

        /** Nothing is asked where no number moves. */
        Either<PortFailure, CarrierFacts> facts(
                Optional<Location> source, Optional<Location> target, List<PhoneNumber> moving) {
            return moving.isEmpty()
                    ? Either.right(CarrierFacts.NONE)
                    : For(side(source), from -> side(target), (from, to) -> sources.carried(moving))
                            .yield((from, to, known) ->
                                    new CarrierFacts(time.instant(), from, to, ImmutableSet.copyOf(moving), known));
        }

        /** A location without calling, or without a connection to the public network, has no carrier. */
        private Either<PortFailure, CarrierFacts.Side> side(Optional<Location> location) {
            return location.flatMap(known -> carrier(known).map(carrier -> side(known, carrier)))
                    .orElseGet(() -> Either.right(CarrierFacts.Side.NONE));
        }

        private Either<PortFailure, CarrierFacts.Side> side(Location location, CarrierId carrier) {
            return For(sources.carrier(carrier), known -> sources.connection(carrier, location.id()))
                    .yield(CarrierFacts.Side::new);
        }

        private static Optional<CarrierId> carrier(Location location) {
            return location.calling().flatMap(CallingProfile::pstn).map(PstnConnection::carrier);
        }
    }
}
