package io.hexline.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberMatch;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CountingIds;
import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a search for a part of a text costs: counted by the JVM for the thread that searches, so the same on any machine. */
class SearchCostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OrgId ACME = new OrgId("acme");
    private static final Location OSLO = ALocation.named("oslo", ACME).build();

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    /** What deeper trees may cost, in bytes. */
    private static final long LEEWAY = 500;

    /** A search, and how much it finds. */
    enum Search {
        OF_FEW_PEOPLE(3, store -> people(store, "quirre")),
        OF_MANY_PEOPLE(10, store -> people(store, "user")),
        OF_NOBODY(0, store -> people(store, "user-quirre")),
        OF_A_BEGINNING(10, store -> people(store, "us")),
        OF_FEW_NUMBERS(3, store -> numbers(store, all().like(NumberMatch.containing("9988")))),
        OF_MANY_NUMBERS(10, store -> numbers(store, all().like(NumberMatch.containing("470")))),
        OF_FEW_OWNERS(3, store -> numbers(store, ofOwner("quirre"))),
        OF_MANY_OWNERS(10, store -> numbers(store, ofOwner("user")));

        private final int found;
        private final Function<Store, List<?>> searched;

        Search(int found, Function<Store, List<?>> searched) {
            this.found = found;
            this.searched = searched;
        }

        private static List<?> people(Store store, String typed) {
            return store.people()
                    .people(PeopleFilter.of(ACME).like(typed), Optional.empty(), 0, 10)
                    .get();
        }

        private static List<?> numbers(Store store, NumberFilter filter) {
            return store.numbers().list(filter, Optional.empty(), 0, 10).get();
        }

        private static NumberFilter all() {
            return NumberFilter.of(ACME);
        }

        private static NumberFilter ofOwner(String part) {
            return all().ownedBy(new OwnerFilter(Optional.empty(), Optional.of(part), Optional.empty()));
        }
    }

    private static Store store(int people) {
        List<Person> everybody = Stream.concat(
                        Stream.of("quirrel", "squirrel", "quirrell"),
                        IntStream.range(0, people).mapToObj("user%06d"::formatted))
                .map(name -> APerson.named(name, ACME).build())
                .toList();
        Stream<String> numbers = Stream.concat(
                Stream.of("+4799880001", "+4799880002", "+4799880003"),
                IntStream.range(0, people).mapToObj("+4700%06o"::formatted));
        AWorld world = AWorld.of(AnOrganization.named("acme").build())
                .with(OSLO)
                .with(everybody.toArray(Person[]::new))
                .with(owned(numbers.toList(), everybody));
        return InMemoryStore.of(world.build(), new CountingIds(), InstantSource.system())
                .ports();
    }

    private static InventoryNumber[] owned(List<String> numbers, List<Person> owners) {
        return IntStream.range(0, numbers.size())
                .mapToObj(place -> ANumber.of(numbers.get(place), OSLO)
                        .ownedBy(owners.get(place))
                        .build())
                .toArray(InventoryNumber[]::new);
    }

    /** Made when they are first used. */
    private static final class Stores {

        private static final Store SMALL = store(FEW);
        private static final Store LARGE = store(MANY);
    }

    private static long allocated(Search search, Store store) {
        search.searched.apply(store);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        List<?> found = search.searched.apply(store);
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertEquals(search.found, found.size());
        return allocated;
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameHoweverManyPeopleThereAre(Search search) {
        allocated(search, Stores.SMALL);
        long small = allocated(search, Stores.SMALL);
        long large = allocated(search, Stores.LARGE);

        assertTrue(large <= small + LEEWAY, () -> small + " bytes among few, " + large + " among many");
    }
}
