package io.hexline.inmemory.state;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.state.CommittedState.WriteApplier;
import io.hexline.inmemory.state.StoreState.ReferenceData;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        return world.locations().stream().<Write>map(Write.PutLocation::new).toList();
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
                        people(world).map(Write.PutPerson::new),
                        world.subscribers().stream().map(Write.PutSubscriber::new),
                        world.features().stream().map(Write.PutFeature::new),
                        world.trunks().stream().map(Write.PutTrunkGroup::new),
                        world.deviceProfiles().stream().map(Write.PutDeviceProfile::new),
                        world.numbers().stream().map(Write.PutNumber::new),
                        world.work().jobs().stream().map(Write.PutJob::new),
                        world.work().outbox().stream().map(Write.PutEntry::new))
                .<Write>flatMap(writes -> writes)
                .toList();
    }

    /** Without managers who are not there: a file can name one who was removed. */
    private static Stream<Person> people(World world) {
        Set<PersonId> ids = world.people().stream().map(Person::id).collect(Collectors.toSet());
        return world.people().stream()
                .map(person -> person.profile().managerId().map(ids::contains).orElse(true)
                        ? person
                        : person.describedAs(
                                person.email(), person.name(), person.profile().withoutManagerId()));
    }
}
