package io.hexline.har.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Contents in files beside a recording: in its folder or one in it, never outside, links followed. */
record Folder(Path recording) implements Attachments {

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        Path folder = recording.toAbsolutePath().getParent().toRealPath();
        Optional<Path> file = inside(folder, name);
        return file.isPresent() ? Optional.of(Files.newInputStream(file.get())) : Optional.empty();
    }

    private static Optional<Path> inside(Path folder, String name) throws IOException {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder)
                            && Files.isRegularFile(file)
                            && file.toRealPath().startsWith(folder)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}
