package io.hexline.har.kept;

import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.regex.Pattern;

/** What names a user or an error, as it may be shown: an e-mail, an id, a code, or words. */
public final class Somebody {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"'<>()\\p{C}]{1,128}@[^\\s@\"'<>()\\p{C}]{1,128}");
    private static final Pattern CODE = Pattern.compile("-?\\d{1,7}|[A-Z]{1,10}[_-]?\\d{1,6}");

    private Somebody() {}

    /** An e-mail or an id as it is written. */
    public static String shown(String text) {
        return EMAIL.matcher(text).matches() || Ids.isOne(text) ? text : Prose.shown(text, List.of());
    }

    /** The code of an error. */
    public static String code(String text) {
        return CODE.matcher(text).matches() || !Codes.withId(text).isEmpty() ? text : Prose.shown(text, List.of());
    }
}
