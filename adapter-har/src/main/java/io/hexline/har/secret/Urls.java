package io.hexline.har.secret;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URLs and forms: their parameters, those of the fragment too, who signs in, and tickets in the path. */
final class Urls {

    /** Of what is secret in a path. */
    private static final int SHORTEST = 8;

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\r\\n]*+");
    private static final Pattern PARAMETER = Pattern.compile("(?<=^|[?&#;])([^=&#?;/]{1,200})=([^&#;]*)");
    private static final Pattern USER = Pattern.compile("(?<=://)([^/@?#]{1,500})@");
    private static final Pattern MATRIX = Pattern.compile("(?<=;)([^=;?#/]{1,200})=([^;?#/]*)");
    /** What names the segment behind it a secret. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i:(?:access|auth|reset|id|refresh)?[-_]?(?:token|secret|password|api-?key|invite|invitation|magic-?link))s?");

    /** What names the segment behind it a ticket where it looks like a secret. */
    private static final Pattern LINK = Pattern.compile("(?i:verify|confirm|activate|reset)[A-Za-z_-]{0,20}");

    private static final int SHORTEST_TICKET = 16;
    private static final Decided<Boolean> NAME_SECRET =
            new Decided<>(segment -> SECRET.matcher(segment).matches());
    private static final Decided<Boolean> NAME_LINK =
            new Decided<>(segment -> LINK.matcher(segment).matches());

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
        String signedOut = text.indexOf('@') < 0
                ? text
                : USER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(hidden(found.group(1))) + "@");
        String path = canHideInPath(signedOut) ? path(signedOut) : signedOut;
        return Occurrences.replace(path, "=", Urls::name, PARAMETER, this::parameter);
    }

    private static int name(String text, int sign) {
        int at = sign;
        while (at > 0 && "=&#?;/".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Whether a segment is long enough for a ticket, or has parameters. */
    static boolean canHideInPath(String path) {
        int segment = 0;
        for (int at = 0; at < path.length() && segment < SHORTEST; at++) {
            char sign = path.charAt(at);
            segment = sign == '/' ? 0 : sign == ';' ? SHORTEST : segment + 1;
        }
        return segment >= SHORTEST;
    }

    /** The tickets and parameters in a path; what is behind it stays as it is. */
    String path(String text) {
        String bare = text.indexOf(';') < 0
                ? text
                : MATRIX.matcher(text).replaceAll(found -> Matcher.quoteReplacement(parameter(found)));
        StringBuilder shown = new StringBuilder();
        int copied = 0;
        int before = -1;
        for (int slash = bare.indexOf('/'); slash >= 0; slash = bare.indexOf('/', slash + 1)) {
            String name = before < 0 ? "" : bare.substring(before, slash);
            before = slash + 1;
            int end = secretEnd(name, before, bare);
            if (end > before) {
                shown.append(bare, copied, before).append(hidden(bare.substring(before, end)));
                copied = end;
            }
        }
        return copied == 0 ? bare : shown.append(bare, copied, bare.length()).toString();
    }

    /** Where the secret ends that a segment is, behind one of this name; at its beginning where it is none. */
    private static int secretEnd(String name, int from, String path) {
        int end = end(path, from, "/?#");
        String segment = path.substring(from, end);
        if (segment.length() >= SHORTEST && NAME_SECRET.of(name)
                || segment.length() >= SHORTEST_TICKET && NAME_LINK.of(name) && OpaqueValues.opaque(segment)) {
            return end;
        }
        int ticket = end(path, from, "/?#&=");
        return ticket - from >= SHORTEST_TICKET && OpaqueValues.isTicket(path.substring(from, ticket)) ? ticket : from;
    }

    private static int end(String path, int from, String ends) {
        int at = from;
        while (at < path.length() && ends.indexOf(path.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private String parameter(MatchResult found) {
        String name = found.group(1);
        String value = found.group(2);
        if (value.startsWith(Blank.TEXT)) {
            return found.group();
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
        return name + "=" + kept;
    }

    private String hidden(String secret) {
        secrets.add(secret);
        return Blank.TEXT;
    }
}
