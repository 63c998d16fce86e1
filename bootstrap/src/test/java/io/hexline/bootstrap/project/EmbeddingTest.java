package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.guard.Guard;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says about embedding is what is done here. */
class EmbeddingTest {

    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void aHostGivesItsPortsAndGetsTheUseCases() {
        World world = Snapshots.sample();
        InstantSource time = InstantSource.system();
        Executor executor = Runnable::run;
        OrgId org = new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");
        Principal actor = new Principal(
                new PersonId("somebody"), org, Set.of(Role.FULL_ADMINISTRATOR), Permission.everyScope(), Set.of());
        MoveUsersCommand command = new MoveUsersCommand(org, actor, "tracking", new MoveDraft(Optional.empty()));

        Store store = InMemoryStore.of(world, new RandomIds(), time).ports();
        Collaborators collaborators = Simulation.of(world, store, time).collaborators();
        UseCases hexline = UseCases.on(new Host(store, collaborators, time, executor));
        hexline.moves().recoverWork().handle();
        var answer = hexline.moves().moveUsers().handle(command);
        UseCases limited = Guard.onBehalfOf(actor, hexline);

        Failure refused = new Failure.Refused(List.of(Finding.of(MoveRequestCode.USERS_LIST_REQUIRED)));
        assertEquals(Either.left(refused), answer);
        assertEquals(answer, limited.moves().moveUsers().handle(command));
    }

    @Test
    void theReadmeSaysTheSame() throws IOException {
        String test = Files.readString(Path.of("src/test/java/io/hexline/bootstrap/project/EmbeddingTest.java"));
        List<String> missing = JAVA_BLOCK
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceAll("\\s*//.*", "").strip())
                .filter(line -> !test.contains(line))
                .toList();
        assertEquals(List.of(), missing);
    }
}
