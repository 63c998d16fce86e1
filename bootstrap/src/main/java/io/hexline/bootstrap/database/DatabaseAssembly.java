package io.hexline.bootstrap.database;

import io.hexline.application.failure.PortFailure;
import io.hexline.inmemory.RandomIds;
import io.hexline.postgres.database.Database;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.BackgroundWork;
import io.hexline.server.assembly.RunningHost;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

/** Hexline, put together over a world in a database, which other servers can share. */
public final class DatabaseAssembly extends RunningHost {

    private DatabaseAssembly(PostgresHost postgres, BackgroundWork background, Duration pace) {
        super(postgres.host().with(background.severalAtOnce()), background, pace);
    }

    /**
     * Puts it together.
     *
     * @param database it is filled; whoever opened it closes it, after this
     * @param pace how long the simulated calling platform takes for each command
     */
    public static Either<PortFailure, DatabaseAssembly> on(Database database, Duration pace) {
        BackgroundWork background = new BackgroundWork();
        return PostgresHost.on(database, InstantSource.system(), background, new RandomIds())
                .map(postgres -> new DatabaseAssembly(postgres, background, pace))
                .peekLeft(failure -> background.close());
    }

    @Override
    public RestServer serve(RestSettings settings) {
        return RestServer.start(useCases(), settings);
    }
}
