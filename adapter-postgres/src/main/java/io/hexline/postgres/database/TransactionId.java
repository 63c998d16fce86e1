package io.hexline.postgres.database;

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

    /**
     * Of the transaction in which the handle is.
     *
     * @throws Refused where this program may not change anything any more
     */
    static TransactionId of(Handle handle, SchemaGuard schema) {
        return handle.select("SELECT pg_current_xact_id()::text, " + TIMELINE + ", " + schema.column())
                .map((row, context) -> {
                    schema.check(row.getInt(3));
                    return new TransactionId(row.getString(1), row.getString(2));
                })
                .one();
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
