package io.hexline.inmemory.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedSetTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void doesWhatASetOfTheJdkDoes(long seed) {
        Random random = new Random(seed);
        OrderedSet<Integer> set = OrderedSet.by(Comparator.naturalOrder());
        TreeSet<Integer> model = new TreeSet<>();
        for (int step = 0; step < 2_000; step++) {
            int value = random.nextInt(300);
            boolean adds = random.nextInt(3) > 0;
            set = adds ? set.with(value) : set.without(value);
            if (adds) {
                model.add(value);
            } else {
                model.remove(value);
            }
            assertEquals(model.headSet(value).size(), set.placeBehind(other -> other < value));
        }
        assertEquals(model.size(), set.size());
        assertEquals(List.copyOf(model), set.from(0).toList());
        assertEquals(new ArrayList<>(model).subList(7, 11), set.from(7).limit(4).toList());
        assertEquals(
                List.copyOf(model.headSet(100, false).descendingSet()),
                set.backFrom(model.headSet(100, false).size()).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void keepsItsBalanceWhereEverythingComesInOrder(int direction) {
        OrderedSet<Integer> set = OrderedSet.by(Comparator.naturalOrder());
        for (int value = 0; value < 200_000; value++) {
            set = set.with(direction * value);
        }

        assertEquals(200_000, set.size());
        assertEquals(direction > 0 ? 0 : -199_999, set.from(0).findFirst().orElseThrow());
    }
}
