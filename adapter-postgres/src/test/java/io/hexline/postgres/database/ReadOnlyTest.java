package io.hexline.postgres.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.TestDatabases;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that takes no changes is not ready; once it does, so is the server, whatever connections it has. */
class ReadOnlyTest {

    private final DatabaseSettings settings = TestDatabases.unprepared();
    private final Database owner = Database.of(settings);
    private final String role = TestDatabases.role();
    private Database database;

    @BeforeEach
    void connect() {
        done("GRANT ALL ON SCHEMA " + settings.url().replaceFirst(".*currentSchema=", "") + " TO " + role);
        done("ALTER ROLE " + role + " SET default_transaction_read_only = on");
        database = Database.of(TestDatabases.as(role, settings));
    }

    @AfterEach
    void disconnect() {
        database.close();
        done("DROP SCHEMA " + settings.url().replaceFirst(".*currentSchema=", "") + " CASCADE");
        owner.close();
        TestDatabases.dropRole(role);
    }

    private int done(String statement) {
        return owner.commit("be changed", handle -> handle.execute(statement)).get();
    }

    private Either<PortFailure, Integer> change() {
        return database.commit("change", handle -> handle.execute("CREATE TABLE IF NOT EXISTS changed (id integer)"));
    }

    @Test
    void isNotReadyAndComesBack() {
        assertEquals(
                "The store could not take changes: its database is read-only",
                database.ready().getLeft().message());

        done("ALTER ROLE " + role + " RESET default_transaction_read_only");

        assertEquals(Either.right(true), soon(database::ready));
        assertEquals(Either.right(0), change());
    }

    @Test
    void aChangeIsUnavailableAndSucceedsOnceItIsBack() {
        assertInstanceOf(PortFailure.StoreUnavailable.class, change().getLeft());

        done("ALTER ROLE " + role + " RESET default_transaction_read_only");

        assertEquals(Either.right(0), soon(this::change));
    }

    /** New connections are made now and then only. */
    private static <T> Either<PortFailure, T> soon(Supplier<Either<PortFailure, T>> asked) {
        Instant end = Instant.now().plusSeconds(20);
        Either<PortFailure, T> answer = asked.get();
        while (answer.isLeft() && Instant.now().isBefore(end)) {
            answer = asked.get();
        }
        return answer;
    }
}
