package io.hexline.bootstrap.demo;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.demo.DemoServer;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import java.net.URI;
import java.time.Duration;

/** A server in this process for the demo; its organization is the first of its world. */
public final class SampleServer implements DemoServer {

    private final SampleWorld world;
    private final Assembly assembly;
    private final RestServer server;

    private SampleServer(World world, Duration pace) {
        this.world = new SampleWorld(world);
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
        return world.token();
    }

    @Override
    public OrgId org() {
        return world.org();
    }

    @Override
    public UseCases useCases() {
        return assembly.useCases();
    }

    @Override
    public String nameOf(CarrierId id) {
        return world.nameOf(id);
    }

    @Override
    public void close() {
        server.close();
        assembly.close();
    }
}
