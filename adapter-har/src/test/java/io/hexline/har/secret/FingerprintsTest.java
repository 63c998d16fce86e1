package io.hexline.har.secret;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

    private final Fingerprints seen = new Fingerprints();

    @Test
    void a_secret_is_found_wherever_it_stands() {
        Random random = new Random(20261121);
        for (int i = 0; i < 200; i++) {
            String secret = text(random, 8 + random.nextInt(40));
            String before = text(random, random.nextInt(30));
            seen.add(secret);

            assertTrue(only(secret).hasIn(before + secret + text(random, random.nextInt(30))));
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
        return random.ints(length, '0', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void of_values_that_begin_alike_the_longest_counts() {
        seen.add("same-start-1-and-more");
        seen.spare("same-start-1");

        assertTrue(seen.hasIn("(same-start-1-and-more)"));
    }

    @Test
    void short_values_and_spared_ones_are_no_secrets() {
        seen.add("1234567");
        seen.add("mia@example.com");
        seen.spare("mia@example.com");

        assertFalse(seen.hasIn("1234567 mia@example.com"));
    }

    @Test
    void within_a_spared_value_nothing_is_a_secret() {
        seen.add("novak-77@example.com");
        seen.add("7@example.com");
        seen.add("fe34819cdc9a");
        seen.spare("mia.novak-77@example.com");
        seen.spare("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");

        assertFalse(seen.hasIn("of mia.novak-77@example.com in 96abc2aa-3dcc-11e5-a152-fe34819cdc9a"));
        assertTrue(seen.hasIn("ana.novak-77@example.com"));
    }

    @Test
    void a_secret_around_a_spared_value_is_one_all_the_same() {
        seen.spare("mia@example.com");
        seen.add("q7:mia@example.com:k2");
        seen.add("example.com:zz9");

        assertTrue(seen.hasIn("(q7:mia@example.com:k2)"));
        assertTrue(seen.hasIn("mia@example.com:zz9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization",
                "Professional",
                "PROFESSIONAL",
                "webexCalling",
                "Example Corporation",
                "admin.webex.com",
                "127.0.0.1:8080",
                "license/api/v1",
                "https://idbroker.webex.com/idb/oauth2/v1/authorize"
            })
    void words_and_addresses_are_not_looked_for_elsewhere(String value) {
        seen.add(value);

        assertFalse(seen.hasIn("x " + value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"onboard12", "larkspur-full-administrator", "xkqjzvwpmh", "k3J9.xQ2mB7v", "5414011256173816"})
    void anything_else_is(String value) {
        seen.add(value);

        assertTrue(seen.hasIn("x " + value));
    }

    @Test
    void a_text_of_many_words_is_one_too() {
        String text = "word ".repeat(100_000);
        seen.add(text);

        assertTrue(seen.hasIn(text));
    }
}
