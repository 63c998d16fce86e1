package io.hexline.har.source;

import java.io.IOException;
import java.io.Reader;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * JSON text whose strings are cut where they are longer than {@link #LONGEST}, because a parser keeps a string in memory
 * whole. It only tells what is inside a string from what is not; whether the text is JSON is for the parser to say. A
 * string that was cut ends as {@link #isCut} says.
 */
public final class ShortStrings extends Reader {

    /** In characters, as they are written in the file: escapes count as several. */
    public static final int LONGEST = 1 << 20;

    /** No character of any text. */
    private static final char MARK = '\uffff';

    private static final int CHUNK = 1 << 15;
    private static final int HEX_DIGITS = 4;
    private static final int AFTER_BACKSLASH = 5;

    private final Reader source;
    private final char[] raw = new char[CHUNK];
    private final char[] text = new char[CHUNK + 1];
    private final NavigableMap<Long, Long> cuts = new TreeMap<>();
    private int from;
    private int to;
    private long given;
    private boolean inString;
    private int escape;
    private int length;
    private long left;

    ShortStrings(Reader source) {
        this.source = source;
    }

    /** Whether a string is only the beginning of what stands in the file. */
    public static boolean isCut(String text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == MARK;
    }

    /** The text, cut where it is longer than a string may be. */
    public static String cut(String text) {
        return text.length() <= LONGEST ? text : cutOff(text.substring(0, LONGEST));
    }

    /** A text that is only the beginning. */
    public static String cutOff(String beginning) {
        return beginning + MARK;
    }

    /**
     * The column in the file of a character of this text.
     *
     * @param offset the character's, from 0
     * @param column the character's in this text, from 1
     */
    public long column(long offset, long column) {
        return column
                + (offset < given + to ? 0 : left)
                + cuts.subMap(Math.max(0, offset - column), true, offset, true).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        while (from == to) {
            int read = source.read(raw, 0, CHUNK);
            if (read < 0) {
                return -1;
            }
            given += to;
            from = 0;
            to = 0;
            int at = 0;
            while (at < read) {
                int run = run(at, read);
                System.arraycopy(raw, at, text, to, run);
                to += run;
                length += run;
                at += run;
                if (at < read) {
                    take(raw[at++]);
                }
            }
        }
        int count = Math.min(wanted, to - from);
        System.arraycopy(text, from, target, offset, count);
        from += count;
        return count;
    }

    /** How many characters from here on are kept whatever they are: nearly all of them. */
    private int run(int from, int end) {
        if (inString && (escape > 0 || left > 0 || length + end - from >= LONGEST)) {
            return 0;
        }
        char[] characters = raw;
        char stop = inString ? '\\' : '"';
        int at = from;
        while (at < end && characters[at] != '"' && characters[at] != stop) {
            at++;
        }
        return at - from;
    }

    private void take(char next) {
        if (!inString) {
            inString = next == '"';
            length = 0;
            text[to++] = next;
        } else if (escape == 0 && next == '"') {
            inString = false;
            end();
            text[to++] = next;
        } else {
            keep(next);
            escape = switch (escape) {
                case 0 -> next == '\\' ? AFTER_BACKSLASH : 0;
                case AFTER_BACKSLASH -> next == 'u' ? HEX_DIGITS : 0;
                default -> escape - 1;
            };
        }
    }

    /** A control character has no place in a string: the parser is to see it. An escape is kept or left as a whole. */
    private void keep(char next) {
        boolean full = length >= LONGEST && (left > 0 || escape == 0);
        if (full && next >= ' ') {
            left++;
        } else {
            length++;
            text[to++] = next;
        }
    }

    private void end() {
        if (left > 0) {
            cuts.put(given + to, left - 1);
            text[to++] = MARK;
            left = 0;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
