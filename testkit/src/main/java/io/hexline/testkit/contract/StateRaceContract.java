package io.hexline.testkit.contract;

import static io.hexline.testkit.contract.StateStoreContract.ADA;
import static io.hexline.testkit.contract.StateStoreContract.all;
import static io.hexline.testkit.contract.StateStoreContract.lease;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.PortFailure;
import io.hexline.testkit.Race;
import io.hexline.testkit.contract.StateStoreContract.Tables;
import io.hexline.world.state.StateStore;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who changes at once what collaborators know waits for the other. */
@ExtendWith(BrokenContract.class)
public abstract class StateRaceContract {

    private static final int THREADS = 16;
    private static final int FEW = 3;
    private static final int TIMES = 10;

    /** As {@link StateStoreContract#opened}. */
    protected abstract <T> T opened(Function<StateStore, T> tables);

    private Tables tables() {
        return opened(Tables::in);
    }

    @Test
    void whoIsInTimeComesAfterThoseWithLesserFences() throws Exception {
        Tables tables = tables();

        List<Either<PortFailure, Integer>> answers =
                race(number -> tables.store().told(lease(number + 1, ADA), () -> {
                    Optional<Integer> before = tables.counts().hold("fence");
                    tables.counts().put("fence", number + 1);
                    return Either.right(before.orElse(0));
                }));

        assertEquals(THREADS, tables.count("fence"));
        for (int number = 0; number < THREADS; number++) {
            int fence = number + 1;
            assertEquals(true, answers.get(number).fold(PortFailure::isOfOthers, before -> before < fence));
        }
    }

    @Test
    void losesNothingWhereManyChangeTheSame() throws Exception {
        Tables tables = tables();

        race(number -> tables.counts()
                .change("new", known -> Optional.of(known.orElse(0) + 1))
                .isPresent());
        race(number -> tables.counts()
                .changeAll(List.of("open", "other"), (key, known) -> Optional.of(known.orElse(0) + 1))
                .isEmpty());

        assertEquals(Map.of("new", THREADS, "open", 7 + THREADS, "other", THREADS), all(tables.counts()));
    }

    @Test
    void whatIsHeldDoesNotChangeBeforeTheCommandIsDone() throws Exception {
        Tables tables = tables();

        race(number -> tables.store().together(() -> {
            int known = tables.counts().hold("open").orElse(0);
            tables.counts().put("open", known + 1);
            return known;
        }));

        assertEquals(7 + THREADS, tables.count("open"));
    }

    @Test
    void whoeverTakesThingsInAnotherOrderIsServedToo() throws Exception {
        Tables tables = tables();
        List<String> keys = List.of("a", "b", "c");
        keys.forEach(key -> tables.counts().put(key, 0));

        List<Integer> sums = race(FEW, number -> {
            List<String> order = new ArrayList<>(keys);
            Collections.rotate(order, number);
            return tables.store().together(() -> {
                order.forEach(key -> tables.counts().change(key, known -> known.map(count -> count + 1)));
                return tables.store()
                        .together(() -> tables.counts().findAll(order).values().stream()
                                .mapToInt(count -> count)
                                .sum());
            });
        });

        assertEquals(Set.of(3, 6, 9), Set.copyOf(sums));
        keys.forEach(key -> assertEquals(FEW, tables.count(key), key));
    }

    @Test
    void oneMomentIsTheSameInAllTables() throws Exception {
        Tables tables = tables();
        tables.counts().put("mine", 0);

        Set<Integer> sums = Set.copyOf(race(number -> number % 2 == 0 ? otherThanAtFirst(tables) : give(tables)));

        assertEquals(Set.of(7), sums);
        assertEquals(7 - TIMES * THREADS / 2, tables.count("open"));
    }

    /** A sum that is not what it was at first, if it ever is. */
    private static int otherThanAtFirst(Tables tables) {
        return IntStream.range(0, 10 * TIMES)
                .map(time -> tables.store().still(() -> tables.count("open") + tables.count("mine")))
                .filter(sum -> sum != 7)
                .findFirst()
                .orElse(7);
    }

    private static int give(Tables tables) {
        for (int time = 0; time < TIMES; time++) {
            tables.store().together(() -> {
                tables.counts().change("open", known -> known.map(count -> count - 1));
                return tables.counts().change("mine", known -> known.map(count -> count + 1));
            });
        }
        return 7;
    }

    private static <T> List<T> race(IntFunction<T> runner) throws Exception {
        return race(THREADS, runner);
    }

    private static <T> List<T> race(int threads, IntFunction<T> runner) throws Exception {
        try (Race race = new Race(threads)) {
            return race.run(runner);
        }
    }
}
