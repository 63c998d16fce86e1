package io.hexline.domain.value;

/**
 * A text that is not what it should be.
 *
 * @param what the kind of value, for example {@code extension}
 * @param text the text as it was given
 * @param expected what a well-formed one looks like
 */
public record Malformed(String what, String text, String expected) {

    /** One sentence for the person who wrote the text. */
    public String message() {
        return "'" + text + "' is no " + what + ": expected " + expected;
    }
}
