package io.hexline.postgres.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Store;
import io.hexline.postgres.PostgresStore;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import io.hexline.postgres.seed.Seed;
import io.hexline.testkit.CountingIds;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How the server finds what is asked, as it says itself: where it may not go through a table because that is small, all of it is
 * in an index at the place where it is looked for; where it may do as it likes, it goes through no table that grows. The table
 * of {@code docs/scaling.md} is what {@code target/plans.md} of this module says after {@code -Dtest=PlansTest}.
 */
class PlansTest {

    private static final Map<Question, Plan> PLANS = new ConcurrentSkipListMap<>();

    /** So many locations are there, and nothing that grows with an organization is as few. */
    private static final int FEW = 10;

    private static Database closed;
    private static Database open;

    /** The server knows of the tables what it knows some time after they were filled. */
    @BeforeAll
    static void fill() {
        DatabaseSettings settings = TestDatabases.unprepared();
        Database database = Database.of(settings);
        new Migrations(database).migrate().getOrElseThrow(words -> new AssertionError(words));
        done(Seed.fill(database, Town.world()));
        done(store(database).unitOfWork().commit(Town.owed()));
        List<String> tables = done(database.read(
                "be listed",
                handle -> handle.select(
                                "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()")
                        .mapTo(String.class)
                        .list()));
        tables.forEach(
                table -> done(database.read("be vacuumed", handle -> handle.execute("VACUUM ANALYZE " + table))));
        database.close();
        closed = explained(settings, "&options=-c%20enable_seqscan=off");
        open = explained(settings, "");
    }

    private static Database explained(DatabaseSettings settings, String options) {
        return Database.of(DatabaseSettings.of(
                ExplainingDriver.url(settings.url()) + options, settings.user(), settings.password()));
    }

    @AfterAll
    static void tell() throws IOException {
        closed.close();
        open.close();
        Files.write(
                Path.of("target", "plans.md"),
                PLANS.entrySet().stream()
                        .map(known -> known.getValue().row(known.getKey().words()))
                        .toList());
    }

    private static <T> T done(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new AssertionError(failure.message()));
    }

    private static Store store(Database database) {
        return PostgresStore.on(database, new CountingIds(), InstantSource.system());
    }

    private static List<String> explained(Database database, Question question) {
        Store store = store(database);
        return ExplainingDriver.plans(() -> question.ask(store));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByAKey(Question question) {
        List<String> lines = explained(closed, question);
        Plan plan = Plan.of(lines);
        PLANS.put(question, plan);

        String text = String.join("\n", lines);
        assertTrue(plan.isByIndex(), text);
        assertTrue(plan.rows() <= question.most(), () -> plan.rows() + " rows were looked at:\n" + text);
    }

    /** An index that the server would not choose is of no use, however few rows are found by it. */
    @ParameterizedTest
    @EnumSource
    void isFoundSoWhereTheServerChooses(Question question) {
        List<String> lines = explained(open, question);
        Plan plan = Plan.of(lines);

        String text = String.join("\n", lines);
        assertTrue(plan.rowsGoneThrough() <= FEW, text);
        assertTrue(plan.rows() <= question.most(), () -> plan.rows() + " rows were looked at:\n" + text);
    }
}
