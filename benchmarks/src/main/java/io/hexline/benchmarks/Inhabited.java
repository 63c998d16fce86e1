package io.hexline.benchmarks;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.move.MigrateLocation.Migration;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.store.Store;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An organization of a given size, and what is asked of it. Jobs run to their end before the request is answered. */
@State(Scope.Benchmark)
public class Inhabited {

    @Param({"1000", "100000", "1000000"})
    private int users;

    private UseCases useCases;

    @Setup
    public void inhabit() {
        inhabit(users);
    }

    void inhabit(int some) {
        users = some;
        World world = LargeOrganization.world(users);
        InstantSource time = InstantSource.system();
        Store store =
                InMemoryStore.of(world, new RandomIds(), InstantSource.system()).ports();
        Collaborators collaborators = Simulation.of(world, store, time).collaborators();
        useCases = UseCases.on(new Host(store, collaborators, time, Runnable::run));
    }

    int users() {
        return users;
    }

    MoveUsersResult move(boolean validate, LocationId target, List<PersonId> who) {
        List<MoveDraft.Member> members = who.stream()
                .map(user -> new MoveDraft.Member(Optional.of(user), Change.keep(), Change.keep()))
                .toList();
        var entry = new MoveDraft.Entry(Optional.of(target), Optional.of(validate), Optional.of(members));
        return useCases.moves()
                .moveUsers()
                .handle(new MoveUsersCommand(
                        LargeOrganization.ORG,
                        LargeOrganization.ADMINISTRATOR,
                        "benchmark",
                        new MoveDraft(Optional.of(List.of(entry)))))
                .getOrElseThrow(failure -> new IllegalStateException("Refused: " + failure));
    }

    MigrationPlan plan(LocationId source, LocationId target) {
        return useCases.moves()
                .migrateLocation()
                .plan(new Migration(LargeOrganization.ORG, source, target))
                .getOrElseThrow(failure -> new IllegalStateException("No plan: " + failure));
    }

    MoveJob now(MoveJob job) {
        return useCases.moves()
                .watchMoveJob()
                .handle(LargeOrganization.ORG, job.id())
                .getOrElseThrow(failure -> new IllegalStateException("No job: " + failure));
    }
}
