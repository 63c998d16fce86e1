package io.hexline.bootstrap.session;

import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.cli.file.AtomicFile;
import io.hexline.cli.file.FileClaim;
import io.hexline.cli.file.FileTrouble;
import io.hexline.cli.session.Session;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;

/** A session on a simulated world. */
record SimulatedSession(Assembly assembly, Principal administrator) implements Session {

    @Override
    public UseCases useCases() {
        return assembly.useCases();
    }

    @Override
    public Either<String, Path> save(Path file) {
        try {
            FileClaim.refuseKept(file);
            return Either.right(AtomicFile.write(file, Snapshots.write(assembly.world())));
        } catch (IOException e) {
            return Either.left(FileTrouble.writing(file, e) + ".");
        }
    }

    @Override
    public void close() {
        assembly.close();
    }
}
