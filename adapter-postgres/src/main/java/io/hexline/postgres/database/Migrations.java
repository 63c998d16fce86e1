package io.hexline.postgres.database;

import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The versions of the schema: each is a file, carried out once and in order, by one server at a time. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Database database;
    private final Flyway flyway;

    public Migrations(Database database) {
        this.database = database;
        this.flyway = Flyway.configure()
                .dataSource(database.connections())
                .locations("classpath:io/hexline/postgres/migration")
                .table("schema_version")
                .load();
    }

    /**
     * Brings the schema to this program's version.
     *
     * @return how many files were carried out; in words, why not otherwise, and nothing of the file is done that failed
     */
    public Either<String, Integer> migrate() {
        return told(() -> flyway.migrate().migrationsExecuted)
                .flatMap(done -> findsParts().map(Migrations::tellOfParts).map(told -> done));
    }

    /** Whether the file that is carried out after each migration could make its indexes. */
    private Either<String, Boolean> findsParts() {
        return database.read(
                        "look for an index",
                        handle -> handle.select("SELECT to_regclass('person_by_part_of_name') IS NOT NULL")
                                .mapTo(Boolean.class)
                                .one())
                .mapLeft(PortFailure::message);
    }

    private static boolean tellOfParts(boolean found) {
        if (!found) {
            LOG.warn(
                    "Parts of names, e-mails and numbers are looked for without an index: the database has no extension"
                            + " pg_trgm, and its user may not make it. Let the owner of the database CREATE EXTENSION pg_trgm;"
                            + " the indexes come with the next start.");
        }
        return found;
    }

    /** Where the schema is, and how far it is from this program's version; in words, why that cannot be told otherwise. */
    public Either<String, Status> status() {
        return told(() -> {
            MigrationInfoService info = flyway.info();
            MigrationInfo current = info.current();
            return new Status(current == null ? "none" : current.getVersion().getVersion(), info.pending().length);
        });
    }

    private static <T> Either<String, T> told(Supplier<T> asked) {
        try {
            return Either.right(asked.get());
        } catch (RuntimeException failed) {
            return Either.left(new Trouble(failed).words());
        }
    }

    /**
     * How far the schema is.
     *
     * @param version {@code none} where there is no schema
     * @param pending how many files are still to be carried out
     */
    public record Status(String version, int pending) {}
}
