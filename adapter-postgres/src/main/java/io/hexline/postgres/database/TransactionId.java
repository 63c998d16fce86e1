package io.hexline.postgres.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * By which the server knows a transaction.
 *
 * @param number as it is given once on a timeline
 * @param timeline the history of the server: it ends where a standby takes over, which gives the numbers anew that had not
 *     reached it
 */
record TransactionId(String number, String timeline) {

    private static final String TIMELINE = "substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)";

    /** What became of it. */
    enum Fate {
        OPEN,
        COMMITTED,
        /** It came to nothing, or it is another server's, and this one cannot tell. */
        NOT_COMMITTED
    }

    /** To be selected with other things, for {@link #of}. */
    static String columns() {
        return "pg_current_xact_id()::text AS number, " + TIMELINE + " AS timeline";
    }

    /** Of the transaction that has selected the {@link #columns()}. */
    static TransactionId of(ResultSet row) throws SQLException {
        return new TransactionId(row.getString("number"), row.getString("timeline"));
    }

    /** One that the server does not know has come to nothing. */
    Fate fate(Handle other) {
        String status = other.select(
                        "SELECT CASE WHEN " + TIMELINE + " = ? THEN pg_xact_status(CAST(? AS xid8)) END",
                        timeline,
                        number)
                .mapTo(String.class)
                .findOne()
                .orElse("aborted");
        return switch (status) {
            case "in progress" -> Fate.OPEN;
            case "committed" -> Fate.COMMITTED;
            default -> Fate.NOT_COMMITTED;
        };
    }
}
