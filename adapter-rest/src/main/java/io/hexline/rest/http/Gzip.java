package io.hexline.rest.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, member by member: the JDK's stream takes room on the stack for each that is empty. Source: RFC 1952,
 * section 2.
 */
final class Gzip {

    /** More than any packer makes of a request. */
    private static final int MOST_MEMBERS = 100;

    private static final int TRAILER_BYTES = 8;

    private final byte[] packed;
    private final Inflater inflater = new Inflater(true);

    private Gzip(byte[] packed) {
        this.packed = packed;
    }

    /**
     * What is in it; of more than {@code limit} bytes one more than these.
     *
     * @throws IOException where it is damaged or not whole, or has too many members
     */
    static byte[] unpacked(byte[] packed, int limit) throws IOException {
        Gzip gzip = new Gzip(packed);
        try {
            return gzip.members(limit);
        } finally {
            gzip.inflater.end();
        }
    }

    private byte[] members(int limit) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int at = 0;
        for (int members = 0; at < packed.length && content.size() <= limit; members++) {
            if (members == MOST_MEMBERS) {
                throw new ZipException("more than " + MOST_MEMBERS + " members");
            }
            int left = limit + 1 - content.size();
            byte[] member = content(at + header(at), left);
            content.writeBytes(member);
            if (member.length < left) {
                check(member);
                at = packed.length - inflater.getRemaining() + TRAILER_BYTES;
            }
        }
        return content.toByteArray();
    }

    /** How long it is: the JDK's stream reads it before anything else. */
    private int header(int at) throws IOException {
        ByteArrayInputStream rest = new ByteArrayInputStream(packed, at, packed.length - at);
        new GZIPInputStream(rest).close();
        return packed.length - at - rest.available();
    }

    private byte[] content(int at, int most) throws IOException {
        inflater.reset();
        inflater.setInput(packed, at, packed.length - at);
        return new InflaterInputStream(InputStream.nullInputStream(), inflater).readNBytes(most);
    }

    private void check(byte[] member) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(member);
        ByteBuffer trailer = ByteBuffer.wrap(packed)
                .position(packed.length - inflater.getRemaining())
                .order(ByteOrder.LITTLE_ENDIAN);
        if (trailer.remaining() < TRAILER_BYTES
                || trailer.getInt() != (int) checksum.getValue()
                || trailer.getInt() != member.length) {
            throw new ZipException("a checksum or a length is wrong");
        }
    }
}
