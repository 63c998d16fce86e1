package io.hexline.postgres.write;

import org.jdbi.v3.core.Handle;

/** Looks at rows, and perhaps locks them. */
final class Locks {

    private Locks() {}

    /**
     * Whether there is such a row, which is locked then if the statement says so.
     *
     * @param statement selects {@code true}
     */
    static boolean isThere(Handle handle, String statement, Object... values) {
        return handle.select(statement, values).mapTo(Boolean.class).findFirst().isPresent();
    }
}
