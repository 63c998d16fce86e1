package io.hexline.postgres.database;

import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.time.Duration;
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

    /** How long to ask what became of a commit whose answer was lost. */
    private static final Duration DOUBT = Duration.ofSeconds(10);

    private final DatabaseSettings settings;
    private final Connections connections;
    private final Jdbi jdbi;
    private final Jdbi aside;
    private final SchemaGuard schema = new SchemaGuard();
    private final Attempts attempts;

    /** The transaction in which a thread is. */
    private final ThreadLocal<Joined> joined = new ThreadLocal<>();

    private record Joined(Handle handle, LastWrites last) {}

    private Database(DatabaseSettings settings, Connections connections) {
        this.settings = settings;
        this.connections = connections;
        this.jdbi = connections.forWork();
        this.aside = connections.aside();
        this.attempts = new Attempts(connections, schema);
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
     * Whether it can be read and changed now, however busy this program's other connections are, unless none of them comes
     * back any more; a failure whose message tells anybody why not.
     */
    public Either<PortFailure, Boolean> ready() {
        return takesChanges()
                .flatMap(takes -> takes ? Either.right(true) : takesChangesAnew())
                .filterOrElse(
                        takes -> takes,
                        refuses -> new PortFailure.StoreUnavailable("take changes: its database is read-only"))
                .filterOrElse(
                        takes -> !connections.hang(),
                        hang -> new PortFailure.StoreUnavailable(
                                "give anybody a connection: all of this server's hang"));
    }

    private Either<PortFailure, Boolean> takesChangesAnew() {
        connections.renew();
        return takesChanges();
    }

    private Either<PortFailure, Boolean> takesChanges() {
        String asked = "SELECT NOT current_setting('transaction_read_only')::boolean, " + schema.column();
        return attempts.unlessOutdated(
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
        return joining(
                reading, () -> attempts.unlessOutdated(operation, () -> Either.right(jdbi.withHandle(reading::apply))));
    }

    /**
     * What is best looked for otherwise where it is rare than where much of all is like it: the server plans it for these
     * values. All else it plans once, whatever the values.
     */
    public <T> Either<PortFailure, T> search(String operation, Function<Handle, T> searching) {
        Function<Handle, T> planned = handle -> {
            handle.execute(Connections.PLANNED_FOR_VALUES);
            return searching.apply(handle);
        };
        return joining(
                planned,
                () -> attempts.unlessOutdated(operation, () -> Either.right(jdbi.inTransaction(planned::apply))));
    }

    /** What several statements find, all of them as it is at one moment. */
    public <T> Either<PortFailure, T> moment(String operation, Function<Handle, T> reading) {
        return joining(
                reading,
                () -> attempts.unlessOutdated(
                        operation,
                        () -> Either.right(jdbi.inTransaction(
                                TransactionIsolationLevel.REPEATABLE_READ,
                                handle -> joined(handle, new LastWrites(), reading)))));
    }

    /**
     * All of it, or nothing, where it does no harm if the database loses it with a crash, or if nobody hears what became of
     * it: it does not wait for the disk.
     *
     * @param writing with what its first statement has to select and to check
     */
    public <T> Either<PortFailure, T> quickly(String operation, BiFunction<Handle, FirstStatement, T> writing) {
        return joining(
                handle -> writing.apply(handle, FirstStatement.within(schema)),
                () -> attempts.unlessOutdated(
                        operation,
                        () -> Either.right(jdbi.inTransaction(handle -> {
                            LastWrites last = new LastWrites();
                            T written =
                                    joined(handle, last, begun -> writing.apply(begun, FirstStatement.quick(schema)));
                            last.commit(handle);
                            return written;
                        }))));
    }

    /**
     * One statement that changes something, a transaction by itself, where it does as little harm if it is lost.
     *
     * @param writing with what the statement has to select first, and what has to hold for the rest of it
     */
    public <T> Either<PortFailure, T> alone(String operation, BiFunction<Handle, FirstStatement, T> writing) {
        return joining(
                handle -> writing.apply(handle, FirstStatement.within(schema)),
                () -> attempts.unlessOutdated(
                        operation,
                        () -> Either.right(
                                jdbi.withHandle(handle -> writing.apply(handle, FirstStatement.quick(schema))))));
    }

    /** All of it, or nothing. */
    public <T> Either<PortFailure, T> commit(String operation, Function<Handle, T> writing) {
        return joining(
                writing,
                () -> committed(operation, (handle, first) -> {
                    first.check(handle);
                    return writing.apply(handle);
                }));
    }

    /**
     * All of it, or nothing.
     *
     * @param writing with what its first statement has to select and to check
     */
    public <T> Either<PortFailure, T> commit(String operation, BiFunction<Handle, FirstStatement, T> writing) {
        return joining(
                handle -> writing.apply(handle, FirstStatement.within(schema)), () -> committed(operation, writing));
    }

    /**
     * Writes, at the end of the transaction in which the thread is, that of which it needs no answer.
     *
     * @param table the one that it changes
     */
    public void writeLast(String table, String statement, Object... values) {
        joined.get().last().add(table, statement, values);
    }

    /** Writes it now, where the thread is in a transaction and is to look at the same table. */
    public void writeBefore(String table) {
        Joined transaction = joined.get();
        if (transaction != null) {
            transaction.last().writeBefore(transaction.handle(), table);
        }
    }

    /** As part of the transaction in which the thread is; of its own where it is in none. */
    private <T> Either<PortFailure, T> joining(Function<Handle, T> work, Supplier<Either<PortFailure, T>> alone) {
        Joined transaction = joined.get();
        return transaction == null ? alone.get() : Either.right(work.apply(transaction.handle()));
    }

    private <T> T joined(Handle handle, LastWrites last, Function<Handle, T> work) {
        joined.set(new Joined(handle, last));
        try {
            return work.apply(handle);
        } finally {
            joined.remove();
        }
    }

    private <T> Either<PortFailure, T> committed(String operation, BiFunction<Handle, FirstStatement, T> writing) {
        return attempts.unlessOutdated(
                operation, () -> jdbi.withHandle(handle -> committed(operation, handle, writing)));
    }

    private <T> Either<PortFailure, T> committed(
            String operation, Handle handle, BiFunction<Handle, FirstStatement, T> writing) {
        handle.begin();
        try {
            FirstStatement first = FirstStatement.durable(schema);
            LastWrites last = new LastWrites();
            T written = joined(handle, last, begun -> writing.apply(begun, first));
            return commit(operation, handle, last, first.transaction()).map(done -> written);
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

    private Either<PortFailure, Boolean> commit(
            String operation, Handle handle, LastWrites last, TransactionId transaction) {
        try {
            last.commit(handle);
            return Either.right(true);
        } catch (RuntimeException failed) {
            if (!new Trouble(failed).isLostConnection()) {
                throw failed;
            }
            return wasCommitted(transaction)
                    ? Either.right(true)
                    : Either.left(Attempts.unavailable(operation, new Trouble(failed)));
        }
    }

    /** Asks the server over another connection; where that does not answer either, whoever looks later finds out. */
    private boolean wasCommitted(TransactionId transaction) {
        long end = System.nanoTime() + DOUBT.toNanos();
        TransactionId.Fate fate = TransactionId.Fate.OPEN;
        while (fate == TransactionId.Fate.OPEN && System.nanoTime() < end && Attempts.pause(100)) {
            fate = attempts.of("ask what became of a commit", () -> Either.right(fate(transaction)))
                    .fold(failure -> TransactionId.Fate.OPEN, found -> found);
        }
        return fate == TransactionId.Fate.COMMITTED;
    }

    private TransactionId.Fate fate(TransactionId transaction) {
        try (Handle other = jdbi.open()) {
            return transaction.fate(other);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
