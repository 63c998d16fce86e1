package io.hexline.cli.terminal;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows what nobody would see: characters that steer a terminal, turn the direction of writing round, or take no room.
 * Names and words from outside can hold them, to look like something else.
 */
public final class Visible {

    /** Control and format characters, halves of characters, line ends of other scripts, fillers, variation selectors. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\r\\n\\t]]"
            + "|[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
            + "\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]");

    private Visible() {}

    /** The text, with {@code <U+202E>} in the place of each character that is not seen; line ends and tabs stay. */
    public static String of(String text) {
        return replace(text, unseen -> String.format("<U+%04X>", unseen.codePointAt(0)));
    }

    /** The JSON, with such characters in its strings escaped: it means the same. */
    public static String json(String json) {
        return replace(
                json,
                unseen -> unseen.chars()
                        .mapToObj(unit -> String.format("\\u%04X", unit))
                        .collect(Collectors.joining()));
    }

    private static String replace(String text, Function<String, String> shown) {
        return UNSEEN.matcher(text)
                .replaceAll(found -> shown.apply(found.group()).replace("\\", "\\\\"));
    }
}
