package io.hexline.bootstrap.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Values of the wrong kind, by chance. */
record Junk(Random random) {

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "-1",
            "0.1",
            "1e400",
            "-0",
            "99999999999999999999999999",
            "[]",
            "{}",
            "[[[[]]]]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202egpj.exe\"",
            "{\"a\":1,\"a\":2}",
            "NaN",
            "'x'",
            "\"\\x\"",
            "[null]",
            "[{}]",
            "[1,\"a\",{}]",
            "{\"id\":{\"id\":[]}}");

    private static final List<String> TEXTS = List.of(
            "",
            "%00",
            "%2e%2e%2f",
            "..",
            "%2F",
            "%5c..%5c",
            "%c0%af",
            "%ff",
            "%zz",
            ";x=y",
            "a%0d%0aSet-Cookie:%20x=y",
            "'%20OR%20'1'='1",
            "${jndi:x}",
            "-1",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "0x10",
            "%F0%9F%92%A9",
            "null",
            "undefined",
            "*",
            "<script>",
            "%25",
            "+",
            "me",
            "true");

    private static final int LONG = 20_000;
    private static final int DEEP = 3_000;

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A value for a body; not always JSON. */
    String json() {
        return switch (random.nextInt(12)) {
            case 0 -> "[".repeat(DEEP) + "]".repeat(DEEP);
            case 1 -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
            case 2 -> "\"" + "x".repeat(LONG) + "\"";
            case 3 -> "9".repeat(LONG);
            case 4 -> "\"" + bytes() + "\"";
            case 5 -> "\"" + encodedId() + "\"";
            default -> of(JSON);
        };
    }

    /** A value for an address; not always encoded. */
    String text() {
        return switch (random.nextInt(10)) {
            case 0 -> "x".repeat(random.nextInt(LONG));
            case 1 -> encodedId();
            case 2 -> bytes();
            default -> of(TEXTS);
        };
    }

    /** Bytes as they come, as ISO 8859-1; no control characters that would end the line. */
    String bytes() {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < 20; index++) {
            text.append((char) (128 + random.nextInt(128)));
        }
        return text.toString();
    }

    private String encodedId() {
        byte[] id = new byte[random.nextInt(60)];
        random.nextBytes(id);
        String kind = of(List.of("PEOPLE", "LOCATION", "ORGANIZATION", "LICENSE", "JOB_ID", "", "ROOM"));
        byte[] prefix = ("ciscospark://us/" + kind + "/").getBytes(US_ASCII);
        byte[] whole = new byte[prefix.length + id.length];
        System.arraycopy(prefix, 0, whole, 0, prefix.length);
        System.arraycopy(id, 0, whole, prefix.length, id.length);
        return Base64.getUrlEncoder().encodeToString(whole);
    }
}
