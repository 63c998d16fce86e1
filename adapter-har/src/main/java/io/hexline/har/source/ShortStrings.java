package io.hexline.har.source;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * JSON text in UTF-8, of which a parser keeps no string in memory that is longer than {@link #LONGEST}. A parser passes a
 * string that nobody asks for without keeping it; only while {@link #text} asks for one, what the parser reads is the rest
 * of this string, and is cut where it is too long. A string that was cut ends as {@link #isCut} says.
 */
public final class ShortStrings extends BlockStream {

    /** In bytes, as they are written in UTF-8: escapes count as several. */
    public static final int LONGEST = 1 << 20;

    /** No character of any text. */
    private static final char MARK = '\uffff';

    private static final byte[] WRITTEN_MARK = String.valueOf(MARK).getBytes(StandardCharsets.UTF_8);
    private static final int CHUNK = 1 << 13;
    private static final int HEX_DIGITS = 4;
    private static final int AFTER_BACKSLASH = 5;

    private final Utf8Text source;
    private final byte[] raw = new byte[CHUNK];
    private final byte[] text = new byte[CHUNK + WRITTEN_MARK.length];
    private final NavigableMap<Long, Long> cuts = new TreeMap<>();
    private int from;
    private int to;
    private long given;

    /** Whether the last byte that was given is a backslash that is not behind another. */
    private boolean escaping;

    /** Stands at the string that is asked for; null where none is, or where its end was given. */
    private JsonParser asked;

    private boolean watched;
    private int escape;
    private long length;
    private long left;

    ShortStrings(Utf8Text source) {
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

    /** The text at which the parser of this stands. */
    public String text(JsonParser parser) throws IOException {
        asked = parser;
        try {
            return parser.getText();
        } finally {
            asked = null;
            watched = false;
        }
    }

    /**
     * The column in the file of a character of this text.
     *
     * @param offset of the character's first byte, from 0; less where the parser does not know it, such as in a file that it
     *     takes for UTF-32
     * @param column the same, counted in bytes from 1; less likewise
     */
    public long column(long offset, long column) {
        long place = Math.max(0, offset);
        long open = place < given ? 0 : left;
        long begin = Math.max(0, place - Math.max(0, column));
        long inLine = open + sum(cuts.subMap(begin, true, place, true));
        return source.column(place + open + sum(cuts.headMap(place, true)), column + inLine);
    }

    private static long sum(NavigableMap<Long, Long> cuts) {
        return cuts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        while (from == to && wanted > 0) {
            if (asked == null || !isNearlyTooLong()) {
                return pass(target, offset, wanted);
            }
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(wanted, to - from);
        System.arraycopy(text, from, target, offset, count);
        from += count;
        return given(target, offset, count);
    }

    /** Whether it is time to look where the string ends: one chunk early, so that no escape is open at the limit. */
    private boolean isNearlyTooLong() throws IOException {
        if (!watched) {
            length = given - asked.currentTokenLocation().getByteOffset() - 1;
            watched = length + 2 * CHUNK > LONGEST;
            escape = escaping ? AFTER_BACKSLASH : 0;
        }
        return watched;
    }

    private int pass(byte[] target, int offset, int wanted) throws IOException {
        int count = source.read(target, offset, Math.min(wanted, CHUNK));
        return count <= 0 ? count : given(target, offset, count);
    }

    private int given(byte[] target, int offset, int count) {
        given += count;
        int run = 0;
        while (run < count && target[offset + count - 1 - run] == '\\') {
            run++;
        }
        escaping = run % 2 == 1 ^ (run == count && escaping);
        return count;
    }

    /** Gives whether there was more. */
    private boolean fill() throws IOException {
        int read = source.read(raw, 0, CHUNK);
        from = 0;
        to = 0;
        for (int at = 0; at < read; at++) {
            take(raw[at]);
        }
        return read >= 0;
    }

    private void take(byte next) {
        if (asked == null) {
            text[to++] = next;
        } else if (escape == 0 && next == '"') {
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

    /** A control character has no place in a string: the parser is to see it. An escape or a character is kept as a whole. */
    private void keep(byte next) {
        boolean begins = escape == 0 && (next & 0xc0) != 0x80;
        boolean full = length >= LONGEST && (left > 0 || begins);
        if (full && (next < 0 || next >= ' ')) {
            left++;
        } else {
            length++;
            text[to++] = next;
        }
    }

    private void end() {
        if (left > 0) {
            cuts.put(given + to, left - WRITTEN_MARK.length);
            System.arraycopy(WRITTEN_MARK, 0, text, to, WRITTEN_MARK.length);
            to += WRITTEN_MARK.length;
            left = 0;
        }
        asked = null;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
