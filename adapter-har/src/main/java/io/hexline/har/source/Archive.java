package io.hexline.har.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A ZIP archive of one recording and its contents. */
final class Archive implements Closeable {

    private final ZipFile archive;
    private final ZipEntry recording;
    private final Closeable file;

    private Archive(ZipFile archive, Closeable file) throws IOException {
        this.archive = archive;
        this.file = file;
        this.recording = archive.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".har"))
                .findFirst()
                .orElseThrow(() -> new IOException("it is a ZIP archive without a file that ends in .har"));
    }

    static Archive in(Path file) throws IOException {
        return opened(file, () -> {});
    }

    /** One that passes by is in a file for as long as it is read: its contents stand in any order. */
    static Archive passing(InputStream bytes) throws IOException {
        Path file = Files.createTempFile("hexline-recording-", ".zip");
        try {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failed) {
            Files.delete(file);
            throw failed;
        }
        return opened(file, () -> Files.delete(file));
    }

    private static Archive opened(Path file, Closeable after) throws IOException {
        ZipFile archive = null;
        try {
            archive = new ZipFile(file.toFile());
            return new Archive(archive, after);
        } catch (IOException | RuntimeException failed) {
            if (archive != null) {
                archive.close();
            }
            after.close();
            throw failed;
        }
    }

    InputStream recording() throws IOException {
        return archive.getInputStream(recording);
    }

    /** What is beside the recording under this name; empty where nothing is. */
    Optional<InputStream> content(String name) throws IOException {
        String place = recording.getName();
        ZipEntry entry = archive.getEntry(place.substring(0, place.lastIndexOf('/') + 1) + name);
        return entry == null ? Optional.empty() : Optional.of(archive.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        try {
            archive.close();
        } finally {
            file.close();
        }
    }
}
