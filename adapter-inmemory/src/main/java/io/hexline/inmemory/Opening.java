package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
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
        return books.flatMap(opened -> Posting.all(opened, locations(world)))
                .flatMap(opened -> withFeatures(opened, world))
                .flatMap(opened -> Posting.all(opened, writes(world)))
                .getOrElseThrow(
                        failure -> new IllegalArgumentException("No store can hold this world: " + failure.message()));
    }

    private static List<Write> locations(World world) {
        return world.locations().stream().<Write>map(Write.PutLocation::new).toList();
    }

    private static Either<PortFailure, Books> withFeatures(Books books, World world) {
        Either<PortFailure, Books> opened = Either.right(books);
        for (Feature feature : world.features()) {
            opened = opened.flatMap(before -> with(feature, before));
        }
        return opened;
    }

    private static Either<PortFailure, Books> with(Feature feature, Books books) {
        Dialling dialling = books.locations()
                .find(feature.location())
                .map(location -> books.dialling().with(location.org(), feature))
                .orElse(books.dialling());
        return books.switchboard()
                .with(feature)
                .map(switchboard -> books.withSwitchboard(switchboard).withDialling(dialling));
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
