package io.hexline.bootstrap.moves;

import static io.hexline.domain.carrier.NumberOrder.State.COMPLETED;
import static io.hexline.domain.carrier.NumberOrder.State.PENDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.PortFailure;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.Fault;
import io.hexline.world.OrderCourse;
import io.hexline.world.OrderCourse.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * Orders that are open when somebody abandons their job are taken back, and their users stay; the others are settled.
 */
class AbandonedOrdersTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /** Ada takes the extension that bob gives up. */
    private static final Mover[] ONE_BEHIND_THE_OTHER = {
        Mover.move("ada", Norway.BERGEN).extension("102"), Mover.move("bob", Norway.TROMSO)
    };

    private static final Mover[] SWAP = {
        Mover.move("ada", Norway.BERGEN).extension("102"),
        Mover.move("bob", Norway.OSLO).extension("101")
    };

    private static Norway norway() {
        return new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101").withNumber(WaitingJob.OF_ADA))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102").withNumber(WaitingJob.OF_BOB))
                .with("zoe", Norway.OSLO, zoe -> zoe.withExtension("109"))
                .withOrders(new OrderCourse(Outcome.COMPLETED, HOUR, Optional.empty()));
    }

    private static Fault silentAtCancel(int after) {
        return new Fault(
                Collaborator.CARRIER,
                Optional.of("cancel"),
                new Fault.Failure.NoAnswer(PortFailure.Unreachable.Cause.TIMED_OUT),
                after,
                OptionalInt.of(1));
    }

    @Test
    void whoseOrderIsOpenIsSkippedAndNeverMoved() {
        Stage stage = new Stage(norway());
        WaitingJob job = WaitingJob.of(stage, Mover.move("ada", Norway.BERGEN));
        job.assertOrdered(PENDING);

        job.assertAbandoned("skipped");

        job.assertOrdered();
        stage.clock.advance(HOUR);
        assertEquals(0, stage.settle());
        job.assertBecame("skipped");
        job.assertAt("ada", Norway.OSLO);
    }

    @Test
    void whoIsSkippedCanBeMovedByAnotherJob() {
        Stage stage = new Stage(norway());
        WaitingJob job = WaitingJob.of(stage, Mover.move("ada", Norway.BERGEN));
        job.assertAbandoned("skipped");

        JobWithUsers next = stage.run(Mover.move("ada", Norway.BERGEN));
        stage.clock.advance(HOUR);

        assertEquals(0, stage.settle());
        assertEquals(List.of(List.of("moved")), Stage.outcomes(stage.now(next)));
        job.assertAt("ada", Norway.BERGEN);
    }

    @Test
    void whoWaitsWithoutAnOrderIsSkippedToo() {
        Stage stage = new Stage(norway());
        WaitingJob job = new WaitingJob(stage, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.TROMSO));
        stage.before(NumberOrders.class, "place", job::pause);
        stage.work();
        assertEquals(List.of(List.of("pending"), List.of("waiting"), List.of("waiting")), Stage.outcomes(job.now()));

        job.abandon();

        assertEquals(List.of(List.of("skipped"), List.of("skipped"), List.of("skipped")), Stage.outcomes(job.now()));
        stage.assertNothingHasChanged();
    }

    @Test
    void aJobThatIsOnlyPausedKeepsItsOrders() {
        Stage stage = new Stage(norway());
        WaitingJob job = WaitingJob.of(stage, Mover.move("ada", Norway.BERGEN));

        assertEquals(1, stage.settle());

        job.assertOrdered(PENDING);
        job.assertBecame("pending");
    }

    @Test
    void whoseOrderIsCompletedIsMoved() {
        Stage stage = new Stage(norway());
        WaitingJob job = WaitingJob.of(stage, Mover.move("ada", Norway.BERGEN));
        stage.clock.advance(HOUR);

        job.assertAbandoned("moved");

        job.assertOrdered(COMPLETED);
        job.assertAt("ada", Norway.BERGEN);
    }

    @Test
    void whoseOrderIsCompletedWhileItIsToBeTakenBackIsMoved() {
        Stage stage = new Stage(norway());
        WaitingJob job = WaitingJob.of(stage, ONE_BEHIND_THE_OTHER);
        stage.before(NumberOrders.class, "cancel", () -> stage.clock.advance(HOUR));

        job.assertAbandoned("moved", "moved");

        job.assertAt("ada", Norway.BERGEN);
        job.assertAt("bob", Norway.TROMSO);
    }

    @Test
    void whoseOrderIsGoneAlreadyIsSkipped() {
        Stage stage = new Stage(norway());
        WaitingJob job = WaitingJob.of(stage, Mover.move("ada", Norway.BERGEN));
        assertTrue(stage.memory
                .host()
                .collaborators()
                .numberOrders()
                .cancel(CommandKeys.next(), job.orders().get(0))
                .get());

        job.assertAbandoned("skipped");

        job.assertAt("ada", Norway.OSLO);
    }

    @Test
    void whoWaitedForOneAnotherAreAllSkipped() {
        for (Mover[] moves : List.of(SWAP, ONE_BEHIND_THE_OTHER)) {
            Stage stage = new Stage(norway());
            WaitingJob job = WaitingJob.of(stage, moves);
            job.assertOrdered(PENDING, PENDING);

            job.assertAbandoned("skipped", "skipped");

            job.assertOrdered();
            job.assertAt("ada", Norway.OSLO);
            job.assertAt("bob", Norway.BERGEN);
        }
    }

    /** Of two orders, the second is placed half an hour after the first, and is open still when that one is completed. */
    private static WaitingJob withTheFirstOrderCompleted(Stage stage, Mover... moves) {
        WaitingJob job = new WaitingJob(stage, moves);
        stage.before(NumberOrders.class, "find", () -> {
            stage.clock.advance(HALF_AN_HOUR);
            job.pausingAtZoe();
        });
        job.work();
        stage.clock.advance(HALF_AN_HOUR);
        return job;
    }

    @Test
    void ofASwapOfWhichOneOrderIsCompletedNoneIsTakenBack() {
        Stage stage = new Stage(norway());
        WaitingJob job = withTheFirstOrderCompleted(stage, SWAP);

        job.assertAbandoned("pending", "pending");

        job.assertOrdered(COMPLETED, PENDING);
        stage.clock.advance(HALF_AN_HOUR);
        assertEquals(0, stage.settle());
        job.assertBecame("moved", "moved");
        job.assertAt("ada", Norway.BERGEN);
        job.assertAt("bob", Norway.OSLO);
    }

    @Test
    void whoIsBehindSomebodyWhoGoesIsSkippedAllTheSame() {
        Stage stage = new Stage(norway());
        WaitingJob job = withTheFirstOrderCompleted(stage, ONE_BEHIND_THE_OTHER);

        job.assertAbandoned("skipped", "moved");

        job.assertOrdered(COMPLETED);
        job.assertAt("ada", Norway.OSLO);
        job.assertAt("bob", Norway.TROMSO);
    }

    @Test
    void whoIsAheadOfSomebodyWhoGoesIsNotTakenBack() {
        Stage stage = new Stage(norway());
        WaitingJob job = new WaitingJob(stage, ONE_BEHIND_THE_OTHER);
        stage.before(NumberOrders.class, "place", () -> {
            stage.clock.advance(HALF_AN_HOUR);
            stage.before(NumberOrders.class, "find", () -> {
                stage.clock.advance(HALF_AN_HOUR.negated());
                job.pausingAtZoe();
            });
        });
        job.work();
        stage.clock.advance(HOUR);

        job.assertAbandoned("pending", "pending");

        job.assertOrdered(COMPLETED, PENDING);
        stage.clock.advance(HALF_AN_HOUR);
        assertEquals(0, stage.settle());
        job.assertBecame("moved", "moved");
        job.assertAt("ada", Norway.BERGEN);
        job.assertAt("bob", Norway.TROMSO);
    }

    @Test
    void whatTheCarrierDoesNotTakeBackNowIsTakenBackLater() {
        Stage stage = new Stage(norway().with(silentAtCancel(0)));
        WaitingJob job = WaitingJob.of(stage, Mover.move("ada", Norway.BERGEN));

        job.assertAbandoned("pending");
        job.assertOrdered(PENDING);

        assertEquals(0, stage.settle());
        job.assertBecame("skipped");
        job.assertOrdered();
    }

    @Test
    void ofASwapOfWhichOneOrderIsTakenBackTheOtherIsLater() {
        Stage stage = new Stage(norway().with(silentAtCancel(1)));
        WaitingJob job = WaitingJob.of(stage, SWAP);

        job.assertAbandoned("pending", "pending");
        job.assertOrdered(PENDING);

        assertEquals(0, stage.settle());
        job.assertBecame("skipped", "skipped");
        job.assertOrdered();
        job.assertAt("ada", Norway.OSLO);
        job.assertAt("bob", Norway.BERGEN);
    }

    @Test
    void ofASwapOfWhichOneOrderIsCompletedAfterTheOtherIsTakenBackNobodyIsMoved() {
        Stage stage = new Stage(norway());
        WaitingJob job = WaitingJob.of(stage, SWAP);
        stage.before(
                NumberOrders.class,
                "cancel",
                () -> stage.before(NumberOrders.class, "cancel", () -> stage.clock.advance(HOUR)));

        job.assertAbandoned("skipped", "pending");

        assertEquals(0, stage.settle());
        job.assertBecame("skipped", "4202");
        job.assertOrdered();
        job.assertAt("ada", Norway.OSLO);
        job.assertAt("bob", Norway.BERGEN);
    }

    @Test
    void whoIsAheadOfSomebodyWhoseOrderIsNotTakenBackWaitsToo() {
        Stage stage = new Stage(norway().with(silentAtCancel(0)));
        WaitingJob job = WaitingJob.of(stage, ONE_BEHIND_THE_OTHER);

        job.assertAbandoned("pending", "pending");
        job.assertOrdered(PENDING, PENDING);

        assertEquals(0, stage.settle());
        job.assertBecame("skipped", "skipped");
    }

    @Test
    void whoseOrderIsTakenBackIsSkippedWhateverBecomesOfThoseAhead() {
        Stage stage = new Stage(norway().with(silentAtCancel(1)));
        WaitingJob job = WaitingJob.of(stage, ONE_BEHIND_THE_OTHER);

        job.assertAbandoned("skipped", "pending");
        stage.clock.advance(HOUR);
        assertEquals(0, stage.settle());
        job.assertBecame("skipped", "moved");
        job.assertAt("ada", Norway.OSLO);
        job.assertAt("bob", Norway.TROMSO);
    }
}
