package io.hexline.postgres.database;

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

    /** Brings the schema to this program's version; returns how many files were carried out. */
    public int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    /** Where the schema is, and how far it is from this program's version. */
    public Status status() {
        MigrationInfoService info = flyway.info();
        MigrationInfo current = info.current();
        return new Status(current == null ? "none" : current.getVersion().getVersion(), info.pending().length);
    }

    /**
     * How far the schema is.
     *
     * @param version {@code none} where there is no schema
     * @param pending how many files are still to be carried out
     */
    public record Status(String version, int pending) {}
}
