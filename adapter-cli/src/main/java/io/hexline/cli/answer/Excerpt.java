package io.hexline.cli.answer;

/** What is shown of words from outside, which can have any length. */
public final class Excerpt {

    private static final int LONGEST = 1_000;
    private static final int END = 300;

    private Excerpt() {}

    /** The text; without its middle where it is long. */
    public static String of(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST - END) + " ... " + text.substring(text.length() - END);
    }
}
