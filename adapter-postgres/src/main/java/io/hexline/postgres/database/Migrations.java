package io.hexline.postgres.database;

import com.google.common.base.Throwables;
import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The versions of the schema: each is a file, carried out once and in order, by one server at a time. The version of the
 * schema is that of the documents, too: where more is kept of a thing, there is a file, if only one that says so.
 */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private static final int ATTEMPTS = 5;
    private static final String DEADLOCK = "40P01";

    private final Database database;
    private final Flyway flyway;

    public Migrations(Database database) {
        DatabaseSettings settings = database.settings();
        this.database = database;
        // On connections of its own: what has to be done once for many rows may take longer than a statement otherwise.
        this.flyway = Flyway.configure()
                .dataSource(
                        settings.url(),
                        settings.user().orElse(null),
                        settings.password().orElse(null))
                .locations("classpath:io/hexline/postgres/migration")
                .table("schema_version")
                .callbacks(new RaisedVersion())
                .loggers("slf4j")
                .load();
    }

    /**
     * Brings the schema to this program's version, and keeps this program from working on a newer one.
     *
     * @return how many files were carried out; why not otherwise, and nothing of the file is done that failed
     */
    public Either<SchemaTrouble, Integer> migrate() {
        return status().flatMap(status -> status.trouble()
                .<Either<SchemaTrouble, Integer>>map(Either::left)
                .orElseGet(() -> told(this::migrated)
                        .peek(done -> database.expectSchema(status.newest()))
                        .flatMap(done ->
                                findsParts().map(Migrations::tellOfParts).map(told -> done))));
    }

    /** A file that locks several tables can meet somebody who reads them in another order: it begins again then. */
    private int migrated() {
        int pending = flyway.info().pending().length;
        for (int attempt = 1; ; attempt++) {
            try {
                flyway.migrate();
                return pending;
            } catch (FlywayException failed) {
                if (attempt == ATTEMPTS || !isDeadlock(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean isDeadlock(FlywayException failed) {
        return Throwables.getCausalChain(failed).stream()
                .anyMatch(cause -> cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState()));
    }

    /** Whether the file that is carried out after each migration could make its indexes. */
    private Either<SchemaTrouble, Boolean> findsParts() {
        return database.read(
                        "look for an index",
                        handle -> handle.select("SELECT to_regclass('person_by_part_of_name') IS NOT NULL")
                                .mapTo(Boolean.class)
                                .one())
                .mapLeft(failure -> new SchemaTrouble(failure.message(), "Try it again in a moment."));
    }

    private static boolean tellOfParts(boolean found) {
        if (!found) {
            LOG.warn(
                    "Parts of names, e-mails and numbers are looked for without an index: the database has no extension"
                            + " pg_trgm, or its user may not make the indexes. Let the owner of the database CREATE EXTENSION pg_trgm;"
                            + " and run: hexline database migrate");
        }
        return found;
    }

    /** Where the schema is, and how far it is from this program's version; why that cannot be told otherwise. */
    public Either<SchemaTrouble, Status> status() {
        return told(() -> {
            List<MigrationInfo> all = Arrays.asList(flyway.info().all());
            return new Status(
                    newest(all.stream().filter(file -> file.getState().isApplied())),
                    newest(all.stream().filter(file -> file.getState().isResolved())),
                    all.stream()
                            .map(Migrations::wrong)
                            .flatMap(Optional::stream)
                            .toList());
        });
    }

    private static int newest(Stream<MigrationInfo> files) {
        return files.mapToInt(Migrations::version).max().orElse(0);
    }

    private static int version(MigrationInfo file) {
        return file.getVersion().getMajor().intValueExact();
    }

    /** What is not as this program has it, but for what is newer or still to be carried out. */
    private static Optional<String> wrong(MigrationInfo file) {
        String version = "version " + file.getVersion();
        return switch (file.getState()) {
            case MISSING_SUCCESS, MISSING_FAILED, DELETED -> Optional.of("this program does not have " + version);
            case FAILED, FUTURE_FAILED -> Optional.of(version + " has begun and not come to its end");
            case IGNORED -> Optional.of(version + " was left out, though later ones are there");
            case SUCCESS, OUT_OF_ORDER ->
                file.isChecksumMatching()
                        ? Optional.empty()
                        : Optional.of(version + " was made from another file than this program's");
            default -> Optional.empty();
        };
    }

    private static <T> Either<SchemaTrouble, T> told(Supplier<T> asked) {
        try {
            return Either.right(asked.get());
        } catch (FlywayException failed) {
            return Either.left(SchemaTrouble.of(failed));
        }
    }

    /**
     * How far the schema is.
     *
     * @param version 0 where there is no schema
     * @param newest that of this program
     * @param wrong in words, each without a full stop, what this program's files and the schema do not have in common
     */
    public record Status(int version, int newest, List<String> wrong) {

        public Status {
            wrong = List.copyOf(wrong);
        }

        public boolean isThere() {
            return version > 0;
        }

        public boolean isUpToDate() {
            return version == newest;
        }

        /** Why this program cannot work with it, not even after a migration. */
        public Optional<SchemaTrouble> trouble() {
            if (version > newest) {
                return Optional.of(
                        new SchemaTrouble(
                                "it is at version " + version + ", and this program knows " + newest,
                                "A newer version of Hexline has taken the database over: use that one, or one that is newer still."));
            }
            return wrong.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SchemaTrouble(
                            String.join("; ", wrong),
                            "Nothing was changed. Use the version of Hexline that has made the schema,"
                                    + " or seed an empty database with what that one exports."));
        }
    }
}
