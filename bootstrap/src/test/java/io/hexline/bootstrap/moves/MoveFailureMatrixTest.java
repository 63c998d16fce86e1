package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.bootstrap.moves.FailurePoints.Kind;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.simulation.Divergence;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever call of whatever port fails, once or until somebody has repaired it: it is told by a code, or tried again, or a
 * job ends with a reason; nobody is left half moved, and no job stands still for ever.
 */
class MoveFailureMatrixTest {

    private static final Set<JobState> UNDER_WAY = Set.of(JobState.STARTING, JobState.RUNNING);

    /** What tells that something outside is not as it should be. */
    private static final Set<String> TOLD = Set.of("1026014", "25381", "25391", "25393");

    @Test
    void everyPortOutsideCanFail() {
        assertEquals(FailurePoints.portsOutside(), FailurePoints.knownPortsOutside());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aValidationTellsWhatItCouldNotFindOut(Kind kind) {
        Set<String> calm = codes(MoveStory.ONE.ask(new Stage(MoveStory.ONE.norway())));
        int points = 0;
        for (boolean forGood : List.of(false, true)) {
            for (int due = 0; due >= 0; due++) {
                FailurePoints failures = new FailurePoints(kind, due, forGood);
                Stage stage = new Stage(MoveStory.ONE.norway(), failures::in);
                Either<Failure, MoveUsersResult> answer = MoveStory.ONE.ask(stage);
                if (!failures.reached()) {
                    break;
                }
                points++;
                assertTrue(answer.isLeft() || !codes(answer).equals(calm), "told where call " + due + " fails");
                stage.assertNothingHasChanged();
            }
        }
        System.out.println("failure points of a validation, " + kind + ": " + points);
    }

    private static Set<String> codes(Either<Failure, MoveUsersResult> answer) {
        return answer.fold(
                failure -> Set.of(),
                result -> ((MoveUsersResult.Assessed) result)
                        .assessment().findings().stream()
                                .map(finding -> finding.code().id())
                                .collect(Collectors.toSet()));
    }

    static Stream<Arguments> stories() {
        return Stream.of(MoveStory.values())
                .flatMap(story -> Stream.of(Kind.values())
                        .flatMap(kind -> Stream.of(false, true).map(forGood -> Arguments.of(story, kind, forGood))));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aJobEndsWithAReasonAndNobodyIsHalfMoved(MoveStory story, Kind kind, boolean forGood) {
        int due = 0;
        while (playedWithFailure(story, new FailurePoints(kind, due, forGood), kind, forGood, "call " + due)) {
            due++;
        }
        System.out.println("failure points of " + story + ", " + kind + ": " + due);
    }

    /** Whether there was such a call. */
    private static boolean playedWithFailure(
            MoveStory story, FailurePoints failures, Kind kind, boolean forGood, String point) {
        Stage stage = new Stage(story.norway(), failures::in);
        Map<PersonId, LocationId> before = places(stage.memory.world());
        story.play(stage);
        failures.end();
        sweep(stage);

        List<JobWithUsers> jobs = stage.jobs();
        jobs.forEach(job -> assertEnded(job, before, places(stage.memory.world()), point));
        if (jobs.isEmpty()) {
            assertEquals(before, places(stage.memory.world()), point);
        }
        assertWhole(stage.memory.world(), point);
        boolean canBeLeft = kind == Kind.UNREACHABLE || kind == Kind.REJECTED;
        boolean told = canBeLeft
                && findings(jobs)
                        .anyMatch(finding -> TOLD.contains(finding.code().id()));
        assertTrue(
                told || stage.memory.divergence().equals(Divergence.IN_STEP),
                () -> point + jobs + stage.memory.divergence());
        return failures.reached();
    }

    /** What is done now and then in a system that runs. */
    private static void sweep(Stage stage) {
        stage.work();
        for (int times = 0; times < 3; times++) {
            stage.clock.advance(Duration.ofHours(2));
            stage.settle();
            stage.work();
        }
    }

    private static void assertEnded(
            JobWithUsers job, Map<PersonId, LocationId> before, Map<PersonId, LocationId> after, String point) {
        assertFalse(UNDER_WAY.contains(job.job().state()), () -> point + job);
        for (MoveItem item : job.items()) {
            PersonId user = item.move().user();
            boolean moved = item.outcome() instanceof MoveOutcome.Moved;
            boolean mayWait = job.job().state() == JobState.PAUSED && item.isWaiting();
            boolean ended = moved
                    || item.outcome() instanceof MoveOutcome.Failed
                    || job.job().state() == JobState.ABANDONED && item.outcome() instanceof MoveOutcome.Skipped;
            assertTrue(ended || mayWait, () -> point + item);
            assertEquals(moved ? item.move().target() : before.get(user), after.get(user), () -> point + job);
        }
    }

    private static Map<PersonId, LocationId> places(World world) {
        Map<PersonId, LocationId> places = new HashMap<>();
        world.subscribers()
                .forEach(user -> places.put(user.person(), user.location().orElseThrow()));
        return places;
    }

    /** Everybody's numbers are where it is, and wait for nothing. */
    private static void assertWhole(World world, String point) {
        Map<Object, InventoryNumber> inventory = new HashMap<>();
        world.numbers().forEach(number -> inventory.put(number.number(), number));
        for (Subscriber user : world.subscribers()) {
            user.lines().numbers().forEach(number -> {
                InventoryNumber record = inventory.get(number);
                assertEquals(user.location(), record.location(), point);
                assertTrue(
                        record.owner().filter(owner -> owner.is(user.person())).isPresent(), point);
            });
        }
        assertTrue(
                world.numbers().stream().noneMatch(number -> number.standing().pendingOrder()), point);
    }

    private static Stream<Finding> findings(List<JobWithUsers> jobs) {
        return jobs.stream()
                .flatMap(job -> job.items().stream())
                .map(MoveItem::outcome)
                .flatMap(outcome -> {
                    if (outcome instanceof MoveOutcome.Moved moved) {
                        return moved.impacts().stream();
                    }
                    return outcome instanceof MoveOutcome.Failed failed ? failed.errors().stream() : Stream.empty();
                });
    }
}
