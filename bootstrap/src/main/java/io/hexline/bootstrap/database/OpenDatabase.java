package io.hexline.bootstrap.database;

import io.hexline.application.failure.PortFailure;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import io.hexline.postgres.database.SchemaTrouble;
import io.hexline.postgres.seed.Content;
import io.vavr.control.Either;
import java.time.Duration;

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
                .mapLeft(trouble -> failed(
                        "The schema of " + settings.where() + " cannot be brought up to date: " + trouble.words() + ".",
                        trouble.next()));
    }

    /** How far the schema is, if this program can work with it, perhaps once it is brought up to date. */
    public Either<ErrorAnswer, Migrations.Status> schema() {
        return new Migrations(database)
                .status()
                .flatMap(status -> status.trouble()
                        .<Either<SchemaTrouble, Migrations.Status>>map(Either::left)
                        .orElseGet(() -> Either.right(status)))
                .mapLeft(trouble -> failed(
                        "The schema of " + settings.where() + " cannot be used: " + trouble.words() + ".",
                        trouble.next()));
    }

    /** What runs on it: its schema is up to date, and it is filled. */
    public Either<ErrorAnswer, DatabaseAssembly> assembled(Duration pace) {
        return DatabaseAssembly.on(database, pace).mapLeft(this::unread);
    }

    /** How much is in it; the schema is up to date. */
    public Either<ErrorAnswer, Content> content() {
        return Content.of(database).mapLeft(this::unread);
    }

    private ErrorAnswer unread(PortFailure failure) {
        return failed("Cannot look into " + settings.where() + ": " + failure.message() + ".", "Try it again later.");
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
