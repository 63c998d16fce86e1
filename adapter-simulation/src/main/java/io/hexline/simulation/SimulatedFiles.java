package io.hexline.simulation;

import io.hexline.application.collaborator.UserFiles;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.FileMove;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are wherever they were moved last; of others nothing is known. */
final class SimulatedFiles implements UserFiles {

    private final Faults faults;
    private final Map<Path, Boolean> present = new ConcurrentHashMap<>();

    private record Path(FileMove.Kind kind, String path) {}

    SimulatedFiles(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Either<PortFailure, FileMove> move(FileMove file) {
        return faults.or(Collaborator.FILES, "move", () -> {
            present.put(new Path(file.kind(), file.source()), false);
            present.put(new Path(file.kind(), file.target()), true);
            return Either.right(file);
        });
    }

    /** Whether there is a file; empty where none was moved to or from the path. */
    Optional<Boolean> has(FileMove.Kind kind, String path) {
        return Optional.ofNullable(present.get(new Path(kind, path)));
    }
}
