package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.bootstrap.session.Worlds;
import io.hexline.conformance.run.StartedServer;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.server.assembly.RunningHost;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.snapshot.upgrade.SnapshotUpgrade;
import io.vavr.control.Either;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** Servers in this process, each with a world of its own. */
final class FreshServers implements StartedServer.Factory {

    private static final RestSettings SETTINGS = RestSettings.defaults().stoppingAtOnce();

    private final Function<World, RunningHost> host;

    /** Over worlds in memory. */
    FreshServers() {
        this(Assembly::new);
    }

    /** Over hosts that hold the worlds. */
    FreshServers(Function<World, RunningHost> host) {
        this.host = host;
    }

    @Override
    public JsonNode sample() {
        try {
            return new ObjectMapper().readTree(Snapshots.sampleFile());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isOfEarlierFormat(JsonNode snapshot) {
        return SnapshotUpgrade.isDue(snapshot);
    }

    @Override
    public List<String> mistakes(JsonNode snapshot) {
        return Worlds.parse(snapshot.toString()).fold(problems -> problems, world -> List.of());
    }

    @Override
    public Either<List<String>, StartedServer> start(JsonNode snapshot) {
        return Worlds.parse(snapshot.toString()).map(host).map(running -> {
            return new Fresh(running, running.serve(SETTINGS));
        });
    }

    private record Fresh(RunningHost host, RestServer server) implements StartedServer {

        @Override
        public URI address() {
            return server.address();
        }

        @Override
        public void close() {
            server.close();
            host.close();
        }
    }
}
