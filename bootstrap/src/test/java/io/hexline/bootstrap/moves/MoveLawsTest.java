package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.user.Subscriber;
import io.hexline.simulation.Divergence;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all moves, whoever moves where. */
class MoveLawsTest {

    private static final long SEED = 20260301;

    /**
     * What forbids to move somebody who is there already: that, and that its number and its devices are there, and that
     * the extension which it named as its own, and lost, is not to be had.
     */
    private static final Set<String> THERE = Set.of("25378", "10010001", "27966", "19609", "4202", "25110");

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybodyIsMovedOrAsBeforeAndDoingItAgainChangesNothing(long seed) {
        GeneratedMoves generated = new GeneratedMoves(seed);
        Stage stage = new Stage(generated.norway);
        World before = stage.memory.world();
        MoveJob first = stage.accept(generated.all());
        MoveJob second = stage.accept(generated.all());

        stage.workOff();
        stage.clock.advance(Duration.ofHours(1));
        stage.settle();

        assertDone(stage, before, stage.now(first));
        World after = stage.memory.world();
        assertEquals(Either.right(after), Snapshots.parse(Snapshots.write(after)));

        stage.work();
        stage.clock.advance(Duration.ofHours(1));
        stage.settle();

        assertMovedOnce(stage, stage.now(first), stage.now(second));
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    /** Otherwise the law would say little. */
    @Test
    void theWorldsLetMoveSomeAndRefuseOthers() {
        int[] ended = new int[2];
        seeds().limit(20).forEach(seed -> {
            GeneratedMoves generated = new GeneratedMoves(seed);
            Stage stage = new Stage(generated.norway);
            JobCounts counts = stage.run(generated.all()).job().counts();
            ended[0] += counts.moved();
            ended[1] += counts.failed();
        });

        assertTrue(ended[0] > 30 && ended[1] > 30, ended[0] + " moved, " + ended[1] + " failed");
    }

    private static void assertDone(Stage stage, World before, JobWithUsers job) {
        assertEquals(JobState.FINISHED, job.job().state());
        assertEquals(
                0,
                job.job().counts().waiting()
                        + job.job().counts().pending()
                        + job.job().counts().skipped());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
        World now = stage.memory.world();
        for (MoveItem item : job.items()) {
            Subscriber user = subscriber(now, item);
            if (item.outcome() instanceof MoveOutcome.Moved) {
                assertEquals(item.move().target(), user.location().orElseThrow());
            } else {
                assertEquals(subscriber(before, item), user);
            }
        }
    }

    private static void assertMovedOnce(Stage stage, JobWithUsers first, JobWithUsers second) {
        World now = stage.memory.world();
        for (MoveItem item : first.items()) {
            List<String> again = Stage.outcome(second, item.number());
            if (item.outcome() instanceof MoveOutcome.Moved) {
                assertTrue(again.contains("25378") && THERE.containsAll(again), again::toString);
                assertEquals(
                        item.move().target(), subscriber(now, item).location().orElseThrow());
            }
        }
    }

    private static Subscriber subscriber(World world, MoveItem item) {
        return world.subscribers().stream()
                .filter(user -> user.person().equals(item.move().user()))
                .findFirst()
                .orElseThrow();
    }
}
