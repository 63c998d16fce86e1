package io.hexline.bootstrap.session;

import io.hexline.cli.session.Session;
import io.hexline.cli.session.Sessions;
import io.hexline.server.assembly.Administrators;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Worlds in memory, from snapshot files or the sample. */
public final class SimulatedSessions implements Sessions {

    @Override
    public boolean isSnapshot(Path file) {
        return Snapshots.read(file).isRight();
    }

    @Override
    public Either<List<String>, Session> open(Optional<Path> snapshot) {
        return Worlds.open(snapshot)
                .flatMap(world -> Administrators.first(world)
                        .<Either<List<String>, Session>>map(
                                administrator -> Either.right(new SimulatedSession(new Assembly(world), administrator)))
                        .orElseGet(() -> Either.left(
                                List.of("/organizations: nobody has the role FULL_ADMINISTRATOR, so nobody can act"))));
    }
}
