package io.hexline.bootstrap.demo;

import io.hexline.application.UseCases;
import io.hexline.bootstrap.assembly.Administrators;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.access.AccessToken;
import io.hexline.inmemory.Credential;
import io.hexline.inmemory.InMemoryHost;
import io.hexline.inmemory.RandomIds;
import io.hexline.inmemory.World;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A world with a server on a free port, for as long as the story lasts. */
final class Theatre implements AutoCloseable {

    private final Sample sample;
    private final AccessToken token;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final UseCases useCases;
    private final RestServer server;

    private Theatre(World world, Duration pace) {
        sample = Sample.of(world);
        token = Administrators.firstToken(world).map(Credential::token).orElseThrow();
        InMemoryHost host = new InMemoryHost(world, InstantSource.system(), background, new RandomIds());
        useCases = UseCases.on(new UnhurriedHost(host, pace));
        server = RestServer.start(useCases, RestSettings.defaults());
    }

    /**
     * Opens a world.
     *
     * @param pace how long the platform takes for each user
     */
    static Theatre open(World world, Duration pace) {
        return new Theatre(world, pace);
    }

    Scene scene(Terminal terminal) {
        return new Scene(terminal, new Api(server.address(), token), useCases, sample);
    }

    @Override
    public void close() {
        server.close();
        background.shutdownNow();
    }
}
