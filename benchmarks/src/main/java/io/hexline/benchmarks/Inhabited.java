package io.hexline.benchmarks;

import io.hexline.application.UseCases;
import io.hexline.application.move.MoveUsersCommand;
import io.hexline.application.move.MoveUsersResult;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.Change;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.hexline.inmemory.InMemoryHost;
import io.hexline.inmemory.RandomIds;
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
    public void move() {
        useCases = UseCases.on(
                new InMemoryHost(LargeOrganization.world(users), InstantSource.system(), Runnable::run, new RandomIds())
                        .host());
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

    MoveJob now(MoveJob job) {
        return useCases.moves()
                .watchMoveJob()
                .handle(LargeOrganization.ORG, job.id())
                .getOrElseThrow(failure -> new IllegalStateException("No job: " + failure));
    }
}
