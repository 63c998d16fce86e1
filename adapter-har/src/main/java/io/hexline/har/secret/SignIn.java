package io.hexline.har.secret;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A field named {@code code} holds an error's number nearly everywhere. It lets somebody in where a grant is asked for,
 * and in calls whose path says so; also there an error is told by the words beside it.
 */
final class SignIn {

    static final String CODE = "code";

    private static final Pattern PATH =
            Pattern.compile("(?i)[^?#]*(?:activation[-_]?codes?|token|(?<![a-z])otp)(?![a-rt-z]|s[a-z]).*");
    private static final List<String> SIGNS = List.of("token", "otp", "activation");
    private static final List<String> GRANT = List.of("grant_type", "grantType");
    private static final List<String> ERROR = List.of("message", "description", "errorCode", "error", "reason", "key");

    private SignIn() {}

    static boolean isAt(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(lower::contains) && PATH.matcher(url).matches();
    }

    /** Whether a code in this object is a secret, in a call that signs in or in any other. */
    static boolean isIn(ObjectNode object, boolean atSignIn) {
        return GRANT.stream().anyMatch(object::has)
                || atSignIn && ERROR.stream().noneMatch(object::has);
    }
}
