package io.hexline.har.secret;

import io.hexline.har.source.ShortStrings;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blanks out secrets in whatever stands in a recording, and tells which they were. */
public final class Redactor {

    private static final Pattern URL = Pattern.compile("\\bhttps?://[^\\s\"'<>\\\\)]+");

    /** Runs that can be encoded for a URL, once or several times. */
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9%._~+*-]{12,}+");

    private static final int DEEPEST = 6;

    private final Secrets secrets;
    private final JsonText json = new JsonText(this);
    private final FreeText freeText;
    private final Headers headers = new Headers(this);
    private final Repeated told = new Repeated();
    private int depth;
    private boolean signsIn;

    public Redactor(Secrets secrets) {
        this.secrets = secrets;
        this.freeText = new FreeText(secrets);
    }

    /** The call whose parts come next: in some, what is called a code lets somebody in. */
    public void at(String url) {
        signsIn = SignIn.isAt(url);
    }

    boolean signsIn() {
        return signsIn;
    }

    /** A text without what is secret in it: a URL, a form, JSON, a page, or anything else. */
    public String text(String text) {
        if (ShortStrings.isCut(text)) {
            return Blank.TOO_LONG;
        }
        Signs signs = Signs.in(text);
        if (depth == DEEPEST) {
            return signs.isPlain() && text.indexOf('%') < 0 ? text : Blank.TEXT;
        }
        depth++;
        try {
            return inForm(text, signs);
        } finally {
            depth--;
        }
    }

    /** The strings of JSON are looked at one by one. */
    private String inForm(String text, Signs signs) {
        if (signs.isPlain()) {
            return Credentials.blank(encoded(text), signs, secrets);
        }
        return Urls.isOne(text)
                ? Credentials.blank(urls().blank(text), signs, secrets)
                : json.redacted(text).orElseGet(() -> Credentials.blank(free(text, signs), signs, secrets));
    }

    private String free(String text, Signs signs) {
        String linked = linked(text);
        return freeText.blank(linked, linked.equals(text) ? signs : Signs.in(linked));
    }

    private String linked(String text) {
        String linked = Occurrences.replace(text, "://", Redactor::scheme, URL, found -> urls().blank(found.group()));
        return Occurrences.replace(linked, "%", Redactor::run, ENCODED, found -> encoded(found.group()));
    }

    private static int scheme(String text, int sign) {
        return text.startsWith("https", sign - 5) ? sign - 5 : text.startsWith("http", sign - 4) ? sign - 4 : -1;
    }

    private static int run(String text, int sign) {
        int at = sign;
        while (at > 0 && isEncoding(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isEncoding(char sign) {
        return sign < 0x80 && (Character.isLetterOrDigit(sign) || "%._~+*-".indexOf(sign) >= 0);
    }

    /** What is encoded for a URL; as it is where nothing in it is a secret. */
    private String encoded(String text) {
        String plain = text.indexOf('%') < 0 ? text : PercentEncoding.decode(text);
        if (plain.equals(text)) {
            return text;
        }
        String redacted = text(plain);
        return redacted.equals(plain) ? text : PercentEncoding.encode(redacted);
    }

    /** The content of a form. */
    public String form(String text) {
        return ShortStrings.isCut(text) ? Blank.TOO_LONG : Credentials.blank(urls().blank(text), secrets);
    }

    /** The path of a URL, as it can be shown. */
    public String path(String path) {
        if (!Urls.canHideInPath(path)) {
            return path;
        }
        return Arrays.stream(urls().path(path).split("/", -1))
                .map(segment -> Credentials.blank(segment, secrets))
                .collect(Collectors.joining("/"));
    }

    private Urls urls() {
        return new Urls(secrets, this::text);
    }

    /** The value of a field, in a tree or not: blank where the name says so. */
    public String field(String name, String value) {
        if (value.isEmpty() || value.equals(Blank.TEXT)) {
            return value;
        }
        boolean secret = SecretNames.holds(name) || SecretNames.mayHold(name) && OpaqueValues.opaque(value);
        return secret ? hidden(value) : text(value);
    }

    /** Whether everything in a field of this name is a secret. */
    boolean hides(String name) {
        return SecretNames.holds(name);
    }

    /** A value that is a secret because of its place. */
    public String hidden(String value) {
        if (ShortStrings.isCut(value)) {
            return Blank.TOO_LONG;
        }
        if (told.isNew("", value)) {
            Credential.parts(value).forEach(secrets::add);
        }
        return Blank.TEXT;
    }

    /** A parameter of a query or a form. */
    public String parameter(String name, String value) {
        boolean secret = SecretNames.holdsInQuery(name) || RandomValues.isSecret(name, value);
        return secret && !value.isEmpty() ? hidden(value) : text(value);
    }

    /** A header; one of no well-known name is blank too where its value looks like a secret. */
    public String header(String name, String value) {
        return headers.redacted(name, value);
    }
}
