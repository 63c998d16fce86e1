package io.hexline.bootstrap.demo;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.bootstrap.console.WholeConsole;
import io.hexline.bootstrap.serve.ControlToken;
import io.hexline.console.Console;
import io.hexline.demo.ConsoleServer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.RestSettings;
import io.hexline.server.control.ControlledServer;
import io.hexline.world.Fault;
import io.hexline.world.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;

/** A server in this process that shows its console, with all that can be done with its world in there. */
public final class SampleConsole implements ConsoleServer {

    private final SampleWorld world;
    private final AccessToken controlToken = ControlToken.random().token();
    private final ControlledServer server;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private SampleConsole(World world, int port, Duration pace) {
        this.world = new SampleWorld(world);
        server = ControlledServer.start(
                world, pace, WholeConsole.on(RestSettings.defaults().onPort(port)), controlToken);
    }

    /** Servers on this world, which must have an organization, and an administrator with a token. */
    public static ConsoleServer.Factory on(World world) {
        return (port, pace) -> new SampleConsole(world, port, pace);
    }

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public URI console() {
        return server.address().resolve(Console.PATH);
    }

    @Override
    public List<SignIn> signIns() {
        return world.signIns();
    }

    @Override
    public AccessToken controlToken() {
        return controlToken;
    }

    @Override
    public AccessToken token() {
        return world.token();
    }

    @Override
    public OrgId org() {
        return world.org();
    }

    @Override
    public UseCases useCases() {
        return server.useCases();
    }

    @Override
    public String nameOf(CarrierId carrier) {
        return world.nameOf(carrier);
    }

    @Override
    public void takeTimeFor(PersonId user, Duration time) {
        Fault.Match those = new Fault.Match(Optional.empty(), Optional.of(user), Optional.empty());
        server.fail(new Fault(
                Collaborator.PLATFORM,
                Optional.empty(),
                those,
                Optional.empty(),
                time,
                0,
                OptionalInt.empty(),
                Fault.Chance.CERTAIN));
    }

    @Override
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public synchronized void close() {
        if (stopped.getCount() > 0) {
            server.close();
            stopped.countDown();
        }
    }
}
