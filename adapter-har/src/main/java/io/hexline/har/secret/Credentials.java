package io.hexline.har.secret;

import java.util.Arrays;
import java.util.List;
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

    private static final int LETTERS_OF_SIGN = 3;

    /** From so many letters, digits and what separates them on, a credential can stand there that begins with no sign. */
    static final int LONG_RUN = 80;

    private static final int SHORTEST = 12;
    private static final Credentials[] ALL = values();
    private static final List<String> SIGNS = Arrays.stream(ALL)
            .flatMap(known -> known.signs.stream())
            .filter(sign -> sign.length() >= LETTERS_OF_SIGN)
            .toList();
    private static final int[] THIRD_LETTERS =
            SIGNS.stream().mapToInt(Credentials::thirdLetter).toArray();

    private final Occurrences.Start start;
    private final List<String> signs;
    private final Pattern form;

    /** Of credentials that begin with their sign. */
    Credentials(List<String> signs, String form) {
        this((text, sign) -> sign, signs, form);
    }

    Credentials(Occurrences.Start start, List<String> signs, String form) {
        this.start = start;
        this.signs = signs;
        this.form = Pattern.compile(form);
    }

    /** The signs with which credentials begin, or behind their first letter. */
    static List<String> signs() {
        return SIGNS;
    }

    /** Where the third letter of a sign stands. */
    static int thirdLetter(String sign) {
        int letters = 0;
        int at = -1;
        while (letters < LETTERS_OF_SIGN) {
            letters += Character.isLetter(sign.charAt(++at)) ? 1 : 0;
        }
        return at;
    }

    /** Whether a sign stands in a text, with its third letter here. */
    static boolean hasSign(String text, int third) {
        char letter = text.charAt(third);
        for (int i = 0; i < THIRD_LETTERS.length; i++) {
            String sign = SIGNS.get(i);
            if (sign.charAt(THIRD_LETTERS[i]) == letter && text.startsWith(sign, third - THIRD_LETTERS[i])) {
                return true;
            }
        }
        return false;
    }

    static String blank(String text, Secrets secrets) {
        return text.length() >= SHORTEST && Signs.in(text).canHaveCredential() ? blankAll(text, secrets) : text;
    }

    /** Of a text that was looked through for signs. */
    static String blank(String text, Signs signs, Secrets secrets) {
        return signs.canHaveCredential() ? blankAll(text, secrets) : text;
    }

    private static String blankAll(String text, Secrets secrets) {
        String rest = text;
        for (Credentials known : ALL) {
            for (String sign : known.signs) {
                rest = known.blank(rest, sign, secrets);
            }
        }
        return rest;
    }

    private String blank(String text, String sign, Secrets secrets) {
        return Occurrences.replace(text, sign, start, form, found -> {
            secrets.add(found.group(1));
            return text.substring(found.start(), found.start(1)) + Blank.TEXT;
        });
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
