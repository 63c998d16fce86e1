package io.hexline.cli.session;

import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.nio.file.Path;

/** An open world; what commands change is in memory until it is saved. */
public interface Session extends AutoCloseable {

    UseCases useCases();

    /** On whose behalf commands act: the first full administrator of the main organization. */
    Principal administrator();

    /** Whose users and licenses the commands are about. */
    default OrgId organization() {
        return administrator().org();
    }

    /**
     * Writes the world as it is now; also when the session is closed.
     *
     * @return the file; one sentence why not otherwise
     */
    Either<String, Path> save(Path file);

    /** Ends whatever still works in the background. */
    @Override
    void close();
}
