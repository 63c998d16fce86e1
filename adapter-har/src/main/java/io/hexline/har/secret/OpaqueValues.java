package io.hexline.har.secret;

import java.util.regex.Pattern;

/** What values look like. */
final class OpaqueValues {

    private static final Pattern OPAQUE =
            Pattern.compile("(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9+/_.~-]{16,}={0,2}");
    private static final Pattern TICKET =
            Pattern.compile("(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[A-Za-z0-9_-]{32,}|[0-9a-f]{32,}|[0-9A-F]{32,}");
    private static final Pattern UUID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    /** The beginning of a public id, {@code ciscospark://}, in base 64. */
    private static final String PUBLIC_ID = "Y2lzY29zcGFyazov";

    /** Words can be spoken: five consonants in a row cannot. */
    private static final String SPOKEN = "(?!(?i:.*[bcdfghjklmnpqrstvwxz]{5}))";

    private static final String WORD = "(?:[A-Za-z][a-z]{0,19}(?:[A-Z][a-z]{2,19}){0,4}|[A-Z]{2,20})\\d?";
    private static final String HOST = "(?:(?:[a-z0-9-]+\\.)+[a-z]{2,20}|\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?";

    private static final Pattern WORDS = Pattern.compile(SPOKEN + list("(?:" + WORD + "|\\d{1,4})", "[/_.~-]"));
    private static final Pattern COMMON =
            Pattern.compile("(?:https?://)?" + SPOKEN + "(?:" + HOST + ")?/?(?:" + list(WORD, "[ /]") + ")?/?");

    /** Texts of any length cannot be matched: each word takes room on the stack. */
    private static final int LONGEST_WORDS = 200;

    private OpaqueValues() {}

    private static String list(String element, String separator) {
        return element + "(?:" + separator + element + ")*";
    }

    /** Random letters and digits: no words, and no id that the API shows to everybody. */
    static boolean opaque(String value) {
        return OPAQUE.matcher(value).matches()
                && !isId(value)
                && !(value.length() <= LONGEST_WORDS && WORDS.matcher(value).matches());
    }

    /** As a link's ticket looks, and no file's name. */
    static boolean isTicket(String segment) {
        return opaque(segment) && TICKET.matcher(segment).matches();
    }

    /** Words or an address: whatever it stands for in one place, in others it stands by chance. */
    static boolean common(String value) {
        return value.length() <= LONGEST_WORDS && COMMON.matcher(value).matches();
    }

    private static boolean isId(String value) {
        return UUID.matcher(value).matches() || value.startsWith(PUBLIC_ID);
    }
}
