package io.hexline.postgres.database;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** The versions of the schema: each is a file, carried out once and in order, by one server at a time. */
public final class Migrations {

    private final Flyway flyway;

    public Migrations(Database database) {
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
        return told(() -> flyway.migrate().migrationsExecuted);
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
