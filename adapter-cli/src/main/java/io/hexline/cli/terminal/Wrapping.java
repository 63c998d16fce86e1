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
                : line.substring(0, Math.max(0, width - ellipsis.length())).stripTrailing() + ellipsis;
    }

    /** The text on one line, its middle left out where it is too long. */
    static String clipInside(String text, int width, String ellipsis) {
        String line = harmless(text);
        int kept = Math.max(0, width - ellipsis.length());
        return line.length() <= width
                ? line
                : line.substring(0, kept / 2) + ellipsis + line.substring(line.length() - (kept - kept / 2));
    }

    /** Ids and names can hold anything, and none of it may steer the terminal. */
    private static String harmless(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static List<String> pieces(String text, int width) {
        return Arrays.stream(text.replaceAll("\\s+", " ").split(" (?!:)"))
                .map(Wrapping::harmless)
                .flatMap(word -> Arrays.stream(word.split("(?<=\\G.{" + width + "})")))
                .toList();
    }
}
