package io.hexline.har.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credentials that are known by their form, wherever they stand. A pattern is only tried where its sign stands. */
enum Credentials {
    /** The schemes of an Authorization header, also encoded for a URL. */
    BEARER(
            (text, sign) -> sign - 1,
            List.of("earer", "EARER", "egotiate", "EGOTIATE", "tlm", "TLM"),
            "(?i:\\b(?:bearer|negotiate|ntlm))(?:\\s|%20|\\+){1,4}([A-Za-z0-9._~+/%=-]{8,})(?![A-Za-z0-9_]*=\")"),
    BASIC(
            (text, sign) -> sign - 1,
            List.of("asic", "ASIC"),
            "(?i:\\bbasic)(?:\\s|%20|\\+){1,4}((?=[a-z]*[A-Z0-9])[A-Za-z0-9+/%]{6,}={0,2})"),
    /** JSON web tokens, and other JSON in base 64. */
    JWT(List.of("eyJ"), "(?<![A-Za-z0-9])(eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*){0,4})"),
    WEBEX(
            Credentials::run,
            List.of("_"),
            "(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{40,200}_[A-Z0-9]{2,10}_[0-9a-f]{8}-[0-9a-f-]{27})"),
    AMAZON(List.of("AKIA"), "\\b(AKIA[0-9A-Z]{16})"),
    GOOGLE(List.of("AIza"), "\\b(AIza[0-9A-Za-z_-]{35})"),
    GITHUB(List.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), "\\b(gh[pousr]_[A-Za-z0-9]{20,})"),
    SLACK(List.of("xox"), "\\b(xox[a-z]-[A-Za-z0-9-]{10,})"),
    STRIPE(List.of("sk_live_"), "\\b(sk_live_[A-Za-z0-9]{16,})"),
    PRIVATE_KEY(
            (text, sign) -> text.lastIndexOf("-----BEGIN", sign),
            List.of("PRIVATE KEY"),
            "-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----([^-]{16,})");

    private static final int SHORTEST = 12;
    private static final Credentials[] ALL = values();

    private final Start start;
    private final List<String> signs;
    private final Pattern form;

    /** Where a credential begins whose sign stands somewhere; negative where none can. */
    private interface Start {
        int of(String text, int sign);
    }

    /** Of credentials that begin with their sign. */
    Credentials(List<String> signs, String form) {
        this((text, sign) -> sign, signs, form);
    }

    Credentials(Start start, List<String> signs, String form) {
        this.start = start;
        this.signs = signs;
        this.form = Pattern.compile(form);
    }

    static String blank(String text, Secrets secrets) {
        if (text.length() < SHORTEST) {
            return text;
        }
        String rest = text;
        for (Credentials known : ALL) {
            for (String sign : known.signs) {
                rest = known.blank(rest, sign, secrets);
            }
        }
        return rest;
    }

    private String blank(String text, String sign, Secrets secrets) {
        int at = text.indexOf(sign);
        if (at < 0) {
            return text;
        }
        Matcher found = form.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        StringBuilder blanked = new StringBuilder();
        int copied = 0;
        int tried = -1;
        for (; at >= 0; at = text.indexOf(sign, Math.max(at + 1, copied))) {
            int from = start.of(text, at);
            if (from >= copied
                    && from > tried
                    && found.region(from, text.length()).lookingAt()) {
                secrets.add(found.group(1));
                blanked.append(text, copied, found.start(1)).append(Blank.TEXT);
                copied = found.end();
            }
            tried = from;
        }
        return copied == 0 ? text : blanked.append(text, copied, text.length()).toString();
    }

    private static int run(String text, int sign) {
        int at = sign;
        while (at > 0 && isOfRun(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isOfRun(char sign) {
        return sign >= 'a' && sign <= 'z'
                || sign >= 'A' && sign <= 'Z'
                || sign >= '0' && sign <= '9'
                || sign == '_'
                || sign == '-';
    }
}
