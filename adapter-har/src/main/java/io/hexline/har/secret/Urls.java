package io.hexline.har.secret;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URLs and forms: their parameters, those of the fragment too, who signs in, and tickets in the path. */
final class Urls {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\r\\n]*+");
    private static final Pattern PARAMETER = Pattern.compile("(?<=^|[?&#;])([^=&#?;/]{1,200})=([^&#;]*)");
    private static final Pattern USER = Pattern.compile("(?<=://)([^/@?#]{1,500})@");
    private static final Pattern MATRIX = Pattern.compile("(?<=;)([^=;?#/]{1,200})=([^;?#/]*)");
    private static final Pattern SEGMENT = Pattern.compile("(?<=/)[^/?#&=]{16,}");
    private static final Pattern SECRET_SEGMENT = Pattern.compile(
            "(?<=/)(?i:(?:access|auth|reset|id|refresh)?[-_]?(?:token|secret|password|api-?key|invite|invitation|magic-?link))"
                    + "s?/([^/?#]{8,})");
    private static final Pattern LINK =
            Pattern.compile("(?<=/(?i:verify|confirm|activate|reset)[A-Za-z_-]{0,20}/)[^/?#]{16,}");

    private final Secrets secrets;
    private final UnaryOperator<String> nested;

    /**
     * The rules.
     *
     * @param nested blanks out what is in a decoded value
     */
    Urls(Secrets secrets, UnaryOperator<String> nested) {
        this.secrets = secrets;
        this.nested = nested;
    }

    static boolean isOne(String text) {
        return ABSOLUTE.matcher(text).matches()
                || (text.indexOf('=') >= 0 || text.contains("://"))
                        && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '{');
    }

    String blank(String text) {
        String signedOut = USER.matcher(text).replaceAll(found -> hidden(found.group(1)) + "@");
        return PARAMETER.matcher(path(signedOut)).replaceAll(this::parameter);
    }

    /** The tickets and parameters in a path; what is behind it stays as it is. */
    String path(String text) {
        String bare = text.indexOf(';') < 0 ? text : MATRIX.matcher(text).replaceAll(this::parameter);
        String named = SECRET_SEGMENT.matcher(bare).replaceAll(found -> {
            String before = found.group().substring(0, found.start(1) - found.start());
            return Matcher.quoteReplacement(before) + hidden(found.group(1));
        });
        return segments(SEGMENT, OpaqueValues::isTicket, segments(LINK, OpaqueValues::opaque, named));
    }

    private String segments(Pattern pattern, Predicate<String> secret, String text) {
        return pattern.matcher(text)
                .replaceAll(found ->
                        secret.test(found.group()) ? hidden(found.group()) : Matcher.quoteReplacement(found.group()));
    }

    private String parameter(MatchResult found) {
        String name = found.group(1);
        String value = found.group(2);
        if (value.startsWith(Blank.TEXT)) {
            return Matcher.quoteReplacement(found.group());
        }
        String plainName = PercentEncoding.decode(name);
        String plain = PercentEncoding.decode(value);
        String kept = value;
        boolean secret = SecretNames.holdsInQuery(plainName) || RandomValues.isSecret(plainName, plain);
        if (secret && !value.isEmpty()) {
            secrets.add(value);
            secrets.add(plain);
            kept = Blank.TEXT;
        } else if (!plain.equals(value)) {
            String inside = nested.apply(plain);
            kept = inside.equals(plain) ? value : PercentEncoding.encode(inside);
        }
        return Matcher.quoteReplacement(name + "=" + kept);
    }

    private String hidden(String secret) {
        secrets.add(secret);
        return Matcher.quoteReplacement(Blank.TEXT);
    }
}
