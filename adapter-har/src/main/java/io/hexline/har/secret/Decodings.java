package io.hexline.har.secret;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** What a text says when it is decoded: a secret can stand in it encoded for a URL, as JSON, or in base 64. */
final class Decodings {

    private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}={0,2}");
    private static final Pattern HEX = Pattern.compile("u[0-9A-Fa-f]{4}");
    private static final int DEEPEST = 3;

    private Decodings() {}

    /** The text itself first. */
    static List<String> of(String text) {
        List<String> forms = new ArrayList<>(1);
        add(text, DEEPEST, forms);
        return forms;
    }

    private static void add(String text, int deeper, List<String> forms) {
        forms.add(text);
        if (deeper == 0) {
            return;
        }
        if (text.indexOf('%') >= 0) {
            String decoded = PercentEncoding.decode(text);
            if (!decoded.equals(text)) {
                add(decoded, deeper - 1, forms);
            }
        }
        if (text.indexOf('\\') >= 0) {
            add(unescaped(text), deeper - 1, forms);
        }
        if (text.length() % 4 != 1 && BASE_64.matcher(text).matches()) {
            add(decoded(text), 0, forms);
        }
    }

    /** Backslashes and the names of characters resolved, as in JSON. */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next != '\\' || i + 1 == text.length()) {
                plain.append(next);
            } else if (HEX.matcher(text).region(i + 1, text.length()).lookingAt()) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(++i));
            }
        }
        return plain.toString();
    }

    private static String decoded(String text) {
        String standard = text.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
        return new String(Base64.getDecoder().decode(standard), StandardCharsets.ISO_8859_1);
    }
}
