package io.hexline.postgres.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.MoreExecutors;
import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.TestServer;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that does not answer, or too late, is an answer; once it is back, nothing has to be started again. */
class OutagesTest {

    private static final Duration SOON = Duration.ofMillis(500);

    private static final Duration LATER = Duration.ofSeconds(30);

    private TcpProxy proxy;
    private Database database;

    /** Each commit says that it is one: a driver that has prepared it would only send its number. */
    @BeforeEach
    void connect() throws IOException {
        DatabaseSettings server = TestServer.settings();
        URI there = URI.create(server.url().substring("jdbc:".length()));
        int port = there.getPort() < 0 ? 5432 : there.getPort();
        proxy = new TcpProxy(new InetSocketAddress(there.getHost(), port));
        String behind = server.url().replaceFirst("//[^/]*", "//127.0.0.1:" + proxy.port());
        String asText = behind + (behind.contains("?") ? "&" : "?") + "prepareThreshold=0";
        database = Database.of(new DatabaseSettings(asText, server.user(), server.password(), 2, SOON, SOON));
        right(database.commit(
                "have a table",
                handle -> handle.execute("DROP TABLE IF EXISTS outage_" + id() + "; CREATE TABLE outage_" + id()
                        + " (id integer PRIMARY KEY)")));
    }

    @AfterEach
    void disconnect() {
        right(database.commit("drop a table", handle -> handle.execute("DROP TABLE outage_" + id())));
        database.close();
        proxy.close();
    }

    private static long id() {
        return ProcessHandle.current().pid();
    }

    private static <T> T right(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new AssertionError(failure.message()));
    }

    private static Integer insert(Handle handle, int id) {
        return handle.execute("INSERT INTO outage_" + id() + " VALUES (?)", id);
    }

    private Either<PortFailure, Integer> count() {
        return database.read(
                "count",
                handle -> handle.select("SELECT count(*) FROM outage_" + id())
                        .mapTo(Integer.class)
                        .one());
    }

    private static void assertUnavailable(Either<PortFailure, ?> answer) {
        assertInstanceOf(PortFailure.StoreUnavailable.class, answer.getLeft());
    }

    @Test
    void whatIsAskedWhileItIsDownIsUnavailableAndNotEmpty() {
        assertEquals(Either.right(0), count());
        proxy.goDown();

        assertUnavailable(count());
        assertUnavailable(database.commit("insert", handle -> insert(handle, 1)));
        assertUnavailable(database.ready());

        comeBack();
        awaitReady();
        assertEquals(Either.right(0), count());
        assertEquals(Either.right(1), database.commit("insert", handle -> insert(handle, 1)));
    }

    @Test
    void aTransactionThatLosesItsConnectionLeavesNothing() {
        Either<PortFailure, Integer> answer = database.commit("insert", handle -> {
            insert(handle, 1);
            proxy.goDown();
            return insert(handle, 2);
        });

        assertUnavailable(answer);
        comeBack();
        assertEquals(Either.right(0), count());
    }

    /** The pool finds out by itself, some time later. */
    private void comeBack() {
        proxy.comeBack();
        long end = System.nanoTime() + LATER.toNanos();
        while (count().isLeft()) {
            assertTrue(System.nanoTime() < end, "the database is back, and nobody notices");
        }
    }

    /** The connection that is asked is made when it is needed first, which a busy machine takes its time for. */
    private void awaitReady() {
        long end = System.nanoTime() + LATER.toNanos();
        while (!database.ready().equals(Either.right(true))) {
            assertTrue(System.nanoTime() < end, "the database is there, and nobody is told that it is ready");
        }
    }

    @Test
    void aCommitWhoseAnswerIsLostCountsIfTheServerHasMadeIt() {
        Either<PortFailure, Integer> answer = database.commit("insert", handle -> {
            proxy.loseAnswerTo("COMMIT");
            return insert(handle, 1);
        });

        assertEquals(Either.right(1), answer);
        assertEquals(Either.right(1), count());
    }

    /** A standby that has taken over gives numbers to transactions anew: that it knows one says nothing of the lost one. */
    @Test
    void aCommitWhoseAnswerIsLostDoesNotCountWhereAnotherServerHasTakenOver() {
        String timeline = right(database.read(
                "tell the timeline",
                handle -> handle.select("SELECT substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)")
                        .mapTo(String.class)
                        .one()));
        proxy.replaceInAnswers(timeline, "0000FFFF");

        Either<PortFailure, Integer> answer = database.commit("insert", handle -> {
            proxy.loseAnswerTo("COMMIT");
            return insert(handle, 1);
        });

        assertUnavailable(answer);
        assertEquals(Either.right(1), count());
    }

    /** A server that is taken out of its load because it has much of it would leave the others with more. */
    @Test
    void aServerAllOfWhoseConnectionsAreBusyIsReady() throws InterruptedException {
        whileAllAreTaken(() -> assertEquals(Either.right(true), database.ready()));
        assertEquals(Either.right(0), count());
    }

    /** Whoever comes to it would wait in vain, too. */
    @Test
    void aServerNoneOfWhoseConnectionsComesBackIsNotReadyUntilOneDoes() throws InterruptedException {
        whileAllAreTaken(() -> {
            assertUnavailable(count());
            assertEquals(
                    "The store could not give anybody a connection: all of this server's hang",
                    database.ready().getLeft().message());
        });
        awaitReady();
        assertEquals(Either.right(0), count());
    }

    private void whileAllAreTaken(Runnable look) throws InterruptedException {
        awaitReady();
        CountDownLatch taken = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService holders = Executors.newFixedThreadPool(2);
        try {
            for (int number = 0; number < 2; number++) {
                holders.execute(() -> database.read("hold", handle -> {
                    taken.countDown();
                    return await(done);
                }));
            }
            taken.await();
            look.run();
        } finally {
            done.countDown();
            MoreExecutors.shutdownAndAwaitTermination(holders, LATER);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aDefectIsNoOutage() {
        assertThrows(
                IllegalStateException.class,
                () -> database.commit("insert", handle -> {
                    insert(handle, 1);
                    throw new IllegalStateException("a defect");
                }));
        assertEquals(Either.right(0), count());
    }

    @Test
    void aStatementThatTakesTooLongIsBrokenOff() {
        assertUnavailable(database.read(
                "wait",
                handle -> handle.select("SELECT true FROM pg_sleep(60)")
                        .mapTo(Boolean.class)
                        .one()));
        assertTrue(count().isRight());
    }
}
