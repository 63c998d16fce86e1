package io.hexline.bootstrap.session;

import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.snapshot.check.SnapshotError;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Worlds to start with. */
public final class Worlds {

    private Worlds() {}

    /** The world of a snapshot file, or the sample; every problem of the file otherwise, one line each. */
    public static Either<List<String>, World> open(Optional<Path> snapshot) {
        return snapshot.map(file -> lines(Snapshots.read(file))).orElseGet(() -> Either.right(Snapshots.sample()));
    }

    /** The world of a snapshot's text. */
    public static Either<List<String>, World> parse(String snapshot) {
        return lines(Snapshots.parse(snapshot));
    }

    private static Either<List<String>, World> lines(Either<List<SnapshotError>, World> read) {
        return read.mapLeft(
                problems -> problems.stream().map(SnapshotError::toString).toList());
    }
}
