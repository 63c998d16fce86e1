package io.hexline.bootstrap.database;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import io.hexline.postgres.seed.Content;
import io.vavr.control.Either;

/** A database that answers, until it is closed. */
public record OpenDatabase(DatabaseSettings settings, Database database, int serverVersion) implements AutoCloseable {

    private static final int OLDEST = 140_000;
    private static final int MAJOR = 10_000;

    /** The database that the options name; why it cannot be used otherwise. */
    public static Either<ErrorAnswer, OpenDatabase> of(DatabaseOptions options) {
        return options.settings().flatMap(OpenDatabase::of);
    }

    private static Either<ErrorAnswer, OpenDatabase> of(DatabaseSettings settings) {
        Database database = Database.of(settings);
        Either<ErrorAnswer, OpenDatabase> open = database.serverVersion()
                .mapLeft(words -> failed(
                        "Cannot reach " + settings.where() + ": " + words + ".",
                        "Look whether the server runs, and whether the user and the password are right."))
                .filterOrElse(
                        version -> version >= OLDEST,
                        version -> failed(
                                "PostgreSQL " + version / MAJOR + " is too old.",
                                "Hexline needs PostgreSQL 14 or newer."))
                .map(version -> new OpenDatabase(settings, database, version));
        open.peekLeft(wrong -> database.close());
        return open;
    }

    /** Brings the schema to this program's version. */
    public Either<ErrorAnswer, Integer> migrated() {
        return new Migrations(database)
                .migrate()
                .mapLeft(words -> failed(
                        "The schema of " + settings.where() + " cannot be brought up to date: " + words + ".",
                        "Its user needs the right to create tables there."));
    }

    /** How far the schema is. */
    public Either<ErrorAnswer, Migrations.Status> schema() {
        return new Migrations(database)
                .status()
                .mapLeft(words -> failed(
                        "The schema of " + settings.where() + " cannot be read: " + words + ".",
                        "Look whether its user may read what is in it."));
    }

    /** How much is in it; the schema is up to date. */
    public Either<ErrorAnswer, Content> content() {
        return Content.of(database)
                .mapLeft(failure -> failed(
                        "Cannot look into " + settings.where() + ": " + failure.message() + ".",
                        "Try it again later."));
    }

    /** The version of the server for people: 15.8. */
    public String server() {
        return "PostgreSQL " + serverVersion / MAJOR + "." + serverVersion % MAJOR;
    }

    static ErrorAnswer failed(String sentence, String next) {
        return ErrorAnswer.of(Outcome.FAILED, sentence, next);
    }

    @Override
    public void close() {
        database.close();
    }
}
