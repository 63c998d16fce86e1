package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;

/** The first books of a world. */
final class Opening {

    private Opening() {}

    /**
     * Books that hold what the world holds.
     *
     * @throws IllegalArgumentException if the world breaks what a store guards
     */
    static Books of(World world) {
        Either<PortFailure, Books> books = Either.right(Books.empty(Catalogue.of(world)));
        return books.flatMap(empty -> withLocations(empty, world))
                .flatMap(opened -> withFeatures(opened, world))
                .flatMap(opened -> Posting.all(opened, writes(world)))
                .getOrElseThrow(
                        failure -> new IllegalArgumentException("No store can hold this world: " + failure.message()));
    }

    private static Either<PortFailure, Books> withLocations(Books books, World world) {
        Either<PortFailure, Table<LocationId, Location>> locations = Either.right(books.locations());
        for (Location location : world.locations()) {
            locations = locations.flatMap(before -> before.put(location));
        }
        return locations.map(books::withLocations);
    }

    private static Either<PortFailure, Books> withFeatures(Books books, World world) {
        Either<PortFailure, Switchboard> switchboard = Either.right(books.switchboard());
        for (Feature feature : world.features()) {
            switchboard = switchboard.flatMap(before -> before.with(feature));
        }
        return switchboard.map(books::withSwitchboard);
    }

    private static List<Write> writes(World world) {
        return Stream.of(
                        world.people().stream().map(Write.PutPerson::new),
                        world.subscribers().stream().map(Write.PutSubscriber::new),
                        world.numbers().stream().map(Write.PutNumber::new))
                .<Write>flatMap(writes -> writes)
                .toList();
    }
}
