package io.hexline.postgres.database;

import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/**
 * Why a schema cannot be used or changed.
 *
 * @param words what is wrong, without a full stop
 * @param next what to do, a sentence or two
 */
public record SchemaTrouble(String words, String next) {

    static SchemaTrouble of(FlywayException failed) {
        Trouble trouble = new Trouble(failed);
        return failed.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                ? new SchemaTrouble(
                        "it has tables that are not Hexline's",
                        "Name an empty database, or a schema of its own behind the URL: ?currentSchema=NAME")
                : new SchemaTrouble(trouble.isOfDatabase() ? trouble.words() : failed.getMessage(), trouble.next());
    }
}
