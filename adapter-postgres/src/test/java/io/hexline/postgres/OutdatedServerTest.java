package io.hexline.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Leases;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import io.hexline.postgres.seed.Seed;
import io.hexline.postgres.state.PostgresState;
import io.hexline.postgres.write.Commits;
import io.hexline.postgres.write.RowLeases;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.AnOrganization;
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.hexline.world.state.StateUnavailable;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By whatever way a server changes something, it changes nothing once a newer version has taken its database over. */
class OutdatedServerTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Lease.Key ONE = Lease.Key.of(new PersonId("one"));
    private static final Set<Lease.Key> SEVERAL = Set.of(ONE, Lease.Key.of(new PersonId("other")));
    private static final Lease OF_NOTHING = new Lease(Set.of(), 1, Instant.MAX);

    /** A way to change something; what a server of the newest version does with it before another takes over. */
    enum Way {
        A_COMMIT(older -> new Commits(older.database)
                .commit(List.of(new Write.PutLocation(ALocation.named(
                                "oslo", AnOrganization.named("acme").build().id())
                        .build())))),
        A_SEED(older -> Seed.fill(older.database, World.EMPTY)),
        A_LEASE(older -> older.leases().take(Set.of(ONE), MINUTE, Duration.ZERO)),
        LEASES(older -> older.leases().take(SEVERAL, MINUTE, Duration.ZERO)),
        A_LEASE_FOR_LONGER(older -> older.leases().renew(older.one, MINUTE)),
        LEASES_FOR_LONGER(older -> older.leases().renew(older.several, MINUTE)),
        WHAT_IS_TOLD(older -> older.state(state -> state.told(older.one, () -> put(state)))),
        WHAT_IS_TOLD_OF_NOTHING(older -> older.state(state -> state.told(OF_NOTHING, () -> put(state)))),
        WHAT_IS_DONE_TOGETHER(older -> older.state(state -> state.together(() -> put(state)))),
        A_ROW(older -> older.state(Way::put)),
        A_CHANGED_ROW(older ->
                older.state(state -> Either.right(files(state).change("kept", known -> Optional.of("changed"))))),
        A_REMOVED_ROW(older -> older.state(state -> {
            files(state).remove("kept");
            return Either.right(true);
        }));

        private final Function<OutdatedServerTest, Either<PortFailure, ?>> changing;

        Way(Function<OutdatedServerTest, Either<PortFailure, ?>> changing) {
            this.changing = changing;
        }

        private static Either<PortFailure, ?> put(StateStore state) {
            files(state).put("new", "put");
            return Either.right(true);
        }

        private static StateTable<String, String> files(StateStore state) {
            return state.table("files", Codec.STRING, Codec.STRING, Opening.none());
        }
    }

    private final DatabaseSettings settings = TestDatabases.unprepared();
    private final Database database = Database.of(settings);
    private Lease one;
    private Lease several;

    @BeforeEach
    void prepare() {
        new Migrations(database).migrate().getOrElseThrow(trouble -> new AssertionError(trouble.words()));
        TestDatabases.change(settings, "INSERT INTO organization VALUES ('acme', '{}')");
        TestDatabases.change(settings, "INSERT INTO collaborator_files VALUES ('kept', 'as it was')");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    private Leases leases() {
        return new RowLeases(database, InstantSource.system());
    }

    /** What has no answer of its own throws what it would say. */
    private Either<PortFailure, ?> state(Function<StateStore, Either<PortFailure, ?>> changing) {
        try {
            return changing.apply(new PostgresState(database));
        } catch (StateUnavailable gone) {
            return Either.left(new PortFailure.StoreUnavailable(gone.getMessage()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNothing(Way way) {
        one = held(Set.of(Lease.Key.of(new PersonId("held"))));
        several = held(Set.of(Lease.Key.of(new PersonId("also")), Lease.Key.of(new PersonId("held too"))));
        TestDatabases.change(settings, "UPDATE schema_format SET version = 1000");
        String before = rows();

        Either<PortFailure, ?> answer = way.changing.apply(this);

        assertTrue(
                answer.isLeft() && answer.getLeft().message().contains("a newer version of Hexline"), answer::toString);
        assertEquals(before, rows());
        assertTrue(database.read("ask", handle -> 1).isLeft(), "it does not know yet that it is outdated");
    }

    private Lease held(Set<Lease.Key> keys) {
        return leases().take(keys, MINUTE, Duration.ZERO).get();
    }

    private String rows() {
        return Stream.of("lease", "organization", "location", "collaborator_files", "collaborator_fences")
                .map(table -> TestDatabases.text(
                        settings,
                        "SELECT coalesce(string_agg(row, ' ' ORDER BY row), '') FROM (SELECT CAST(t AS text) AS row FROM "
                                + table + " t) r"))
                .collect(Collectors.joining("\n"));
    }
}
