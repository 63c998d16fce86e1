package io.hexline.bootstrap.demo;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.demo.DemoServer;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Administrators;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import java.net.URI;
import java.time.Duration;

/** A server in this process for the demo; its organization is the first of its world. */
public final class SampleServer implements DemoServer {

    private final World world;
    private final Assembly assembly;
    private final RestServer server;

    private SampleServer(World world, Duration pace) {
        this.world = world;
        assembly = new Assembly(world, pace);
        server = assembly.serve(RestSettings.defaults());
    }

    /** Servers on this world, which must have an organization, and an administrator with a token. */
    public static DemoServer.Factory on(World world) {
        return pace -> new SampleServer(world, pace);
    }

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public AccessToken token() {
        return Administrators.firstToken(world).map(IssuedToken::token).orElseThrow();
    }

    @Override
    public OrgId org() {
        return world.organizations().iterator().next().id();
    }

    @Override
    public UseCases useCases() {
        return assembly.useCases();
    }

    @Override
    public String nameOf(CarrierId id) {
        return world.carriers().carriers().stream()
                .filter(carrier -> carrier.id().equals(id))
                .map(Carrier::name)
                .findFirst()
                .orElseGet(id::toString);
    }

    @Override
    public void close() {
        server.close();
        assembly.close();
    }
}
