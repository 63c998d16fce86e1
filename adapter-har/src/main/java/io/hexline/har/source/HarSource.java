package io.hexline.har.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens files of JSON, whatever way they were saved. */
public final class HarSource {

    private static final int CHUNK = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private HarSource() {}

    /**
     * The text of a file, plain or packed by gzip, in UTF-8, UTF-16 or UTF-32. Bytes that are no characters become
     * replacement characters, as in browsers.
     *
     * @throws IOException where the file cannot be read
     */
    public static ShortStrings open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            InputStream plain = unpacked(new BufferedInputStream(bytes, CHUNK));
            return new ShortStrings(new InputStreamReader(plain, Encoding.skipMark(plain)));
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        bytes.mark(2);
        boolean packed = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        bytes.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(bytes, CHUNK), CHUNK) : bytes;
    }
}
