package io.hexline.postgres.database;

import io.hexline.application.failure.PortFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this program from changing what a newer one has made. Each transaction that changes something looks at the version of
 * the schema; a migration waits for the end of those, and raises it. From then on nothing is asked of the database any more,
 * and whoever is newer goes on with what is left.
 */
final class SchemaGuard {

    /** What a server says of itself that has to be replaced. */
    static final String NEWER = "work with its database: a newer version of Hexline has taken it over";

    private static final Logger LOG = LoggerFactory.getLogger(SchemaGuard.class);
    private static final int UNKNOWN = 0;

    /** The version for which this program is made. */
    private volatile int made = UNKNOWN;

    private volatile boolean outdated;

    /** Looks from now on. */
    void expect(int version) {
        made = version;
    }

    /** To be selected with other things: the version of the schema. */
    String column() {
        return made == UNKNOWN ? "0" : "(SELECT version FROM schema_format)";
    }

    /** Whether this program may still change something, as a condition on what {@link #column()} has brought as that. */
    String condition(String column) {
        return made == UNKNOWN ? "true" : column + " <= " + made;
    }

    /**
     * Looks at what {@link #column()} has brought.
     *
     * @throws Refused where this program is too old for it
     */
    void check(int version) {
        if (made != UNKNOWN && version > made) {
            if (!outdated) {
                LOG.error(
                        "The schema of the database is at version {} now; this program knows {}: replace it",
                        version,
                        made);
            }
            outdated = true;
            throw new Refused(new PortFailure.StoreUnavailable(NEWER));
        }
    }

    /** Whether it was found so. */
    boolean isOutdated() {
        return outdated;
    }
}
