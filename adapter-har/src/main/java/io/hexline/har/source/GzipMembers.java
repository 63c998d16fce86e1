package io.hexline.har.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What is packed by gzip, however many members it has: that of the JDK takes room on the stack for each empty one. What
 * stands behind the last member is passed over. Source: RFC 1952, section 2.3.
 */
final class GzipMembers extends BlockStream {

    private static final int CHUNK = 1 << 16;
    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HAS_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int FIXED = 6;
    private static final int INT = 4;
    private static final int BYTE = 8;
    private static final long UNSIGNED = 0xffffffffL;

    private final InputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] raw = new byte[CHUNK];
    private int at;
    private int end;
    private boolean over;

    GzipMembers(InputStream packed) throws IOException {
        this.packed = packed;
        if (next() != FIRST || next() != SECOND) {
            throw new ZipException("Not packed by gzip");
        }
        header();
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        try {
            while (!over) {
                int read = inflater.inflate(target, offset, wanted);
                check.update(target, offset, read);
                if (inflater.finished()) {
                    at = end - inflater.getRemaining();
                    member();
                } else if (read == 0 && inflater.needsInput()) {
                    fill();
                }
                if (read > 0 || wanted == 0) {
                    return read;
                }
            }
            return -1;
        } catch (DataFormatException damaged) {
            throw new ZipException(damaged.getMessage());
        }
    }

    private void fill() throws IOException {
        at = 0;
        end = Math.max(0, packed.read(raw));
        if (end == 0) {
            throw new EOFException();
        }
        inflater.setInput(raw, 0, end);
        at = end;
    }

    /** Ends a member, and begins the next if there is one. */
    private void member() throws IOException {
        if (number(INT) != check.getValue() || number(INT) != (inflater.getBytesWritten() & UNSIGNED)) {
            throw new ZipException("Corrupt gzip trailer");
        }
        if (at == end) {
            at = 0;
            end = Math.max(0, packed.read(raw));
        }
        if (at == end || next() != FIRST || next() != SECOND) {
            over = true;
            return;
        }
        check.reset();
        inflater.reset();
        header();
    }

    private void header() throws IOException {
        if (next() != DEFLATE) {
            throw new ZipException("Unsupported compression method");
        }
        int flags = next();
        skip(FIXED);
        if ((flags & HAS_EXTRA) != 0) {
            skip((int) number(2));
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_CHECK) != 0) {
            skip(2);
        }
        inflater.setInput(raw, at, end - at);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            continue;
        }
    }

    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) next() << (BYTE * i);
        }
        return number;
    }

    private int next() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, packed.read(raw));
            if (end == 0) {
                throw new EOFException();
            }
        }
        return Byte.toUnsignedInt(raw[at++]);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
