package io.hexline.har.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private final Fingerprints seen = new Fingerprints();

    @Test
    void a_secret_is_found_wherever_it_stands() {
        Random random = new Random(20261121);
        for (int i = 0; i < 200; i++) {
            String secret = text(random, 8 + random.nextInt(40));
            String before = text(random, random.nextInt(30));
            seen.add(secret);

            assertEquals(
                    List.of(new Fingerprints.Place(before.length(), before.length() + secret.length())),
                    only(secret).in(before + secret + text(random, random.nextInt(30))));
            assertTrue(seen.hasIn(before + secret));
        }
        assertFalse(seen.hasIn("nothing of that kind stands here"));
    }

    private static Fingerprints only(String secret) {
        Fingerprints one = new Fingerprints();
        one.add(secret);
        return one;
    }

    private static String text(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void of_secrets_that_begin_alike_the_longest_counts() {
        seen.add("same-start-1");
        seen.add("same-start-1-and-more");

        assertEquals(List.of(new Fingerprints.Place(1, 22)), seen.in("(same-start-1-and-more)"));
    }

    @Test
    void short_values_and_spared_ones_are_no_secrets() {
        seen.add("1234567");
        seen.add("mia@example.com");
        seen.spare("mia@example.com");

        assertFalse(seen.hasIn("1234567 mia@example.com"));
    }
}
