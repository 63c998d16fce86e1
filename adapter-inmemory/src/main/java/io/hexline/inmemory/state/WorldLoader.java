package io.hexline.inmemory.state;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.GroupWrite;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.Write;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.value.Version;
import io.hexline.inmemory.state.CommittedState.WriteApplier;
import io.hexline.inmemory.state.StoreState.ReferenceData;
import io.hexline.world.Routing;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;

/** The first state of a world. */
public final class WorldLoader {

    private WorldLoader() {}

    /**
     * A state that holds what the world holds.
     *
     * @throws IllegalArgumentException if the world breaks what a store guards
     */
    public static StoreState of(World world) {
        Either<PortFailure, StoreState> places = Either.right(StoreState.empty(ReferenceData.of(world)));
        return places.flatMap(opened -> WriteApplier.all(opened, locations(world)))
                .flatMap(opened -> WriteApplier.all(opened, lineHolders(world)))
                .flatMap(opened -> withPeople(opened, world))
                .flatMap(opened -> WriteApplier.all(opened, writes(world)))
                .flatMap(opened -> sound(opened, world.routing()))
                .getOrElseThrow(
                        failure -> new IllegalArgumentException("No store can hold this world: " + failure.message()));
    }

    /** Locations, and people who are behind trunks, come after these: so they are looked at last. */
    private static Either<PortFailure, StoreState> sound(StoreState state, Routing opening) {
        return Either.traverseRight(opening.trunks(), group -> RoutingWrites.sound(state, group))
                .flatMap(trunks ->
                        Either.traverseRight(opening.routeGroups(), group -> RoutingWrites.sound(state, group)))
                .flatMap(groups -> Either.traverseRight(opening.dialPlans(), plan -> RoutingWrites.sound(state, plan)))
                .map(plans -> state);
    }

    /** All at once; or one after the other, to tell which of them cannot be held. */
    private static Either<PortFailure, StoreState> withPeople(StoreState state, World world) {
        return new OpeningPeople(state, world.people(), world.subscribers(), world.numbers())
                .taken()
                .<Either<PortFailure, StoreState>>map(Either::right)
                .orElseGet(() -> WriteApplier.all(state, writesOfPeople(world)));
    }

    private static List<Write> locations(World world) {
        return world.locations().stream()
                .<Write>map(location -> new Write.PutLocation(location.at(Version.NEW)))
                .toList();
    }

    private static List<Write> lineHolders(World world) {
        return world.lineHolders().stream()
                .<Write>map(holder -> new Write.PutLineHolder(holder.at(Version.NEW)))
                .toList();
    }

    private static List<Write> writesOfPeople(World world) {
        return Stream.of(
                        world.people().stream().map(person -> new Write.PutPerson(person.at(Version.NEW))),
                        world.subscribers().stream().map(user -> new Write.PutSubscriber(user.at(Version.NEW))),
                        world.numbers().stream().map(number -> new Write.PutNumber(number.at(Version.NEW))))
                .<Write>flatMap(writes -> writes)
                .toList();
    }

    private static List<Write> writes(World world) {
        return Stream.of(
                        world.groups().stream()
                                .map(known -> new GroupWrite.PutGroup(
                                        known.group().at(Version.NEW), MemberChanges.to(known.members()))),
                        world.features().stream().map(feature -> new Write.PutFeature(feature.at(Version.NEW))),
                        world.deviceProfiles().stream()
                                .map(profile -> new Write.PutDeviceProfile(profile.at(Version.NEW))),
                        world.work().jobs().stream().map(JobWrite.PutJob::new),
                        world.work().batchJobs().stream().map(JobWrite.PutBatchJob::new),
                        world.work().outbox().stream().map(Write.PutEntry::new))
                .<Write>flatMap(writes -> writes)
                .toList();
    }
}
