package io.hexline.bootstrap.demo;

import io.hexline.bootstrap.assembly.Administrators;
import io.hexline.bootstrap.assembly.Assembly;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.access.AccessToken;
import io.hexline.inmemory.IssuedToken;
import io.hexline.inmemory.World;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import java.time.Duration;

/** A world with a server on a free port, for as long as the story lasts. */
final class Theatre implements AutoCloseable {

    private final Sample sample;
    private final AccessToken token;
    private final Assembly assembly;
    private final RestServer server;

    private Theatre(World world, Duration pace) {
        sample = Sample.of(world);
        token = Administrators.firstToken(world).map(IssuedToken::token).orElseThrow();
        assembly = new Assembly(world, pace);
        server = assembly.serve(RestSettings.defaults());
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
        return new Scene(terminal, new Api(server.address(), token), assembly.useCases(), sample);
    }

    @Override
    public void close() {
        server.close();
        assembly.close();
    }
}
