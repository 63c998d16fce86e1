package io.hexline.postgres;

import io.hexline.application.Host;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.SettableClock;
import io.hexline.testkit.contract.RecoveryContract;
import io.hexline.world.World;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Whatever call a server ends with, another one on the same database makes it right. Tried with every tenth call; with all of
 * them, {@code -Dhexline.pg.step=1}, in some minutes.
 */
class RecoveryTest extends RecoveryContract {

    private static final int STEP = Integer.getInteger("hexline.pg.step", 10);

    private final Map<Host, TestHost> servers = new IdentityHashMap<>();

    @Override
    protected Host host(World world, SettableClock clock, Executor background) {
        return added(TestHost.of(world, clock, background));
    }

    @Override
    protected Host found(Host left, SettableClock clock, Executor background) {
        return added(servers.get(left).another(background));
    }

    @Override
    protected int step() {
        return STEP;
    }

    private Host added(TestHost server) {
        servers.put(server.host(), server);
        return server.host();
    }

    @Override
    protected World world(Host host) {
        return servers.get(host).world();
    }

    @Override
    protected String astray(Host host) {
        Divergence divergence = servers.get(host).divergence();
        return divergence.equals(Divergence.IN_STEP) ? "" : divergence.toString();
    }
}
