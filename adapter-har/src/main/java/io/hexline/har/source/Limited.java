package io.hexline.har.source;

import java.io.IOException;
import java.io.InputStream;

/** A stream that fails where it is longer than it may be. */
final class Limited extends BlockStream {

    private final InputStream bytes;
    private final long most;
    private long read;

    Limited(InputStream bytes, long most) {
        this.bytes = bytes;
        this.most = most;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        int got = bytes.read(target, offset, wanted);
        read += Math.max(0, got);
        if (read > most) {
            throw new IOException("it is longer than " + most + " bytes");
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
