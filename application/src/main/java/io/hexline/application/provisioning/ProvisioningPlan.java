package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.provisioning.ProvisioningCommit.CallingChange;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.Features;
import io.hexline.application.store.Locations;
import io.hexline.application.store.MoveJobs;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.People;
import io.hexline.application.store.Store;
import io.hexline.application.store.Trunks;
import io.hexline.application.store.Write;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.API;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * What makes a decision about licenses true.
 *
 * @param person as it is to be
 * @param subscriber as it was, where there was one
 * @param links who and what counts on its calling; needed only where that changes
 */
public record ProvisioningPlan(
        Person person, Optional<Subscriber> subscriber, LicenseDecision decision, CallingLinks links) {

    boolean callingEnds() {
        return subscriber.isPresent() && decision.callingEnds();
    }

    /** What carriers and the calling platform have to know. */
    public CallingChange calling() {
        Optional<Subscriber> after = callingEnds() ? Optional.empty() : placed().or(() -> subscriber);
        List<Subscriber> abandoned = callingEnds() ? links.linked() : List.of();
        return new CallingChange(person.org(), person.email(), person.email(), subscriber, after, abandoned);
    }

    /** The subscriber where its calling licenses put it; empty where that changes nothing. */
    private Optional<Subscriber> placed() {
        return decision.grant().map(place -> {
            LocationId location = place.location().orElseThrow().id();
            Lines lines = place.lines();
            return subscriber
                    .map(today -> today.finished(person).relocated(location, lines, today.roles(), today.settings()))
                    .orElseGet(() -> Subscriber.regular(person, location, lines));
        });
    }

    public List<Write> writes() {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        writes.add(new Write.PutPerson(person));
        decision.grant().ifPresent(place -> writes.addAll(placing(place)));
        if (callingEnds()) {
            writes.addAll(links.writesWithout(person.id()));
            writes.add(new Write.RemoveSubscriber(subscriber.orElseThrow()));
        }
        return writes.build();
    }

    private List<Write> placing(Placement place) {
        List<PhoneNumber> kept = place.lines().numbers();
        NumberOwner owner = new NumberOwner.User(person.id(), person.name().display());
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        Location location = place.location().orElseThrow();
        writes.add(new Write.ExpectLocation(location));
        Subscriber placed = placed().orElseThrow();
        writes.add(new Write.PutSubscriber(placed));
        writes.addAll(links.writesKeeping(placed.lines().extensions()));
        location.calling().stream()
                .flatMapToInt(calling -> calling.userLimit().stream())
                .filter(limit -> place.isNew())
                .forEach(limit -> writes.add(new Write.ExpectRoom(location.id(), limit)));
        links.numbers().stream()
                .filter(number -> !kept.contains(number.number()))
                .forEach(number -> writes.add(new Write.PutNumber(number.released())));
        place.newNumber()
                .map(number -> number.ownedBy(owner).inState(NumberState.ACTIVE))
                .ifPresent(number -> writes.add(new Write.PutNumber(number)));
        return writes.build();
    }

    /**
     * Who and what counts on the calling of somebody.
     *
     * @param location from where it calls
     * @param numbers the inventory's records of its numbers
     * @param linked the subscribers for whom it is the emergency callback (ECBN), and its guests
     * @param features those of which it is a member, and the auto attendants that transfer to an extension of it
     * @param trunkGroups those of which it is a member
     * @param deviceProfiles those that it uses
     */
    public record CallingLinks(
            Optional<Location> location,
            List<InventoryNumber> numbers,
            List<Subscriber> linked,
            List<Feature> features,
            List<TrunkGroup> trunkGroups,
            List<DeviceProfile> deviceProfiles) {

        /** Of somebody who does not call, or whose calling stays as it is. */
        public static final CallingLinks NONE =
                new CallingLinks(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

        public CallingLinks {
            numbers = ImmutableList.copyOf(numbers);
            linked = ImmutableList.copyOf(linked);
            features = ImmutableList.copyOf(features);
            trunkGroups = ImmutableList.copyOf(trunkGroups);
            deviceProfiles = ImmutableList.copyOf(deviceProfiles);
        }

        /** The same with other numbers. */
        public CallingLinks withNumbers(List<InventoryNumber> others) {
            return new CallingLinks(location, others, linked, features, trunkGroups, deviceProfiles);
        }

        /** What takes the person out of all of it: a number that nobody answers is no callback, and no operator. */
        public List<Write> writesWithout(PersonId person) {
            ImmutableList.Builder<Write> writes = ImmutableList.builder();
            linked.forEach(other -> writes.add(new Write.PutSubscriber(other.unlinkedFrom(person))));
            location.filter(there -> isCalledBackFor(there, person))
                    .ifPresent(there -> writes.add(new Write.PutLocation(
                            there.withCalling(there.calling().orElseThrow().withoutEcbnUser()))));
            features.forEach(feature ->
                    writes.add(new Write.PutFeature(feature.without(person).withoutOperator())));
            trunkGroups.forEach(group -> writes.add(new Write.PutTrunkGroup(group.withoutMember(person))));
            deviceProfiles.forEach(profile -> writes.add(new Write.PutDeviceProfile(profile.withoutUser(person))));
            numbers.forEach(number -> writes.add(new Write.PutNumber(number.released())));
            return writes.build();
        }

        /** What keeps auto attendants from transferring to an extension that the person has no more. */
        public List<Write> writesKeeping(List<Extension> extensions) {
            return features.stream()
                    .filter(feature -> feature.operator()
                            .filter(operator -> !extensions.contains(operator))
                            .isPresent())
                    .<Write>map(feature -> new Write.PutFeature(feature.withoutOperator()))
                    .toList();
        }

        private static boolean isCalledBackFor(Location there, PersonId person) {
            return there.calling().flatMap(CallingProfile::ecbnUser).equals(Optional.of(person));
        }

        /** Finds them, unless a job is about to move the person, or waits for its number order: it counts on all of it. */
        public record Loader(
                People people,
                Locations locations,
                Numbers numbers,
                Features features,
                Trunks trunks,
                DeviceProfiles deviceProfiles,
                MoveJobs jobs) {

            public static Loader on(Store store) {
                return new Loader(
                        store.people(),
                        store.locations(),
                        store.numbers(),
                        store.features(),
                        store.trunks(),
                        store.deviceProfiles(),
                        store.jobs());
            }

            /** {@link Failure.NotPossible} where a job is about to move the person. */
            public Either<Failure, CallingLinks> load(Person person, Optional<Subscriber> subscriber) {
                return noJobMoves(person)
                        .flatMap(free -> subscriber
                                .map(today -> Failure.orTrouble(links(today)))
                                .orElseGet(() -> Either.right(NONE)));
            }

            /** Likewise; nobody and nothing where the decision leaves its calling as it is. */
            public Either<Failure, CallingLinks> load(
                    Person person, Optional<Subscriber> subscriber, LicenseDecision decision) {
                return subscriber.isPresent() && decision.changesCalling()
                        ? load(person, subscriber)
                        : Either.right(NONE);
            }

            private Either<Failure, Boolean> noJobMoves(Person person) {
                return Failure.orTrouble(jobs.busyWith(person.id()))
                        .filterOrElse(
                                Optional::isEmpty,
                                job -> new Failure.NotPossible("A job is about to move "
                                        + person.name().display() + "; wait for its end, or abandon it"))
                        .mapTo(true);
            }

            private Either<PortFailure, CallingLinks> links(Subscriber subscriber) {
                return API.For(
                                location(subscriber),
                                location -> numbers.find(subscriber.lines().numbers()),
                                (location, owned) -> new LinkedReader(people).everybody(subscriber.person()),
                                (location, owned, linked) -> features.of(subscriber),
                                (location, owned, linked, left) -> trunks.ofMember(subscriber.person()),
                                (location, owned, linked, left, groups) ->
                                        deviceProfiles.usedBy(List.of(subscriber.person())))
                        .yield(CallingLinks::new);
            }

            private Either<PortFailure, Optional<Location>> location(Subscriber subscriber) {
                return subscriber.location().map(locations::find).orElseGet(() -> Either.right(Optional.empty()));
            }
        }
    }
}
