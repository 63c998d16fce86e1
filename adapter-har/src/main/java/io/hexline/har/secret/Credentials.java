package io.hexline.har.secret;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credentials that are known by their form, wherever they stand. A pattern is only tried where its sign stands. */
enum Credentials {
    /** The schemes of an Authorization header, also encoded for a URL. */
    BEARER(
            List.of("earer", "EARER", "egotiate", "EGOTIATE", "tlm", "TLM"),
            "(?i:\\b(?:bearer|negotiate|ntlm))(?:\\s|%20|\\+){1,4}([A-Za-z0-9._~+/%=-]{8,})(?![A-Za-z0-9_]*=\")"),
    BASIC(List.of("asic", "ASIC"), "(?i:\\bbasic)(?:\\s|%20|\\+){1,4}((?=[a-z]*[A-Z0-9])[A-Za-z0-9+/%]{6,}={0,2})"),
    /** JSON web tokens, and other JSON in base 64. */
    JWT(List.of("eyJ"), "(?<![A-Za-z0-9])(eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*){0,4})"),
    WEBEX(80, List.of("_"), "(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{40,200}_[A-Z0-9]{2,10}_[0-9a-f]{8}-[0-9a-f-]{27})"),
    AMAZON(List.of("AKIA"), "\\b(AKIA[0-9A-Z]{16})"),
    GOOGLE(List.of("AIza"), "\\b(AIza[0-9A-Za-z_-]{35})"),
    GITHUB(List.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), "\\b(gh[pousr]_[A-Za-z0-9]{20,})"),
    SLACK(List.of("xox"), "\\b(xox[a-z]-[A-Za-z0-9-]{10,})"),
    STRIPE(List.of("sk_live_"), "\\b(sk_live_[A-Za-z0-9]{16,})"),
    PRIVATE_KEY(List.of("PRIVATE KEY"), "-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----([^-]{16,})");

    private static final int SHORTEST = 12;

    private final int shortest;
    private final List<String> signs;
    private final Pattern form;

    Credentials(List<String> signs, String form) {
        this(SHORTEST, signs, form);
    }

    Credentials(int shortest, List<String> signs, String form) {
        this.shortest = shortest;
        this.signs = signs;
        this.form = Pattern.compile(form);
    }

    static String blank(String text, Secrets secrets) {
        return text.length() < SHORTEST
                ? text
                : Arrays.stream(values())
                        .filter(known -> text.length() >= known.shortest
                                && known.signs.stream().anyMatch(text::contains))
                        .reduce(text, (rest, known) -> known.blankIn(rest, secrets), (one, other) -> other);
    }

    private String blankIn(String text, Secrets secrets) {
        return form.matcher(text).replaceAll(found -> {
            secrets.add(found.group(1));
            String before = found.group().substring(0, found.start(1) - found.start());
            return Matcher.quoteReplacement(before + Blank.TEXT);
        });
    }
}
