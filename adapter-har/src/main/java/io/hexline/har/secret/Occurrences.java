package io.hexline.har.secret;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a pattern that has a sign in it, and is tried nowhere else: to look for a sign is many times as fast. */
final class Occurrences {

    private Occurrences() {}

    /** Where something begins whose sign stands somewhere; negative where it cannot. */
    interface Start {
        int of(String text, int sign);
    }

    static String replace(String text, String sign, Start start, Pattern form, Function<MatchResult, String> by) {
        int at = text.indexOf(sign);
        if (at < 0) {
            return text;
        }
        Matcher found = form.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        StringBuilder replaced = new StringBuilder(text.length());
        int copied = 0;
        int tried = -1;
        for (; at >= 0; at = text.indexOf(sign, Math.max(at + 1, copied))) {
            int from = start.of(text, at);
            if (from >= copied
                    && from > tried
                    && found.region(from, text.length()).lookingAt()) {
                replaced.append(text, copied, from).append(by.apply(found));
                copied = found.end();
            }
            tried = from;
        }
        return copied == 0 ? text : replaced.append(text, copied, text.length()).toString();
    }
}
