package io.hexline.postgres.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.TestDatabases;
import io.vavr.control.Either;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newer version of the program takes a database over; the older one, which is still there, changes nothing any more. */
class TakenOverTest {

    private static final Either<PortFailure, Integer> REFUSED =
            Either.left(new PortFailure.StoreUnavailable(SchemaGuard.NEWER));

    private final DatabaseSettings settings = TestDatabases.unprepared();
    private final Database older = Database.of(settings);
    private final Database newer = Database.of(settings);

    @BeforeEach
    void prepare() {
        new Migrations(older).migrate().getOrElseThrow(trouble -> new AssertionError(trouble.words()));
    }

    @AfterEach
    void disconnect() {
        older.close();
        newer.close();
    }

    private static Either<PortFailure, Integer> insert(Database database) {
        return database.commit("insert", handle -> handle.execute("INSERT INTO organization VALUES ('acme', '{}')"));
    }

    private static Either<PortFailure, Integer> count(Database database) {
        return database.read(
                "count",
                handle -> handle.select("SELECT count(*) FROM organization")
                        .mapTo(Integer.class)
                        .one());
    }

    private int takeOver() {
        return newer.commit("take over", handle -> handle.execute("UPDATE schema_format SET version = 1000"))
                .get();
    }

    @Test
    void nothingIsChangedByTheOlderOne() {
        assertEquals(1, takeOver());

        assertEquals(REFUSED, insert(older));
        assertEquals(Either.right(0), count(newer));
        assertEquals(REFUSED, count(older), "it goes on reading");
    }

    @Test
    void whoIsAskedWhetherItIsReadyFindsOut() {
        assertEquals(Either.right(true), older.ready());
        assertEquals(1, takeOver());

        assertEquals(
                new PortFailure.StoreUnavailable(SchemaGuard.NEWER),
                older.ready().getLeft());
        assertEquals(REFUSED, insert(older));
    }

    /** In the transaction that has looked at the version, nobody can raise it. */
    @Test
    void whatHasBegunComesToItsEndBefore() {
        assertTrue(older.commit("look", handle -> raisable()).get().isLeft());
        assertTrue(older.quickly("look", (handle, first) -> {
                    first.check(handle);
                    return raisable();
                })
                .get()
                .isLeft());
        assertTrue(raisable().isRight());
    }

    private Either<PortFailure, Integer> raisable() {
        return newer.commit("take over", TakenOverTest::lock);
    }

    private static Integer lock(Handle handle) {
        return handle.execute("LOCK TABLE schema_format IN ACCESS EXCLUSIVE MODE NOWAIT");
    }
}
