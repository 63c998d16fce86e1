package io.hexline.conformance.expectation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with placeholders, such as {@code NA_<uuid>} or {@code <capture:jobId>}. */
record ExpectedText(String text) {

    /** Whether the text stands for a missing member. */
    boolean isAbsent() {
        return text.equals("<absent>");
    }

    /** Whether the whole text is a placeholder that stands for any value, be it a text or not. */
    boolean takesAnyType() {
        return text.matches("<any>|<capture:[A-Za-z0-9_]+>");
    }

    /** Whether the actual text is like this one; what is captured is kept only if it is. */
    boolean matches(String actual, Captures captures) {
        Map<String, String> groups = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile(regex(groups)).matcher(actual);
        if (!matcher.matches() || !idsAreAsTheyShould(groups, matcher)) {
            return false;
        }
        groups.forEach((group, placeholder) ->
                argument(placeholder, "capture:").ifPresent(name -> captures.keep(name, matcher.group(group))));
        return true;
    }

    /** The text as a regular expression; the groups that stand for placeholders are added to the map. */
    private String regex(Map<String, String> groups) {
        StringBuilder regex = new StringBuilder();
        int from = 0;
        for (MatchResult found : Placeholder.IN_TEXT.matcher(text).results().toList()) {
            String group = "p" + groups.size();
            groups.put(group, found.group(1));
            regex.append(Pattern.quote(text.substring(from, found.start())))
                    .append("(?<" + group + ">" + alternatives(found.group(1)) + ")");
            from = found.end();
        }
        return regex.append(Pattern.quote(text.substring(from))).toString();
    }

    private static String alternatives(String placeholder) {
        return Placeholder.named(placeholder)
                .map(Placeholder::regex)
                .orElseThrow(() -> new IllegalArgumentException("<" + placeholder + "> is no placeholder"));
    }

    private static boolean idsAreAsTheyShould(Map<String, String> groups, Matcher matcher) {
        return groups.entrySet().stream()
                .allMatch(entry -> argument(entry.getValue(), "id:")
                        .map(kindAndId -> decoded(matcher.group(entry.getKey())).matches(wireForm(kindAndId)))
                        .orElse(true));
    }

    /** The regular expression of a decoded id of a kind, or of one id of that kind. */
    private static String wireForm(String kindAndId) {
        return "(?s)ciscospark://[^/]+/" + (kindAndId.contains("/") ? Pattern.quote(kindAndId) : kindAndId + "/.+");
    }

    private static Optional<String> argument(String placeholder, String prefix) {
        return placeholder.startsWith(prefix) ? Optional.of(placeholder.substring(prefix.length())) : Optional.empty();
    }

    private static String decoded(String id) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
