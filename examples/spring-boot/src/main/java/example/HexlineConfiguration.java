package example;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.store.Store;
import io.hexline.application.store.Tokens;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

@Configuration
class HexlineConfiguration {

    @Bean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    World world(@Value("classpath:example/acme.json") Resource file) throws IOException {
        return Snapshots.parse(file.getContentAsByteArray())
                .getOrElseThrow(mistakes -> new IllegalArgumentException(mistakes.toString()));
    }

    /** Everything in memory, but for who is signed in: that is the application's own. */
    @Bean
    Store store(World world, InstantSource time, Tokens sessions) {
        return InMemoryStore.of(world, new RandomIds(), time).ports().withTokens(sessions);
    }

    @Bean
    Collaborators collaborators(World world, Store store, InstantSource time) {
        return Simulation.of(world, store, time).collaborators();
    }

    @Bean
    UseCases hexline(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        UseCases hexline = UseCases.on(new Host(store, collaborators, time, executor));
        hexline.moves().recoverWork().handle();
        return hexline;
    }
}
