package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.store.JobWrite;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.simulation.Divergence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A job in which zoe goes last and waits for no carrier; it is paused then, and all others wait for their orders. */
final class WaitingJob {

    static final PhoneNumber OF_ADA = Norway.number("+4721555101");
    static final PhoneNumber OF_BOB = Norway.number("+4721555102");

    private final Stage stage;
    private final MoveJob accepted;
    private List<NumberOrderId> orders = List.of();

    WaitingJob(Stage stage, Mover... moves) {
        this.stage = stage;
        this.accepted = stage.accept(Stream.concat(Stream.of(moves), Stream.of(Mover.move("zoe", Norway.TROMSO)))
                .toArray(Mover[]::new));
    }

    /** One that is so far. */
    static WaitingJob of(Stage stage, Mover... moves) {
        return new WaitingJob(stage, moves).pausingAtZoe().work();
    }

    WaitingJob pausingAtZoe() {
        stage.before(CallingPlatform.class, "put", this::pause);
        return this;
    }

    /** Without waiting for who is being moved. */
    void pause() {
        JobWithUsers paused = now().on(JobEvent.PAUSE, stage.clock.instant()).get();
        stage.memory
                .host()
                .store()
                .unitOfWork()
                .commit(List.of(new JobWrite.PutJob(paused)))
                .get();
    }

    WaitingJob work() {
        stage.work();
        JobWithUsers now = now();
        assertEquals(JobState.PAUSED, now.job().state());
        assertEquals(now.job().counts().total() - 1, now.job().counts().pending());
        orders = now.items().stream()
                .flatMap(item -> item.outcome().whilePending().flatMap(MoveOutcome.Pending::order).stream())
                .toList();
        return this;
    }

    JobWithUsers now() {
        return stage.now(accepted);
    }

    List<NumberOrderId> orders() {
        return orders;
    }

    MoveJob abandon() {
        return stage.useCases
                .moves()
                .controlMoveJob()
                .abandon(Norway.ACME, accepted.id())
                .get();
    }

    /** That the job is abandoned, and what becomes of those before zoe at once. */
    void assertAbandoned(String... outcomes) {
        assertEquals(JobState.ABANDONED, abandon().state());
        assertBecame(outcomes);
    }

    /** What became of those before zoe; only whoever waits still has numbers that are marked. */
    void assertBecame(String... outcomes) {
        JobWithUsers now = now();
        assertEquals(
                Stream.concat(Stream.of(outcomes), Stream.of("moved"))
                        .map(List::of)
                        .toList(),
                Stage.outcomes(now));
        Set<PhoneNumber> waiting = now.pending().stream()
                .flatMap(item -> item.outcome().whilePending().stream())
                .flatMap(pending -> pending.numbers().stream())
                .collect(Collectors.toSet());
        assertEquals(waiting, marked());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    private Set<PhoneNumber> marked() {
        return stage.memory.host().store().numbers().find(List.of(OF_ADA, OF_BOB)).get().stream()
                .filter(number -> number.standing().pendingOrder())
                .map(InventoryNumber::number)
                .collect(Collectors.toSet());
    }

    /** What the carrier says of the orders; nothing of those that are taken back. */
    void assertOrdered(NumberOrder.State... states) {
        assertEquals(
                List.of(states),
                orders.stream()
                        .flatMap(order -> stage.memory.host().collaborators().numberOrders().find(order).get().stream())
                        .map(NumberOrder::state)
                        .toList());
    }

    void assertAt(String user, Location location) {
        assertEquals(Optional.of(location.id()), stage.subscriber(user).location(), user);
    }
}
