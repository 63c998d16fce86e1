package io.hexline.har.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A text in UTF-8, whatever it is encoded in; bytes that are no characters become replacement characters, as in browsers.
 * Nearly all of a recording is ASCII: that goes through as it is, eight bytes at a time, and only what is not is decoded
 * and encoded again.
 */
final class Utf8Text extends BlockStream {

    private static final int CHUNK = 1 << 13;
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final int FIRST_OF_FOUR = 0xf0;

    private final InputStream source;
    private final boolean plain;
    private final CharsetDecoder decoder;
    private final ByteBuffer raw = ByteBuffer.allocate(CHUNK);
    private final CharBuffer characters = CharBuffer.allocate(CHUNK);
    private ByteBuffer recoded = ByteBuffer.allocate(0);
    private boolean over;

    /** Of the pieces that were encoded again, by where they end: how many bytes their last lines have too many. */
    private final NavigableMap<Long, Long> surplus = new TreeMap<>();

    private long given;
    private long recodedFrom;

    Utf8Text(InputStream source, Charset charset) {
        this.source = source;
        this.plain = charset.equals(StandardCharsets.UTF_8);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        while (!recoded.hasRemaining() && wanted > 0) {
            if (over) {
                return -1;
            }
            int most = Math.min(wanted, raw.remaining());
            int read = source.read(target, offset, most);
            if (plain && raw.position() == 0 && read > 0 && isAscii(target, offset, read)) {
                given += read;
                return read;
            }
            over = read < 0;
            raw.put(target, offset, Math.max(0, read));
            recode();
        }
        int count = Math.min(wanted, recoded.remaining());
        recoded.get(target, offset, count);
        given += count;
        return count;
    }

    private static boolean isAscii(byte[] text, int from, int length) {
        ByteBuffer bytes = ByteBuffer.wrap(text, from, length).slice();
        long all = 0;
        int at = 0;
        for (; at <= length - Long.BYTES; at += Long.BYTES) {
            all |= bytes.getLong(at);
        }
        for (; at < length; at++) {
            all |= bytes.get(at);
        }
        return (all & NOT_ASCII) == 0;
    }

    /** What is half a character at the end waits for the rest. */
    private void recode() {
        decoder.decode(raw.flip(), characters, over);
        if (over) {
            decoder.flush(characters);
        }
        raw.compact();
        keepSurplus();
        recoded = StandardCharsets.UTF_8.encode(characters.flip());
        recodedFrom = given;
        characters.clear();
    }

    /** Of the piece before this one. */
    private void keepSurplus() {
        int end = recoded.limit();
        int line = end;
        while (line > 0 && !isLineEnd(recoded.get(line - 1))) {
            line--;
        }
        if (line > 0) {
            surplus.clear();
        }
        surplus.merge(recodedFrom + end, surplus(line, end), Long::sum);
    }

    private static boolean isLineEnd(byte sign) {
        return sign == '\n' || sign == '\r';
    }

    /** By how many bytes a part of the last piece is longer than it has characters. */
    private long surplus(int from, int to) {
        long more = 0;
        for (int at = from; at < to; at++) {
            int sign = Byte.toUnsignedInt(recoded.get(at));
            boolean continues = (sign & 0xc0) == 0x80;
            more += continues ? 1 : sign >= FIRST_OF_FOUR ? -1 : 0;
        }
        return more;
    }

    /**
     * The column of a character, counted in characters.
     *
     * @param offset of its first byte in this text, from 0
     * @param column counted in bytes, from 1
     */
    long column(long offset, long column) {
        long line = Math.max(0, offset - column + 1);
        long before = surplus.subMap(line, false, Math.max(line, offset), true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return column - before - surplus(inRecoded(line), inRecoded(offset));
    }

    private int inRecoded(long offset) {
        return (int) Math.max(0, Math.min(recoded.limit(), offset - recodedFrom));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
