package io.hexline.cli.command;

import io.hexline.cli.file.AtomicFile;
import io.hexline.cli.session.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which world a command works on, and where its result is kept. */
final class SnapshotOptions {

    @Option(
            names = "--snapshot",
            order = 900,
            paramLabel = "FILE",
            description = "Work on the organization in FILE instead of the sample.")
    private Path snapshot;

    @Option(
            names = "--save",
            order = 901,
            paramLabel = "FILE",
            description = "Write the organization to FILE as it is afterwards. Without it, nothing is kept.")
    private Path save;

    @Option(
            names = "--overwrite",
            order = 902,
            description = "With --save: write over FILE even where it is no snapshot.")
    private boolean overwrite;

    Optional<Path> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    Optional<Path> save() {
        return Optional.ofNullable(save);
    }

    /** Where something is that would be lost: a file that is no snapshot, though nobody said to write over it. */
    Optional<Path> endangered(Sessions sessions) {
        return save().filter(file -> !overwrite
                && AtomicFile.holdsSomething(file)
                && !(Files.isRegularFile(file) && sessions.isSnapshot(file)));
    }
}
