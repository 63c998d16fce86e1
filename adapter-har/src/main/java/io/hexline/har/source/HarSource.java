package io.hexline.har.source;

import io.hexline.application.troubleshooting.Recording;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HexFormat;

/**
 * A recording, whatever way it was saved: plain, packed by gzip, or in a ZIP archive with its contents.
 *
 * @param text of a file in UTF-8, UTF-16 or UTF-32
 */
public record HarSource(ShortStrings text, Attachments attachments, Closeable file) implements Closeable {

    private static final int CHUNK = 1 << 16;
    private static final int SIGN = 4;
    private static final String GZIP = "1f8b";
    private static final String ZIP = "504b0304";

    /**
     * Opens it.
     *
     * @throws IOException where it cannot be read
     */
    public static HarSource open(Recording recording) throws IOException {
        InputStream bytes = new BufferedInputStream(new Unmeasured(opened(recording)), CHUNK);
        try {
            String sign = sign(bytes);
            if (sign.equals(ZIP)) {
                return archive(recording, bytes);
            }
            InputStream plain = sign.startsWith(GZIP) ? new BufferedInputStream(new GzipMembers(bytes), CHUNK) : bytes;
            Attachments attachments = recording.content().isPresent() ? Attachments.NONE : new Folder(recording.name());
            return new HarSource(text(plain, recording), attachments, bytes);
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
    }

    /** What comes from elsewhere is closed by whoever has it. */
    private static InputStream opened(Recording recording) throws IOException {
        return recording.content().isPresent()
                ? new Borrowed(recording.content().get())
                : Files.newInputStream(recording.name());
    }

    private static String sign(InputStream bytes) throws IOException {
        bytes.mark(SIGN);
        String sign = HexFormat.of().formatHex(bytes.readNBytes(SIGN));
        bytes.reset();
        return sign;
    }

    private static ShortStrings text(InputStream plain, Recording recording) throws IOException {
        InputStream limited = recording.most() == Long.MAX_VALUE
                ? plain
                : new BufferedInputStream(new Limited(plain, recording.most()));
        return new ShortStrings(new Utf8Text(limited, Encoding.skipMark(limited)));
    }

    private static HarSource archive(Recording recording, InputStream bytes) throws IOException {
        Archive archive = recording.content().isPresent()
                ? Archive.passing(new Limited(bytes, recording.most()))
                : inFile(recording, bytes);
        try {
            return new HarSource(
                    text(new BufferedInputStream(archive.recording(), CHUNK), recording), archive::content, archive);
        } catch (IOException | RuntimeException failed) {
            archive.close();
            throw failed;
        }
    }

    private static Archive inFile(Recording recording, InputStream bytes) throws IOException {
        bytes.close();
        return Archive.in(recording.name());
    }

    @Override
    public void close() throws IOException {
        text.close();
        file.close();
    }

    /** A pipe cannot be asked how much is in it. */
    private static final class Unmeasured extends FilterInputStream {

        Unmeasured(InputStream file) {
            super(file);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static final class Borrowed extends FilterInputStream {

        Borrowed(InputStream content) {
            super(content);
        }

        @Override
        public void close() {
            // it is closed by whoever has it
        }
    }
}
