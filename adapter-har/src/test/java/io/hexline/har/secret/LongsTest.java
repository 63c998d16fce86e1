package io.hexline.har.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongsTest {

    @Test
    void it_holds_what_a_set_holds() {
        Random random = new Random(20261129);
        Longs longs = new Longs();
        Set<Long> set = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            long number = random.nextInt(4) == 0 ? random.nextInt(50_000) : random.nextLong();

            assertEquals(set.contains(number), longs.contains(number));
            assertEquals(set.add(number), longs.add(number));
            assertEquals(set.size(), longs.size());
        }
    }
}
