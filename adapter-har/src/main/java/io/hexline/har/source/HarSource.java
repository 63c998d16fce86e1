package io.hexline.har.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A recording's file, whatever way it was saved: plain, packed by gzip, or in a ZIP archive with its contents.
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
     * @throws IOException where the file cannot be read
     */
    public static HarSource open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(new Unmeasured(Files.newInputStream(file)), CHUNK);
        try {
            String sign = sign(bytes);
            if (sign.equals(ZIP)) {
                bytes.close();
                return archive(file);
            }
            InputStream plain = sign.startsWith(GZIP) ? new BufferedInputStream(new GzipMembers(bytes), CHUNK) : bytes;
            return new HarSource(text(plain), new Folder(file), bytes);
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
    }

    private static String sign(InputStream bytes) throws IOException {
        bytes.mark(SIGN);
        String sign = HexFormat.of().formatHex(bytes.readNBytes(SIGN));
        bytes.reset();
        return sign;
    }

    private static ShortStrings text(InputStream plain) throws IOException {
        return new ShortStrings(new Utf8Text(plain, Encoding.skipMark(plain)));
    }

    private static HarSource archive(Path file) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        try {
            ZipEntry recording = archive.stream()
                    .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".har"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("it is a ZIP archive without a file that ends in .har"));
            String name = recording.getName();
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            return new HarSource(
                    text(new BufferedInputStream(archive.getInputStream(recording), CHUNK)),
                    content -> content(archive, folder + content),
                    archive);
        } catch (IOException | RuntimeException failed) {
            archive.close();
            throw failed;
        }
    }

    private static Optional<InputStream> content(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(archive.getInputStream(entry));
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
}
