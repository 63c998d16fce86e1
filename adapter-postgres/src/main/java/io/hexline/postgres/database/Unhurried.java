package io.hexline.postgres.database;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * What nobody waits for, and has as many rows as there are: its statements take as long as they need, and wait as long for
 * another server that does the same.
 */
public final class Unhurried {

    private Unhurried() {}

    /** Until the end of the transaction; the connection is as it was when it is given back. */
    public static void begin(Handle handle) {
        try {
            handle.execute("SET LOCAL statement_timeout = 0");
            handle.execute("SET LOCAL lock_timeout = 0");
            handle.getConnection().setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
