package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.hexline.bootstrap.session.Worlds;
import io.hexline.conformance.run.StartedServer;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.conformance.scenario.Trial;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Serves worlds for scenarios, and sees which of their fields the requests change. */
final class FieldWatch implements StartedServer.Factory {

    private final FreshServers fresh = new FreshServers();
    private final Set<String> changed = new ConcurrentSkipListSet<>();

    /** The fields that use cases have changed so far, as {@link FieldChanges} names them. */
    Set<String> changed() {
        return changed;
    }

    /** The fields on which several codes depend: the scenario as it stands and a variant differ in them alone. */
    static Set<String> readBySeveralRules(List<Scenario> scenarios) {
        SetMultimap<String, String> codes = LinkedHashMultimap.create();
        for (Scenario scenario : scenarios) {
            Trial base = scenario.trials().get(0);
            scenario.trials().stream()
                    .filter(trial -> trial.differences() == 1 && !trial.world().equals(base.world()))
                    .forEach(trial -> FieldChanges.between(world(base.world()), world(trial.world()))
                            .forEach(field -> codes.putAll(field, Sets.symmetricDifference(ids(base), ids(trial)))));
        }
        return codes.keySet().stream()
                .filter(field -> codes.get(field).size() > 1)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Trial trial) {
        return Appearance.in(trial)
                .filter(appearance -> !appearance.isStatus())
                .map(Appearance::id)
                .collect(Collectors.toSet());
    }

    private static World world(JsonNode snapshot) {
        return Worlds.parse(snapshot.toString()).getOrElseThrow(mistakes -> new AssertionError(mistakes));
    }

    @Override
    public JsonNode sample() {
        return fresh.sample();
    }

    @Override
    public boolean isOfEarlierFormat(JsonNode snapshot) {
        return fresh.isOfEarlierFormat(snapshot);
    }

    @Override
    public List<String> mistakes(JsonNode snapshot) {
        return fresh.mistakes(snapshot);
    }

    @Override
    public Either<List<String>, StartedServer> start(JsonNode snapshot) {
        return Worlds.parse(snapshot.toString()).map(opening -> {
            Assembly assembly = new Assembly(opening);
            return new Watched(
                    opening, assembly, assembly.serve(RestSettings.defaults().stoppingAtOnce()));
        });
    }

    private final class Watched implements StartedServer {

        private final World opening;
        private final Assembly assembly;
        private final RestServer server;

        private Watched(World opening, Assembly assembly, RestServer server) {
            this.opening = opening;
            this.assembly = assembly;
            this.server = server;
        }

        @Override
        public URI address() {
            return server.address();
        }

        @Override
        public void close() {
            server.close();
            assembly.close();
            changed.addAll(FieldChanges.between(opening, assembly.world()));
        }
    }
}
