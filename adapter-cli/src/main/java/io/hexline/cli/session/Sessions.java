package io.hexline.cli.session;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens what commands work on. */
public interface Sessions {

    /**
     * Opens a simulated world.
     *
     * @param snapshot its file; empty for the sample
     * @return everything that is wrong with the file otherwise, one line each, with its path in the file
     */
    Either<List<String>, Session> open(Optional<Path> snapshot);

    /** Whether the file is the snapshot of a world. */
    boolean isSnapshot(Path file);
}
