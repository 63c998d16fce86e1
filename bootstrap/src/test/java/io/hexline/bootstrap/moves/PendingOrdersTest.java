package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.simulation.Divergence;
import io.hexline.world.Fault;
import io.hexline.world.OrderCourse;
import io.hexline.world.OrderCourse.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Users whose number order the carrier does not complete at once. */
class PendingOrdersTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String NUMBER = "+4721555101";

    private static Stage stage(Outcome outcome, boolean lost) {
        return new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withNumber(Norway.number(NUMBER)))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102"))
                .withFree("+4721555109", Norway.TROMSO)
                .withOrders(new OrderCourse(outcome, HOUR, lost ? Optional.of(Duration.ZERO) : Optional.empty())));
    }

    private static JobWithUsers runBoth(Stage stage) {
        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.BERGEN));
        assertEquals(List.of(List.of("pending"), List.of("moved")), Stage.outcomes(job));
        assertEquals(JobState.FINISHED, job.job().state());
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
        assertEquals(1, stage.settle());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
        return job;
    }

    private static InventoryNumber number(Stage stage) {
        return stage.memory
                .host()
                .store()
                .numbers()
                .find(List.of(Norway.number(NUMBER)))
                .get()
                .get(0);
    }

    /** What the carrier says of the order for which the first user waited; nothing, once it is taken back. */
    private static Optional<NumberOrder> order(Stage stage, JobWithUsers waiting) {
        MoveOutcome.Pending pending =
                assertInstanceOf(MoveOutcome.Pending.class, waiting.item(1).outcome());
        return stage.memory
                .host()
                .collaborators()
                .numberOrders()
                .find(pending.order().orElseThrow())
                .get();
    }

    @Test
    void whatIsCompletedLaterIsMovedThen() {
        Stage stage = stage(Outcome.COMPLETED, false);
        JobWithUsers job = runBoth(stage);
        assertEquals(true, number(stage).standing().pendingOrder());

        stage.clock.advance(HOUR);

        assertEquals(0, stage.settle());
        assertEquals(List.of(List.of("moved"), List.of("moved")), Stage.outcomes(stage.now(job)));
        assertEquals(Optional.of(NumberOrder.State.COMPLETED), order(stage, job).map(NumberOrder::state));
        assertEquals(Optional.of(Norway.BERGEN.id()), stage.subscriber("ada").location());
        assertEquals(Optional.of(Norway.BERGEN.id()), number(stage).location());
        assertEquals(false, number(stage).standing().pendingOrder());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void whileTheCarrierDoesNotAnswerTheOrderIsOpen() {
        Fault silent = new Fault(
                Collaborator.CARRIER,
                Optional.of("find"),
                new Fault.Failure.NoAnswer(PortFailure.Unreachable.Cause.TIMED_OUT),
                1,
                OptionalInt.of(1));
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withNumber(Norway.number(NUMBER)))
                .withOrders(new OrderCourse(Outcome.COMPLETED, HOUR, Optional.empty()))
                .with(silent));
        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(1, stage.settle());
        stage.clock.advance(HOUR);
        assertEquals(0, stage.settle());
        assertEquals(List.of(List.of("moved")), Stage.outcomes(stage.now(job)));
    }

    @Test
    void whatFailsLaterStaysWhereItIs() {
        assertStays(stage(Outcome.FAILED, false), "1026015");
    }

    @Test
    void whatIsLostStaysWhereItIs() {
        assertStays(stage(Outcome.COMPLETED, true), "10050004");
    }

    private static void assertStays(Stage stage, String code) {
        JobWithUsers job = runBoth(stage);

        stage.clock.advance(HOUR);

        assertEquals(0, stage.settle());
        assertEquals(List.of(List.of(code), List.of("moved")), Stage.outcomes(stage.now(job)));
        assertEquals(Optional.empty(), order(stage, job));
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
        assertEquals(false, number(stage).standing().pendingOrder());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void aUserThatHasGivenItsNumberUpMeanwhileStaysWhereItIs() {
        Stage stage = stage(Outcome.COMPLETED, false);
        JobWithUsers job = runBoth(stage);
        stage.run(Mover.move("ada", Norway.TROMSO).number("+4721555109"));

        stage.clock.advance(HOUR);

        assertEquals(0, stage.settle());
        assertEquals(List.of("10010299"), Stage.outcome(stage.now(job), 1));
        assertEquals(Optional.empty(), order(stage, job));
        assertEquals(Optional.of(Norway.TROMSO.id()), stage.subscriber("ada").location());
        assertEquals(false, number(stage).standing().pendingOrder());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void whatTheStoreRefusesIsCompletedAllTheSame() {
        Stage stage = stage(Outcome.COMPLETED, false);
        JobWithUsers job = runBoth(stage);
        stage.clock.advance(HOUR);
        stage.before(
                CallingPlatform.class,
                "put",
                () -> stage.memory
                        .host()
                        .store()
                        .unitOfWork()
                        .commit(List.of(new Write.PutNumber(number(stage))))
                        .get());

        assertEquals(0, stage.settle());
        assertEquals(List.of("moved"), Stage.outcome(stage.now(job), 1));
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }
}
