package io.hexline.postgres.database;

import io.hexline.application.failure.PortFailure;
import io.hexline.world.record.UnreadableRecord;
import io.vavr.control.Either;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something over a connection, from its beginning again where others were in the way; what goes wrong is an answer. */
record Attempts(Connections connections, SchemaGuard schema) {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** How often something is done that others were in the way of. */
    private static final int TRIES = 10;

    /** Each of them takes as long as one waits for a connection. */
    private static final int TRIES_FOR_A_LOCK = 2;

    /** One try. */
    interface Attempt<T> {

        Either<PortFailure, T> once();
    }

    /** Nothing is tried once a newer program has taken the database over. */
    <T> Either<PortFailure, T> unlessOutdated(String operation, Attempt<T> attempt) {
        return schema.isOutdated()
                ? Either.left(new PortFailure.StoreUnavailable(SchemaGuard.NEWER))
                : of(operation, attempt);
    }

    /** What is not of the database is a defect, and is not hidden. */
    <T> Either<PortFailure, T> of(String operation, Attempt<T> attempt) {
        for (int tried = 1; ; tried++) {
            try {
                return attempt.once();
            } catch (Refused refused) {
                return Either.left(refused.failure());
            } catch (UnreadableRecord other) {
                LOG.warn("The database could not {}: it holds {}", operation, other.getMessage());
                return Either.left(new PortFailure.StoreUnavailable(operation));
            } catch (RuntimeException failed) {
                Trouble trouble = new Trouble(failed);
                if (!trouble.isOfDatabase()) {
                    throw failed;
                }
                int most = trouble.isLockTimeout() ? TRIES_FOR_A_LOCK : TRIES;
                boolean anew = trouble.isReadOnly() && tried == 1;
                if (anew) {
                    connections.renew();
                }
                if (!anew && (!trouble.passes() || tried == most || !pause(10L * tried))) {
                    return Either.left(trouble.refusal().orElseGet(() -> unanswered(operation, trouble)));
                }
            }
        }
    }

    /** Others that were in the way as often as it was tried can be out of it when it is decided again. */
    private static PortFailure unanswered(String operation, Trouble trouble) {
        return trouble.passes() && !trouble.isLockTimeout()
                ? new PortFailure.Conflict("what others change at the same time")
                : unavailable(operation, trouble);
    }

    static PortFailure unavailable(String operation, Trouble trouble) {
        LOG.warn("The database could not {}: {}", operation, trouble.words());
        return new PortFailure.StoreUnavailable(operation);
    }

    /** Up to so many milliseconds, so that those who were in each other's way do not come again together. */
    static boolean pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, millis + 1));
            return true;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
