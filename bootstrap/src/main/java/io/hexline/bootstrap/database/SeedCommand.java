package io.hexline.bootstrap.database;

import io.hexline.bootstrap.session.Worlds;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.file.FileTrouble;
import io.hexline.postgres.seed.Content;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hexline database seed}. */
@Command(
        name = "seed",
        description = "Fill an empty database with the world of a snapshot.",
        footer = {"", "Example:", "  hexline database seed world.json --database jdbc:postgresql://localhost/hexline"})
final class SeedCommand extends OnDatabase {

    @Parameters(paramLabel = "FILE", description = "The snapshot.")
    private Path file;

    @Override
    Either<ErrorAnswer, String> on(OpenDatabase database) {
        return database.migrated()
                .flatMap(done -> empty(database))
                .flatMap(empty -> world(file))
                .flatMap(world -> filled(database, world)
                        .fold(problem -> empty(database).flatMap(still -> Either.left(problem)), Either::right))
                .map(people -> "The database holds the world of " + file + " now: " + people + " people.");
    }

    private Either<ErrorAnswer, Content> empty(OpenDatabase database) {
        return database.content()
                .filterOrElse(
                        Content::isEmpty,
                        content -> ErrorAnswer.of(
                                Outcome.REFUSED,
                                "The database holds a world already, of " + content.people() + " people.",
                                "Save it with: hexline database export FILE "
                                        + options().asOption() + ", and fill another one."));
    }

    /** The world of a file. */
    static Either<ErrorAnswer, World> world(Path file) {
        return Worlds.open(Optional.of(file))
                .mapLeft(mistakes -> new ErrorAnswer(Outcome.MISUSED, mistakes, FileTrouble.nextOfSnapshot(file)));
    }

    /** Fills it; somebody else can have done so since it was looked at. */
    static Either<ErrorAnswer, Integer> filled(OpenDatabase database, World world) {
        return PostgresHost.fill(database.database(), world)
                .mapLeft(failure -> OpenDatabase.failed(
                        "The database cannot be filled: " + failure.message() + ".", "Nothing was changed in it."));
    }
}
