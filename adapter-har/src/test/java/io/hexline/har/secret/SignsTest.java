package io.hexline.har.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the tables find is what the patterns say that they stand for. */
class SignsTest {

    private static final Pattern QUOTED = Pattern.compile("(?<![A-Za-z0-9_.-])([A-Za-z_][A-Za-z0-9_.-]{1,79})\\\\*"
            + "(?:[\"'`]?\\s{0,8}[:=]|[\"'`]\\s{0,8},)\\s{0,8}(\\\\*[\"'`])");
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]{0,80}(?:-[ \\t]{1,8})?([A-Za-z][A-Za-z0-9_-]{1,79}): ?([^\\r\\n]+)$");
    private static final Pattern PAIR =
            Pattern.compile("(?<=[?&;#\\s\"'`(]|^)([A-Za-z_][A-Za-z0-9_.-]{1,79})=([^\\s&;#\"'`<>()\\\\,]+)");

    private static final List<String> WORDS =
            List.of(("token secret passw passphrase passcode credential api access private"
                            + " signing shared key session id sess authorization cookie csrf xsrf saml assertion jwt bearer signature"
                            + " auth code verifier one time security answer connection string snmp community x proxy www authentication"
                            + " authenticate sid sig pwd pass pw pin otp totp ott mfa psk mnemonic nonce ticket hmac webex sec web socket"
                            + " accept reset magic invit url link uri sasurl pins tickets codes keys passcodes host app user e-mail")
                    .split(" "));

    private static final List<String> SIGNS = List.of(
            ":",
            "=",
            ",",
            "\"",
            "'",
            "`",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\\",
            ": ",
            "\": \"",
            "\",\"",
            "=\"",
            "- ",
            "(",
            "{",
            "&",
            "?",
            "<",
            "\u00e9",
            "x",
            "Bearer ",
            "eyJhbGciOi",
            "[blanked]",
            "; ");

    private final Random random = new Random(20261129);

    @Test
    void every_name_of_a_secret_is_suspected() {
        int secret = 0;
        for (int i = 0; i < 200_000; i++) {
            String name = name();
            if (SecretNames.holds(name) && name.length() <= 80) {
                secret++;
                assertEquals(1, Signs.in("(" + name + ": 1").names().size(), name);
            }
        }
        assertTrue(secret > 10_000);
    }

    @Test
    void every_value_that_a_pattern_finds_is_found() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int part = random.nextInt(30); part >= 0; part--) {
                made.append(random.nextInt(3) == 0 ? name() : random.nextInt(4) == 0 ? value() : pick(SIGNS));
            }
            String text = made.toString();
            TreeSet<Integer> starts = new TreeSet<>();
            Signs.in(text)
                    .names()
                    .forEach(name -> NamedValue.behind(name, text).forEach(value -> starts.add(value.from())));

            QUOTED.matcher(text)
                    .results()
                    .filter(found -> SecretNames.holds(found.group(1)))
                    .forEach(found -> assertTrue(starts.contains(found.end()), text));
            for (Pattern pattern : List.of(LINE, PAIR)) {
                pattern.matcher(text)
                        .results()
                        .filter(found -> SecretNames.holds(found.group(1)))
                        .filter(found -> !found.group(2).startsWith(Blank.TEXT))
                        .forEach(found -> assertTrue(starts.contains(found.start(2)), text));
            }
        }
    }

    @Test
    void every_sign_of_a_credential_is_seen() {
        for (String sign : Credentials.signs()) {
            assertTrue(Signs.in("x " + sign + "x").canHaveCredential(), sign);
            assertTrue(Signs.in("\"b" + sign).canHaveCredential(), sign);
        }
        assertTrue(Signs.in("n".repeat(40) + "_P0A1_" + "0".repeat(36)).canHaveCredential());
        assertFalse(Signs.in("a plain text, about bears and private matters").canHaveCredential());
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int part = random.nextInt(3); part >= 0; part--) {
            String word = pick(WORDS);
            boolean upper = random.nextInt(3) == 0;
            name.append(upper ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
                    .append(random.nextInt(3) == 0 ? pick(List.of("_", "-", ".", "2", "__")) : "");
        }
        return name.toString();
    }

    private String value() {
        return random.ints(random.nextInt(30), '0', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
