package io.hexline.har.kept;

import io.hexline.har.secret.Redactor;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences of servers and programs, as they may be shown: words and short numbers, the codes of errors, hosts and paths,
 * and whom they are about. What looks like anything else is named by its kind and length. To look through a sentence twice
 * changes nothing.
 */
public final class Prose {

    private static final String URL = "[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s\"'<>\\\\)]*[^\\s\"'<>\\\\).,;:!?]";
    private static final String CODE = "\\[Error \\d{1,12}";
    private static final String TIME =
            "\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?";
    private static final Pattern MOMENT = Pattern.compile(TIME);
    private static final int LONGEST_TIME = 40;
    private static final String NUMBERS = "(?<![\\p{L}\\p{N}])\\d(?:[ .()-]{0,3}\\d){5,40}+(?![\\p{L}\\p{N}])";
    private static final String SPELLED =
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}](?:[ .-]{1,3}[\\p{L}\\p{N}]){5,}+(?![\\p{L}\\p{N}])";
    private static final String RUN =
            "[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}@_+/=~.%&#$!*^-]*[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern PIECE = Pattern.compile("(?<blank>" + Kind.FORM + "|\\[blanked])|(?<url>" + URL
            + ")|(?<code>" + CODE + "|" + TIME + ")|(?<id>" + Ids.UUID_FORM + ")|(?<number>" + NUMBERS + ")|(?<spelled>"
            + SPELLED + ")|(?<run>"
            + RUN
            + ")");

    /** What is said to be a secret, in the languages that the users of the service speak. */
    private static final Pattern SAID = Pattern.compile(
            "(?iu)((?:passwor[dt]|passwd|passcode|passphrase|kennwort|contrase(?:ñ|n)a|mot de passe|senha|wachtwoord"
                    + "|has(?:ł|l)o|parola|пароль|密码|密碼|パスワード|비밀번호|geheimnis|secret|token|pin|otp|api[ -]?key)[^\\p{L}\\p{N}\\[]{0,3}"
                    + "(?:is|was|ist|lautet|war|es|est|é|è|:|=|：)[^\\p{L}\\p{N}\\[]{0,3})([^\\s,;\\[]+)");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"'<>()]{1,128}@[^\\s@\"'<>()]{1,128}");
    private static final Pattern TAKEN = Pattern.compile("(?<=already exists: )[^\\s'\"@]{1,128}@[^\\s'\"@]{1,128}");
    private static final Pattern SEPARATOR = Pattern.compile("[_+/=.-]+");
    private static final Pattern SPOKEN =
            Pattern.compile("(?!(?i:.*[bcdfghjklmnpqrstvwxz]{6}))(?:[A-Za-z][a-z]{0,24}|[A-Z]{2,20}s?)"
                    + "|[\\p{L}\\p{M}&&[^A-Za-z]]{1,60}|(?=.*[^\\x00-\\x7f])[\\p{L}\\p{M}]{1,30}");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,5}");
    private static final int MOST_DIGITS = 5;
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** What is blank after one look can make another of what stands beside it. */
    private static final int MOST_LOOKS = 5;

    private final String text;
    private final Collection<String> named;

    private Prose(String text, Collection<String> named) {
        this.text = text;
        this.named = named;
    }

    /**
     * The text without what nobody else needs.
     *
     * @param named the e-mails and ids of those whom it is about; they stay
     */
    public static String shown(String text, Collection<String> named) {
        if (text.length() <= LONGEST_TIME && MOMENT.matcher(text).matches()) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String whole = HALF_CHARACTER.matcher(visible).replaceAll("\ufffd");
        String last = "";
        for (int looks = 0; looks < MOST_LOOKS && !whole.equals(last); looks++) {
            last = whole;
            whole = look(whole, named);
        }
        return whole;
    }

    private static String look(String whole, Collection<String> named) {
        String redacted = new Redactor(secret -> {}).text(whole);
        return new Prose(SAID.matcher(redacted).replaceAll(Prose::said), named).shown();
    }

    /** That a token is not valid says nothing of the token. */
    private static String said(MatchResult secret) {
        boolean known = KnownWords.make(secret.group(2).replaceAll("^\\P{L}+|\\P{L}+$", ""));
        return Matcher.quoteReplacement(known ? secret.group() : secret.group(1) + "[blanked]");
    }

    private String shown() {
        return PIECE.matcher(text).replaceAll(piece -> Matcher.quoteReplacement(shown((Matcher) piece)));
    }

    private String shown(Matcher piece) {
        if (piece.group("blank") != null || piece.group("code") != null) {
            return piece.group();
        }
        if (piece.group("url") != null) {
            return url(piece.group());
        }
        if (piece.group("id") != null) {
            return named.contains(piece.group()) ? piece.group() : Kind.ID.of(piece.group());
        }
        if (piece.group("spelled") != null) {
            return Kind.TEXT.of(piece.group());
        }
        return piece.group("number") != null ? Kind.ofNumber(piece.group()) : run(piece);
    }

    private String url(String url) {
        if (!url.startsWith("http")) {
            return Kind.URL.of(url);
        }
        String bare = url.split("[?#]", 2)[0];
        int host = bare.indexOf("://") + 3;
        int path = bare.indexOf('/', host);
        String authority = bare.substring(host, path < 0 ? bare.length() : path);
        return bare.substring(0, host)
                + Paths.host(authority.substring(authority.lastIndexOf('@') + 1))
                + (path < 0 ? "" : new Paths(new Numbered()).shown(bare.substring(path), named::contains));
    }

    private String run(MatchResult piece) {
        String run = piece.group();
        if (named.contains(run) || words(run)) {
            return run;
        }
        if (EMAIL.matcher(run).matches()) {
            return isTaken(piece) ? run : Kind.EMAIL.of(run);
        }
        return Kind.TEXT.of(run);
    }

    private boolean isTaken(MatchResult piece) {
        return TAKEN.matcher(text)
                .results()
                .anyMatch(taken -> taken.start() == piece.start() && taken.end() >= piece.end());
    }

    private static boolean words(String run) {
        return run.chars().filter(Character::isDigit).count() <= MOST_DIGITS
                && Arrays.stream(SEPARATOR.split(run)).allMatch(Prose::isWord);
    }

    private static boolean isWord(String part) {
        return SHORT_NUMBER.matcher(part).matches() || SPOKEN.matcher(part).matches() || KnownWords.make(part);
    }
}
