package io.hexline.bootstrap.moves;

import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.ControlMoveJob;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.job.MoveJob;
import io.hexline.world.OrderCourse;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What happens to jobs that move users, from the request to the end; any of it can be refused. */
enum MoveStory {
    ONE(MoveStory::equipped, (stage, job) -> stage.work(), Mover.move("ada", Norway.BERGEN)),
    TWO_SWAP(
            MoveStory::two,
            (stage, job) -> stage.work(),
            Mover.move("ada", Norway.BERGEN).number("+4721555102"),
            Mover.move("bob", Norway.OSLO).number("+4721555101")),
    THREE(
            MoveStory::three,
            (stage, job) -> stage.work(),
            Mover.move("ada", Norway.BERGEN).extension("102"),
            Mover.move("bob", Norway.TROMSO),
            Mover.move("cleo", Norway.BERGEN)),
    ORDERED(MoveStory::ordered, MoveStory::settle, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.OSLO)),
    PAUSED(MoveStory::two, MoveStory::pause, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.OSLO)),
    ABANDONED(MoveStory::two, MoveStory::abandon, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.OSLO));

    private final Supplier<Norway> opening;
    private final BiConsumer<Stage, MoveJob> course;
    private final Mover[] moves;

    MoveStory(Supplier<Norway> opening, BiConsumer<Stage, MoveJob> course, Mover... moves) {
        this.opening = opening;
        this.course = course;
        this.moves = moves;
    }

    Norway norway() {
        return opening.get();
    }

    /** Validates the move of the first. */
    Either<Failure, MoveUsersResult> ask(Stage stage) {
        return stage.ask(true, moves[0]);
    }

    void play(Stage stage) {
        stage.ask(false, moves).peek(result -> course.accept(stage, ((MoveUsersResult.Started) result).job()));
    }

    private static Norway equipped() {
        return new Norway()
                .with(
                        "ada",
                        Norway.OSLO,
                        ada -> ada.withExtension("101")
                                .withNumber(Norway.number("+4721555101"))
                                .withDevice("desk")
                                .withSettings(AllOrNothingTest.OWN_ANNOUNCEMENT))
                .withRecording("ada");
    }

    private static Norway two() {
        return new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101").withNumber(Norway.number("+4721555101")))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102").withNumber(Norway.number("+4721555102")));
    }

    private static Norway three() {
        return two().with("cleo", Norway.OSLO, cleo -> cleo.withExtension("103"));
    }

    private static Norway ordered() {
        return two().withOrders(new OrderCourse(OrderCourse.Outcome.COMPLETED, Duration.ofHours(1), Optional.empty()));
    }

    private static void settle(Stage stage, MoveJob job) {
        stage.work();
        stage.trySettling();
        stage.clock.advance(Duration.ofHours(1));
        stage.trySettling();
    }

    private static void pause(Stage stage, MoveJob job) {
        ControlMoveJob control = stage.useCases.moves().controlMoveJob();
        stage.stopped(CallingPlatform.class, "put", job, () -> control.pause(Norway.ACME, job.id()));
        stage.work();
        control.resume(Norway.ACME, job.id());
        stage.work();
    }

    private static void abandon(Stage stage, MoveJob job) {
        ControlMoveJob control = stage.useCases.moves().controlMoveJob();
        stage.stopped(CallingPlatform.class, "put", job, () -> control.abandon(Norway.ACME, job.id()));
        stage.work();
    }
}
