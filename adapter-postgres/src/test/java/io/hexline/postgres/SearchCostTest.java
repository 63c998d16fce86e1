package io.hexline.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberMatch;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.Migrations;
import io.hexline.postgres.seed.Seed;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CountingIds;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a search for a part of a text costs: as many rows as the server says that it has looked at. */
class SearchCostTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final int PEOPLE = 10_000;
    private static final int MOST_ROWS = 200;

    /** A search, and how much it finds. */
    enum Search {
        OF_FEW_PEOPLE(3, store -> people(store, "quirre")),
        OF_MANY_PEOPLE(10, store -> people(store, "user")),
        OF_NOBODY(0, store -> people(store, "quirrellus")),
        OF_A_BEGINNING(10, store -> people(store, "us")),
        OF_FEW_PEOPLE_BY_DIGITS(3, store -> people(store, "9988")),
        OF_FEW_NUMBERS(3, store -> numbers(store, all().like(NumberMatch.containing("9988")))),
        OF_FEW_OWNERS(3, store -> numbers(store, ofOwner("quirre"))),
        OF_FEW_LOCATIONS(
                1,
                store -> store.locations()
                        .list(
                                new LocationFilter(ACME, Optional.empty(), Optional.of("slo"), false, Sort.BY_ID),
                                Optional.empty(),
                                0,
                                10));

        private final int found;
        private final Function<Store, Either<PortFailure, ? extends List<?>>> searched;

        Search(int found, Function<Store, Either<PortFailure, ? extends List<?>>> searched) {
            this.found = found;
            this.searched = searched;
        }

        private static Either<PortFailure, ? extends List<?>> people(Store store, String typed) {
            return store.people().people(PeopleFilter.of(ACME).like(typed), Optional.empty(), 0, 10);
        }

        private static Either<PortFailure, ? extends List<?>> numbers(Store store, NumberFilter filter) {
            return store.numbers().list(filter, Optional.empty(), 0, 10);
        }

        private static NumberFilter all() {
            return NumberFilter.of(ACME);
        }

        private static NumberFilter ofOwner(String part) {
            return all().ownedBy(new OwnerFilter(Optional.empty(), Optional.of(part), Optional.empty()));
        }
    }

    private static final Database DATABASE = Database.of(TestDatabases.unprepared());
    private static final Store STORE = PostgresStore.on(DATABASE, new CountingIds(), InstantSource.system());

    /** The server knows of the tables what it knows some time after they were filled. */
    @BeforeAll
    static void fill() {
        new Migrations(DATABASE).migrate().getOrElseThrow(words -> new AssertionError(words));
        done(Seed.fill(DATABASE, world()));
        for (String table : List.of("person", "number", "extension", "location", "feature", "line_holder")) {
            done(DATABASE.read("be vacuumed", handle -> handle.execute("VACUUM ANALYZE " + table)));
        }
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static World world() {
        Location[] locations = IntStream.range(0, 2_000)
                .mapToObj(place -> ALocation.named(place == 0 ? "oslo" : "place" + place, ACME)
                        .build())
                .toArray(Location[]::new);
        List<Person> everybody = Stream.concat(
                        Stream.of("quirrel", "squirrel", "quirrell"),
                        IntStream.range(0, PEOPLE).mapToObj("user%06o"::formatted))
                .map(name -> APerson.named(name, ACME).build())
                .toList();
        return AWorld.of(AnOrganization.named("acme").build())
                .with(locations)
                .with(everybody.toArray(Person[]::new))
                .with(IntStream.range(0, everybody.size())
                        .mapToObj(place -> ANumber.of(number(place), locations[0])
                                .ownedBy(everybody.get(place))
                                .build())
                        .toArray(InventoryNumber[]::new))
                .build();
    }

    private static String number(int place) {
        return place < 3 ? "+479988000" + place : "+4700%06o".formatted(place);
    }

    private static <T> T done(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new AssertionError(failure.message()));
    }

    @ParameterizedTest
    @EnumSource
    void isAboutWhatIsFound(Search search) {
        long rows = done(DATABASE.moment("be searched", handle -> {
            assertEquals(search.found, done(search.searched.apply(STORE)).size());
            return handle.select("SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables"
                            + " WHERE schemaname = current_schema()")
                    .mapTo(Long.class)
                    .one();
        }));

        assertTrue(rows <= MOST_ROWS, () -> rows + " rows were looked at");
    }
}
