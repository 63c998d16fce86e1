package io.hexline.postgres.database;

import io.hexline.application.failure.PortFailure;
import io.hexline.world.record.UnreadableRecord;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database: some connections, and what is done over one of them. What goes wrong is an answer, never an exception;
 * what is done again meanwhile is done from its beginning. What a thread does while it reads a moment or commits is part of
 * that.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /** How often something is done that others were in the way of. */
    private static final int TRIES = 10;

    /** Each of them takes as long as one waits for a connection. */
    private static final int TRIES_FOR_A_LOCK = 2;

    /** How long to ask what became of a commit whose answer was lost. */
    private static final Duration DOUBT = Duration.ofSeconds(10);

    private final DatabaseSettings settings;
    private final Connections connections;
    private final Jdbi jdbi;
    private final Jdbi aside;
    private final SchemaGuard schema = new SchemaGuard();

    /** The transaction in which a thread is. */
    private final ThreadLocal<Handle> joined = new ThreadLocal<>();

    private Database(DatabaseSettings settings, Connections connections) {
        this.settings = settings;
        this.connections = connections;
        this.jdbi = connections.forWork();
        this.aside = connections.aside();
    }

    /** Nothing is asked of the server before the first use. */
    public static Database of(DatabaseSettings settings) {
        return new Database(settings, Connections.of(settings));
    }

    /** The server's version as a number, such as 150008; in words, why it cannot be asked otherwise. */
    public Either<String, Integer> serverVersion() {
        try {
            return Either.right(jdbi.withHandle(handle -> handle.select("SELECT current_setting('server_version_num')")
                    .mapTo(Integer.class)
                    .one()));
        } catch (RuntimeException failed) {
            return Either.left(new Trouble(failed).words());
        }
    }

    DatabaseSettings settings() {
        return settings;
    }

    /** From now on, nothing is asked of it any more once its schema is newer than this. */
    void expectSchema(int version) {
        schema.expect(version);
    }

    /**
     * Whether it can be read and changed now, however busy this program's other connections are; a failure whose message
     * tells anybody why not.
     */
    public Either<PortFailure, Boolean> ready() {
        return takesChanges()
                .flatMap(takes -> takes ? Either.right(true) : takesChangesAnew())
                .filterOrElse(
                        takes -> takes,
                        refuses -> new PortFailure.StoreUnavailable("take changes: its database is read-only"));
    }

    private Either<PortFailure, Boolean> takesChangesAnew() {
        connections.renew();
        return takesChanges();
    }

    private Either<PortFailure, Boolean> takesChanges() {
        String asked = "SELECT NOT current_setting('transaction_read_only')::boolean, " + schema.column();
        return again(
                "be reached",
                () -> Either.right(aside.withHandle(handle -> handle.select(asked)
                        .map((row, context) -> {
                            schema.check(row.getInt(2));
                            return row.getBoolean(1);
                        })
                        .one())));
    }

    /**
     * What one statement finds or does, or some that need not be of one moment.
     *
     * @param operation what could not be done otherwise: to …
     */
    public <T> Either<PortFailure, T> read(String operation, Function<Handle, T> reading) {
        return joining(reading, () -> again(operation, () -> Either.right(jdbi.withHandle(reading::apply))));
    }

    /** What several statements find, all of them as it is at one moment. */
    public <T> Either<PortFailure, T> moment(String operation, Function<Handle, T> reading) {
        return joining(
                reading,
                () -> again(
                        operation,
                        () -> Either.right(jdbi.inTransaction(
                                TransactionIsolationLevel.REPEATABLE_READ, handle -> joined(handle, reading)))));
    }

    /**
     * All of it, or nothing, where it does no harm if the database loses it with a crash, or if nobody hears what became of
     * it: it does not wait for the disk.
     */
    public <T> Either<PortFailure, T> quickly(String operation, Function<Handle, T> writing) {
        return quickly(operation, (handle, first) -> {
            handle.select(first.select())
                    .map((row, context) -> first.check(row))
                    .one();
            return writing.apply(handle);
        });
    }

    /**
     * Likewise, where the first statement says so itself.
     *
     * @param writing with what that statement has to select and to check
     */
    public <T> Either<PortFailure, T> quickly(String operation, BiFunction<Handle, FirstStatement, T> writing) {
        return joining(
                handle -> writing.apply(handle, FirstStatement.within(schema)),
                () -> again(
                        operation,
                        () -> Either.right(jdbi.inTransaction(handle ->
                                joined(handle, begun -> writing.apply(begun, FirstStatement.quick(schema)))))));
    }

    /** All of it, or nothing. */
    public <T> Either<PortFailure, T> commit(String operation, Function<Handle, T> writing) {
        return joining(
                writing,
                () -> again(operation, () -> jdbi.withHandle(handle -> committed(operation, handle, writing))));
    }

    /** As part of the transaction in which the thread is; of its own where it is in none. */
    private <T> Either<PortFailure, T> joining(Function<Handle, T> work, Supplier<Either<PortFailure, T>> alone) {
        Handle handle = joined.get();
        return handle == null ? alone.get() : Either.right(work.apply(handle));
    }

    private <T> T joined(Handle handle, Function<Handle, T> work) {
        joined.set(handle);
        try {
            return work.apply(handle);
        } finally {
            joined.remove();
        }
    }

    private <T> Either<PortFailure, T> committed(String operation, Handle handle, Function<Handle, T> writing) {
        handle.begin();
        try {
            TransactionId transaction = TransactionId.of(handle, schema);
            T written = joined(handle, writing);
            return commit(operation, handle, transaction).map(done -> written);
        } finally {
            if (handle.isInTransaction()) {
                rollback(handle);
            }
        }
    }

    /** Where the connection is lost, so is the transaction. */
    private static void rollback(Handle handle) {
        try {
            handle.rollback();
        } catch (RuntimeException lost) {
            LOG.debug("Nothing to roll back: {}", new Trouble(lost).words());
        }
    }

    private Either<PortFailure, Boolean> commit(String operation, Handle handle, TransactionId transaction) {
        try {
            handle.commit();
            return Either.right(true);
        } catch (RuntimeException failed) {
            if (!new Trouble(failed).isLostConnection()) {
                throw failed;
            }
            return wasCommitted(transaction)
                    ? Either.right(true)
                    : Either.left(unavailable(operation, new Trouble(failed)));
        }
    }

    /** Asks the server over another connection; where that does not answer either, whoever looks later finds out. */
    private boolean wasCommitted(TransactionId transaction) {
        long end = System.nanoTime() + DOUBT.toNanos();
        TransactionId.Fate fate = TransactionId.Fate.OPEN;
        while (fate == TransactionId.Fate.OPEN && System.nanoTime() < end && pause(100)) {
            fate = asked("ask what became of a commit", () -> Either.right(fate(transaction)))
                    .fold(failure -> TransactionId.Fate.OPEN, found -> found);
        }
        return fate == TransactionId.Fate.COMMITTED;
    }

    private TransactionId.Fate fate(TransactionId transaction) {
        try (Handle other = jdbi.open()) {
            return transaction.fate(other);
        }
    }

    private interface Attempt<T> {

        Either<PortFailure, T> once();
    }

    private <T> Either<PortFailure, T> again(String operation, Attempt<T> attempt) {
        return schema.isOutdated()
                ? Either.left(new PortFailure.StoreUnavailable(SchemaGuard.NEWER))
                : asked(operation, attempt);
    }

    /** What is not of the database is a defect, and is not hidden. */
    private <T> Either<PortFailure, T> asked(String operation, Attempt<T> attempt) {
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

    private static PortFailure unavailable(String operation, Trouble trouble) {
        LOG.warn("The database could not {}: {}", operation, trouble.words());
        return new PortFailure.StoreUnavailable(operation);
    }

    /** Up to so many milliseconds, so that those who were in each other's way do not come again together. */
    private static boolean pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, millis + 1));
            return true;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
