package io.hexline.cli.listing;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and parts of them, as people write them. */
final class Digits {

    private static final Pattern WRITTEN = Pattern.compile("[+0-9 ().-]*[0-9][+0-9 ().-]*");

    private Digits() {}

    /** The digits alone; empty where the text is something else. */
    static Optional<String> in(String text) {
        return Optional.of(text).filter(WRITTEN.asMatchPredicate()).map(written -> written.replaceAll("[^0-9]", ""));
    }
}
