package io.hexline.application.troubleshooting;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a recording comes from. It is read once.
 *
 * @param name the file; of what comes from elsewhere, what it is called where it is spoken of
 * @param content empty where it is read from the file
 * @param most how many bytes are read of it once it is unpacked; more are an error
 */
public record Recording(Path name, Optional<InputStream> content, long most) {

    public static Recording in(Path file) {
        return new Recording(file, Optional.empty(), Long.MAX_VALUE);
    }

    /** One that somebody else closes. */
    public static Recording from(InputStream content, Path name) {
        return new Recording(name, Optional.of(content), Long.MAX_VALUE);
    }

    public Recording upTo(long bytes) {
        return new Recording(name, content, bytes);
    }
}
