package io.hexline.junit;

import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.WorldBuilder;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.snapshot.check.SnapshotError;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Worlds for tests; what is wrong with one is told all at once. */
final class Worlds {

    private Worlds() {}

    static World described(Consumer<WorldBuilder> described) {
        WorldBuilder builder = new WorldBuilder();
        described.accept(builder);
        return checked(builder.build());
    }

    static World checked(World world) {
        return orTold("This world cannot be", Snapshots.parse(Snapshots.write(world)));
    }

    static World in(Path file) {
        return orTold("This is no snapshot: " + file, Snapshots.read(file));
    }

    private static World orTold(String sentence, Either<List<SnapshotError>, World> read) {
        return read.getOrElseThrow(problems -> new IllegalArgumentException(problems.stream()
                .map(SnapshotError::toString)
                .collect(Collectors.joining("\n  ", sentence + "\n  ", ""))));
    }

    static String token(World world, String person) {
        return world.tokens().stream()
                .filter(issued -> issued.person().value().equals(person) || isEmail(world, issued.person(), person))
                .findFirst()
                .map(issued -> issued.token().value())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody has a token who is called '" + person + "'; these have one: " + owners(world)));
    }

    private static boolean isEmail(World world, PersonId owner, String asked) {
        return world.people()
                .find(owner)
                .filter(known -> known.email().value().equalsIgnoreCase(asked))
                .isPresent();
    }

    private static String owners(World world) {
        return world.tokens().stream()
                .map(IssuedToken::person)
                .map(PersonId::value)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
