package io.hexline.bootstrap.assembly;

import io.hexline.inmemory.RandomIds;
import io.hexline.postgres.database.Database;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import java.time.Duration;
import java.time.InstantSource;

/** Hexline, put together over a world in a database, which other servers can share. */
public final class DatabaseAssembly extends RunningHost {

    /**
     * Puts it together.
     *
     * @param database it is filled; whoever opened it closes it, after this
     * @param pace how long the simulated calling platform takes for each command
     */
    public DatabaseAssembly(Database database, Duration pace) {
        this(database, pace, new BackgroundWork());
    }

    private DatabaseAssembly(Database database, Duration pace, BackgroundWork background) {
        super(
                PostgresHost.on(database, InstantSource.system(), background, new RandomIds())
                        .host(),
                background,
                pace);
    }

    @Override
    public RestServer serve(RestSettings settings) {
        return RestServer.start(useCases(), settings);
    }
}
