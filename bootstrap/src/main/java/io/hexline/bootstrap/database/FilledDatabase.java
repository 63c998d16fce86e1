package io.hexline.bootstrap.database;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;

/** A database that a server can serve: its schema is up to date, and it holds a world. */
public final class FilledDatabase {

    private FilledDatabase() {}

    /**
     * Opens it, and prepares what is to be prepared.
     *
     * @param seed the snapshot with which it is filled where it holds no world; left alone otherwise
     */
    public static Either<ErrorAnswer, OpenDatabase> of(DatabaseOptions options, Optional<Path> seed) {
        return OpenDatabase.of(options)
                .flatMap(open -> open.migrated()
                        .flatMap(done -> isFilled(open))
                        .flatMap(filled -> filled ? Either.right(open) : filled(options, open, seed))
                        .peekLeft(problem -> open.close()));
    }

    private static Either<ErrorAnswer, Boolean> isFilled(OpenDatabase open) {
        return open.content().map(content -> !content.isEmpty());
    }

    private static Either<ErrorAnswer, OpenDatabase> filled(
            DatabaseOptions options, OpenDatabase open, Optional<Path> seed) {
        if (seed.isEmpty()) {
            return Either.left(ErrorAnswer.of(
                    Outcome.MISUSED,
                    "The database holds no world.",
                    "Fill it: hexline serve " + options.asOption() + " --seed FILE"));
        }
        return SeedCommand.world(seed.get())
                .flatMap(world -> SeedCommand.filled(open, world)
                        .<OpenDatabase>map(people -> open)
                        .fold(problem -> filledByAnother(open, problem), Either::right));
    }

    /** Several servers can start at one time; one of them fills the database. */
    private static Either<ErrorAnswer, OpenDatabase> filledByAnother(OpenDatabase open, ErrorAnswer problem) {
        return isFilled(open).filterOrElse(filled -> filled, empty -> problem).map(filled -> open);
    }
}
