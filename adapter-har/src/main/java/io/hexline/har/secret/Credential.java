package io.hexline.har.secret;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a secret value that are secrets by themselves. */
final class Credential {

    private static final Pattern COOKIES = Pattern.compile("[^=;\\s]{1,200}=[^;]*(?:;.*)?", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?i)\\s*(?:path|domain|expires|max-age|samesite|priority|secure|httponly|partitioned)(?:\\s*=.*)?");
    private static final String BASIC = "basic ";

    private Credential() {}

    /** The value itself, what is behind the name of a scheme, the values of cookies, each also decoded. */
    static Stream<String> parts(String value) {
        return Stream.of(Stream.of(value), scheme(value), cookies(value))
                .flatMap(parts -> parts)
                .flatMap(part -> Stream.of(part, PercentEncoding.decode(part)))
                .distinct();
    }

    private static Stream<String> scheme(String value) {
        int space = value.indexOf(' ');
        if (space < 0) {
            return Stream.empty();
        }
        String behind = value.substring(space + 1).strip();
        return value.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? Stream.of(behind, password(behind))
                : Stream.of(behind);
    }

    private static String password(String basic) {
        try {
            String user = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            return user.substring(user.indexOf(':') + 1);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    /** Of a Cookie header, or of one or several Set-Cookie headers. */
    private static Stream<String> cookies(String value) {
        return COOKIES.matcher(value).matches()
                ? Arrays.stream(value.split("[;\\n]"))
                        .filter(part -> !ATTRIBUTE.matcher(part).matches())
                        .map(part -> part.substring(part.indexOf('=') + 1).strip())
                        .map(part -> part.replaceAll("^\"|\"$", ""))
                : Stream.empty();
    }
}
