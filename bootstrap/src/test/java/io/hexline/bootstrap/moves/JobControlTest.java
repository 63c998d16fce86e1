package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.simulation.Divergence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jobs that are stopped while they run, and go on. */
class JobControlTest {

    private static final Mover[] ALL = {
        Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.BERGEN), Mover.move("cleo", Norway.BERGEN)
    };

    private static Stage stage() {
        return new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withNumber(Norway.number("+4721555101")))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102"))
                .with("cleo", Norway.OSLO, cleo -> cleo.withExtension("103")));
    }

    private static List<List<String>> each(String... outcomes) {
        return List.of(outcomes).stream().map(List::of).toList();
    }

    @Test
    void aPausedJobHasMovedTheUserAtWhichItWasAndGoesOnWithTheNext() {
        Stage stage = stage();
        MoveJob job = stage.accept(ALL);
        stage.stopped(
                CallingPlatform.class,
                "put",
                job,
                () -> stage.useCases
                        .moves()
                        .controlMoveJob()
                        .pause(Norway.ACME, job.id())
                        .get());

        stage.work();
        assertEquals(JobState.PAUSED, stage.now(job).job().state());
        assertEquals(each("moved", "waiting", "waiting"), Stage.outcomes(stage.now(job)));

        stage.useCases.moves().controlMoveJob().resume(Norway.ACME, job.id()).get();
        stage.work();
        assertEquals(JobState.FINISHED, stage.now(job).job().state());
        assertEquals(each("moved", "moved", "moved"), Stage.outcomes(stage.now(job)));
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void whenTheSystemStopsEveryJobThatGoesOnIsParkedBetweenTwoUsers() {
        Stage stage = stage();
        MoveJob job = stage.accept(ALL);
        stage.before(
                CallingPlatform.class,
                "put",
                () -> assertEquals(List.of(job.id()), parked(stage), "the job that is running"));

        stage.work();

        assertEquals(JobState.RUNNING, stage.now(job).job().state());
        assertEquals(each("moved", "waiting", "waiting"), Stage.outcomes(stage.now(job)));
        assertEquals(List.of(), parked(stage), "what is parked is not parked again");
        stage.settle();
        stage.work();
        assertEquals(each("moved", "waiting", "waiting"), Stage.outcomes(stage.now(job)), "nothing is begun any more");

        stage.restart().settle();
        stage.work();
        assertEquals(each("moved", "moved", "moved"), Stage.outcomes(stage.now(job)));
    }

    private static List<JobId> parked(Stage stage) {
        return stage.useCases.moves().parkMoveJobs().handle().get().moves().stream()
                .map(MoveJob::id)
                .toList();
    }

    @Test
    void aJobThatIsPausedAndResumedAtOnceIsWorkedThroughOnce() {
        Stage stage = stage();
        MoveJob job = stage.accept(ALL);
        stage.stopped(CallingPlatform.class, "put", job, () -> {
            stage.useCases.moves().controlMoveJob().pause(Norway.ACME, job.id()).get();
            stage.useCases
                    .moves()
                    .controlMoveJob()
                    .resume(Norway.ACME, job.id())
                    .get();
        });

        stage.work();

        assertEquals(each("moved", "moved", "moved"), Stage.outcomes(stage.now(job)));
        assertEquals(
                3,
                stage.commands().stream().filter("CallingPlatform.put"::equals).count());
    }

    @Test
    void anAbandonedJobLeavesTheUserAtWhichItWasUntouchedAndSkipsTheRest() {
        Stage stage = stage();
        MoveJob job = stage.accept(ALL);
        stage.stopped(
                CallingPlatform.class,
                "put",
                job,
                () -> stage.useCases
                        .moves()
                        .controlMoveJob()
                        .abandon(Norway.ACME, job.id())
                        .get());

        stage.work();

        assertEquals(JobState.ABANDONED, stage.now(job).job().state());
        assertEquals(each("skipped", "skipped", "skipped"), Stage.outcomes(stage.now(job)));
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
        stage.assertNothingHasChanged();
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void aJobThatIsAbandonedBeforeItStartsMovesNobody() {
        Stage stage = stage();
        MoveJob job = stage.accept(ALL);
        stage.useCases.moves().controlMoveJob().abandon(Norway.ACME, job.id()).get();

        stage.work();

        assertEquals(each("skipped", "skipped", "skipped"), Stage.outcomes(stage.now(job)));
        assertTrue(stage.useCases
                .moves()
                .controlMoveJob()
                .resume(Norway.ACME, job.id())
                .isLeft());
        stage.assertNothingHasChanged();
    }
}
