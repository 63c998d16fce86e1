package io.hexline.bootstrap.database;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.file.AtomicFile;
import io.hexline.cli.file.FileTrouble;
import io.hexline.inmemory.RandomIds;
import io.hexline.postgres.database.Migrations;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hexline database export}. */
@Command(
        name = "export",
        description = "Save the world of a database as a snapshot, as it is at one moment. "
                + "It has no tokens: the database knows none, only what tells whether one is right.",
        footer = {"", "Example:", "  hexline database export world.json --database jdbc:postgresql://localhost/hexline"
        })
final class ExportCommand extends OnDatabase {

    @Parameters(paramLabel = "FILE", description = "Where to write it.")
    private Path file;

    @Override
    Either<ErrorAnswer, String> on(OpenDatabase database) {
        return database.schema()
                .filterOrElse(Migrations.Status::isUpToDate, this::outOfDate)
                .flatMap(schema -> world(database))
                .flatMap(this::written);
    }

    private ErrorAnswer outOfDate(Migrations.Status schema) {
        return OpenDatabase.failed(
                "The schema is " + (schema.isThere() ? "at version " + schema.version() : "not there")
                        + ", and this program's is version " + schema.newest() + ".",
                "Bring it up to date: hexline database migrate " + options().asOption());
    }

    private static Either<ErrorAnswer, World> world(OpenDatabase database) {
        return PostgresHost.on(database.database(), InstantSource.system(), Runnable::run, new RandomIds())
                .flatMap(PostgresHost::world)
                .mapLeft(failure -> OpenDatabase.failed(
                        "The world cannot be read: " + failure.message() + ".", "Try it again later."));
    }

    private Either<ErrorAnswer, String> written(World world) {
        try {
            AtomicFile.write(file, Snapshots.write(world));
            return Either.right("The world of " + world.people().size() + " people is in " + file + " now.");
        } catch (IOException wrong) {
            return Either.left(OpenDatabase.failed(FileTrouble.writing(file, wrong) + ".", "Name another file."));
        }
    }
}
