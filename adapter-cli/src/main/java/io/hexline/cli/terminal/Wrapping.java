package io.hexline.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks text into lines: between words, but before no colon, and inside a word that is longer than a line. */
final class Wrapping {

    private Wrapping() {}

    /** At least one line, each of at most {@code width} characters. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, width)) {
            if (!line.isEmpty() && line.length() + 1 + piece.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text on one line, its end left out where it is too long. */
    static String clip(String text, int width, String ellipsis) {
        String line = harmless(text);
        return line.length() <= width
                ? line
                : line.substring(0, between(line, Math.max(0, width - ellipsis.length())))
                                .stripTrailing()
                        + ellipsis;
    }

    /** The text on one line, its middle left out where it is too long. */
    static String clipInside(String text, int width, String ellipsis) {
        String line = harmless(text);
        int kept = Math.max(0, width - ellipsis.length());
        return line.length() <= width
                ? line
                : line.substring(0, between(line, kept / 2))
                        + ellipsis
                        + line.substring(between(line, line.length() - (kept - kept / 2)));
    }

    /** Ids and names can hold anything, and none of it may steer the terminal or its reader. */
    private static String harmless(String text) {
        return Visible.of(text.replaceAll("[\r\n\t]", " "));
    }

    /** The place to cut at, or the one before where that is inside a character. */
    private static int between(String line, int place) {
        return place > 0 && place < line.length() && Character.isLowSurrogate(line.charAt(place)) ? place - 1 : place;
    }

    private static List<String> pieces(String text, int width) {
        return Arrays.stream(harmless(text.replaceAll("\\s+", " ")).split(" (?!:)"))
                .flatMap(word -> Arrays.stream(word.split("(?<=\\G.{" + width + "})")))
                .toList();
    }
}
