package example;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.store.Store;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

@Factory
final class HexlineFactory {

    @Singleton
    UseCases hexline(@Named(TaskExecutors.IO) ExecutorService executor) throws IOException {
        World world = world();
        InstantSource time = InstantSource.system();
        Store store = InMemoryStore.of(world, new RandomIds(), time).ports();
        Collaborators collaborators = Simulation.of(world, store, time).collaborators();
        UseCases hexline = UseCases.on(new Host(store, collaborators, time, executor));
        hexline.moves().recoverWork().handle();
        return hexline;
    }

    private static World world() throws IOException {
        try (InputStream file = HexlineFactory.class.getResourceAsStream("acme.json")) {
            return Snapshots.parse(file.readAllBytes())
                    .getOrElseThrow(mistakes -> new IllegalArgumentException(mistakes.toString()));
        }
    }
}
