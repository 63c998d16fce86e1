package io.hexline.har.reading;

/** Keeps texts short that are kept for long. */
final class Truncation {

    private Truncation() {}

    static String to(int longest, String text) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "\u2026";
    }
}
