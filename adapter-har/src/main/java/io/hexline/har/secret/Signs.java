package io.hexline.har.secret;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text has in it that can tell of a secret, found in one pass over it: patterns are then tried only where a sign of
 * them stands. This is where the time of a case goes, so it is done with tables: the name of a secret is suspected by three
 * letters in a row, and only then looked up; any other character costs one look into a table.
 */
final class Signs {

    /** Of each name that {@link SecretNames#holds} three letters in a row, whatever separates them. */
    private static final String NAMES =
            "oke cre cod key pas aut ook srf aml sse jwt bea sig rif eti yan nst nmp sid pwd pin"
                    + " otp ott mfa psk nem ssi non ick hma ebs sas ese nvi mag";

    /** The one name of two letters, behind any other or none. */
    private static final String SHORT_NAME = "pw";

    private static final int BITS = 5;
    private static final int ROWS = 1 << 3 * BITS;
    private static final byte OF_NAME = 1;
    private static final byte OF_CREDENTIAL = 2;

    private static final int ASCII = 128;
    private static final byte DIGIT = 27;
    private static final byte SEPARATOR = 1 << BITS;
    private static final byte OTHER = SEPARATOR + 1;
    private static final byte COMMA = OTHER + 1;
    private static final byte AROUND_VALUES = COMMA + 1;
    private static final byte ASSIGNING = AROUND_VALUES + 1;
    private static final byte[] KINDS = kinds();
    private static final byte[] SUSPECTS = suspects();

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 80;

    private final String text;
    private final List<Name> names = new ArrayList<>(0);
    private boolean plain = true;
    private boolean credential;
    private boolean named;
    private String last = "";
    private int start;
    private int end;

    /** The name of a secret with a sign behind it that can assign a value: a colon, a comma, or what makes two equal. */
    record Name(int start, int end, int sign) {}

    private Signs(String text) {
        this.text = text;
    }

    static Signs in(String text) {
        Signs signs = new Signs(text);
        int at = 0;
        while (at < text.length()) {
            byte kind = kind(text.charAt(at));
            if (kind <= SEPARATOR) {
                at = signs.passRun(at);
            } else {
                signs.look(at++, kind);
            }
        }
        return signs;
    }

    /** Whether there is nothing that stands around names and values. */
    boolean isPlain() {
        return plain;
    }

    /** Whether there can be a credential that is known by its form. */
    boolean canHaveCredential() {
        return credential;
    }

    List<Name> names() {
        return names;
    }

    private static byte kind(char sign) {
        return sign < ASCII ? KINDS[sign] : OTHER;
    }

    /** Goes over letters, digits and what separates them, and gives where they end. */
    private int passRun(int from) {
        int row = 0;
        int seen = 0;
        int at = from;
        for (; at < text.length(); at++) {
            byte kind = kind(text.charAt(at));
            if (kind < SEPARATOR) {
                row = (row << BITS | kind) & ROWS - 1;
                byte suspect = SUSPECTS[row];
                if (suspect != 0) {
                    seen |= suspect;
                    credential |= suspect >= OF_CREDENTIAL && Credentials.hasSign(text, at);
                }
            } else if (kind > SEPARATOR) {
                break;
            }
        }
        start = from;
        end = at;
        credential |= at - from >= Credentials.LONG_RUN;
        named = (seen & OF_NAME) != 0 && isNameOfSecret();
        return at;
    }

    /** In a list the same name comes again and again. */
    private boolean isNameOfSecret() {
        int length = end - start;
        if (length == last.length() && text.startsWith(last, start)) {
            return true;
        }
        String name = length > LONGEST_NAME ? "" : text.substring(start, end);
        boolean secret = length >= SHORTEST_NAME && SecretNames.holds(name);
        last = secret ? name : last;
        return secret;
    }

    private void look(int at, byte kind) {
        plain &= kind < AROUND_VALUES;
        if (named && (kind == ASSIGNING || kind == COMMA)) {
            names.add(new Name(start, end, at));
            named = false;
        }
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char sign = 0; sign < ASCII; sign++) {
            kinds[sign] = switch (sign) {
                case '_', '-', '.' -> SEPARATOR;
                case ',' -> COMMA;
                case '"', '\'', '`', '<', '[' -> AROUND_VALUES;
                case ':', '=' -> ASSIGNING;
                default -> Character.isLetterOrDigit(sign) ? letter(sign) : OTHER;
            };
        }
        return kinds;
    }

    private static byte letter(char sign) {
        return Character.isDigit(sign) ? DIGIT : (byte) (Character.toLowerCase(sign) - 'a' + 1);
    }

    private static byte[] suspects() {
        byte[] suspects = new byte[ROWS];
        for (String name : NAMES.split(" ")) {
            suspects[row(name)] |= OF_NAME;
        }
        for (int any = 0; any < 1 << BITS; any++) {
            suspects[any << 2 * BITS | row(SHORT_NAME)] |= OF_NAME;
        }
        for (String sign : Credentials.signs()) {
            suspects[row(sign.substring(0, Credentials.thirdLetter(sign) + 1))] |= OF_CREDENTIAL;
        }
        return suspects;
    }

    private static int row(String letters) {
        int row = 0;
        for (char sign : letters.toCharArray()) {
            row = kind(sign) < SEPARATOR ? row << BITS | kind(sign) : row;
        }
        return row;
    }
}
