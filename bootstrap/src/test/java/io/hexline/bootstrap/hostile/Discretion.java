package io.hexline.bootstrap.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/** What no answer to Larkspur's people may tell. */
final class Discretion {

    /** What only answers to Brightwater's own people can hold. */
    private static final Pattern FOREIGN = Pattern.compile("(?i)brightwater|almeida|fraser|rahimi|zielinski|boulder");

    private static final Pattern INSIDE = Pattern.compile("Exception|io\\.hexline|\\tat |java\\.|jetty");

    private Discretion() {}

    /**
     * Fails where an answer tells something of another organization, or of the program's inside.
     *
     * @param story what was asked and answered
     */
    static void assertKept(String answer, String story) {
        assertTrue(!FOREIGN.matcher(answer).find(), story);
        assertTrue(!INSIDE.matcher(answer).find(), story);
    }
}
