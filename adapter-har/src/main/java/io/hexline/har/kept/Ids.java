package io.hexline.har.kept;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The ids that support looks things up by, told by their form. */
public final class Ids {

    static final String UUID_FORM = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}";

    private static final int UUID_LENGTH = 36;
    private static final Pattern UUID = Pattern.compile(UUID_FORM);
    private static final Pattern PUBLIC = Pattern.compile(
            "ciscospark://[a-z]{2,20}/[A-Z_]{2,40}/" + UUID_FORM + "(?::[A-Z_]{1,40}(?:_" + UUID_FORM + ")?)?");
    private static final Pattern LICENSE = Pattern.compile("ciscospark://[a-z]{2,20}/LICENSE/.*");

    /** Such as {@code NA_2f3a9c8b-1d00-11e5-a152}. */
    private static final Pattern TRACKING = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,30}(?:[_-][0-9A-Fa-f]{1,12}){1,10}");

    private Ids() {}

    /** A UUID, or an id of the public API around one. */
    public static boolean isOne(String text) {
        return text.length() == UUID_LENGTH && UUID.matcher(text).matches() || isPublic(decoded(text));
    }

    public static boolean isLicense(String text) {
        String decoded = decoded(text);
        return isPublic(decoded) && LICENSE.matcher(decoded).matches();
    }

    private static boolean isPublic(String decoded) {
        return !decoded.isEmpty() && PUBLIC.matcher(decoded).matches();
    }

    public static boolean isTracking(String text) {
        return TRACKING.matcher(text).matches();
    }

    private static String decoded(String text) {
        if (!text.startsWith("Y2lzY29zcGFyazov") || text.length() > 300) {
            return "";
        }
        try {
            String standard = text.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
            return new String(Base64.getDecoder().decode(standard), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException otherwise) {
            return "";
        }
    }
}
