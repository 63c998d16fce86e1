package io.hexline.har.secret;

import java.util.regex.Pattern;

/** What values look like. */
final class Looks {

    private static final Pattern OPAQUE =
            Pattern.compile("(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9+/_.~-]{16,}={0,2}");
    private static final Pattern MIXED = Pattern.compile("(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[A-Za-z0-9_-]{32,}");
    private static final Pattern UUID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    /** The beginning of a public id, {@code ciscospark://}, in base 64. */
    private static final String PUBLIC_ID = "Y2lzY29zcGFyazov";

    private Looks() {}

    /** Random letters and digits, and no id that the API shows to everybody. */
    static boolean opaque(String value) {
        return OPAQUE.matcher(value).matches() && !isId(value);
    }

    /** As a link's ticket looks, and no file's name. */
    static boolean isTicket(String segment) {
        return opaque(segment) && MIXED.matcher(segment).matches();
    }

    private static boolean isId(String value) {
        return UUID.matcher(value).matches() || value.startsWith(PUBLIC_ID);
    }
}
