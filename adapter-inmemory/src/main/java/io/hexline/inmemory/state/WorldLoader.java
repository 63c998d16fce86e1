package io.hexline.inmemory.state;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Version;
import io.hexline.inmemory.state.CommittedState.WriteApplier;
import io.hexline.inmemory.state.StoreState.ReferenceData;
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
        Either<PortFailure, StoreState> state = Either.right(StoreState.empty(ReferenceData.of(world)));
        return state.flatMap(opened -> WriteApplier.all(opened, locations(world)))
                .flatMap(opened -> withLineHolders(opened, world))
                .flatMap(opened -> WriteApplier.all(opened, writes(world)))
                .getOrElseThrow(
                        failure -> new IllegalArgumentException("No store can hold this world: " + failure.message()));
    }

    private static List<Write> locations(World world) {
        return world.locations().stream()
                .<Write>map(location -> new Write.PutLocation(location.at(Version.NEW)))
                .toList();
    }

    private static Either<PortFailure, StoreState> withLineHolders(StoreState state, World world) {
        Either<PortFailure, StoreState> opened = Either.right(state);
        for (LineHolder holder : world.lineHolders()) {
            opened = opened.flatMap(before -> before.extensions().with(holder).map(before::withExtensions));
        }
        return opened;
    }

    private static List<Write> writes(World world) {
        return Stream.of(
                        people(world).map(person -> new Write.PutPerson(person.at(Version.NEW))),
                        world.subscribers().stream().map(user -> new Write.PutSubscriber(user.at(Version.NEW))),
                        world.features().stream().map(feature -> new Write.PutFeature(feature.at(Version.NEW))),
                        world.trunks().stream().map(group -> new Write.PutTrunkGroup(group.at(Version.NEW))),
                        world.deviceProfiles().stream()
                                .map(profile -> new Write.PutDeviceProfile(profile.at(Version.NEW))),
                        world.numbers().stream().map(number -> new Write.PutNumber(number.at(Version.NEW))),
                        world.work().jobs().stream().map(Write.PutJob::new),
                        world.work().outbox().stream().map(Write.PutEntry::new))
                .<Write>flatMap(writes -> writes)
                .toList();
    }

    /** Without managers who are not there: a file can name one who was removed. */
    private static Stream<Person> people(World world) {
        return world.people().stream()
                .map(person ->
                        person.profile().managerId().map(world.people()::has).orElse(true)
                                ? person
                                : person.describedAs(
                                        person.email(),
                                        person.name(),
                                        person.profile().withoutManagerId()));
    }
}
