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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** A host: a world, a store, collaborators and the use cases on them. */
final class Acme {

    private Acme() {}

    /**
     * The use cases.
     *
     * @param executor where jobs run
     */
    static UseCases hexline(Executor executor) {
        World world = world();
        InstantSource time = InstantSource.system();
        Store store = InMemoryStore.of(world, new RandomIds(), time).ports();
        Collaborators collaborators = Simulation.of(world, store, time).collaborators();
        UseCases hexline = UseCases.on(new Host(store, collaborators, time, executor));
        hexline.moves().recoverWork().handle();
        return hexline;
    }

    private static World world() {
        try (InputStream file = Acme.class.getResourceAsStream("acme.json")) {
            return Snapshots.parse(file.readAllBytes())
                    .getOrElseThrow(mistakes -> new IllegalArgumentException(mistakes.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
