package io.hexline.cli.workspace;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where commands find an organization to work on. */
public interface Workspace {

    /**
     * Opens a simulated world.
     *
     * @param snapshot its file; empty for the sample
     * @return everything that is wrong with the file otherwise, one line each, with its path in the file
     */
    Either<List<String>, Session> open(Optional<Path> snapshot);
}
