package io.hexline.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which world a command works on, and where its result is kept. */
final class SnapshotOptions {

    @Option(
            names = "--snapshot",
            paramLabel = "FILE",
            description = "Work on the organization in FILE instead of the sample.")
    private Path snapshot;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Write the organization to FILE as it is afterwards. Without it, nothing is kept.")
    private Path save;

    Optional<Path> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    Optional<Path> save() {
        return Optional.ofNullable(save);
    }
}
