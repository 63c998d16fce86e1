package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.bootstrap.moves.FailurePoints;
import io.hexline.bootstrap.moves.FailurePoints.Kind;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever call of whatever port fails in whatever use case but moves, once or for good: the answer tells it, nothing has
 * changed, and what is left undone outside is told as well. A conflict that ends is decided again instead.
 */
class UseCaseFailureMatrixTest {

    static Stream<Arguments> everything() {
        return Stream.of(UseCaseStory.values())
                .flatMap(story -> Stream.of(Kind.values())
                        .flatMap(kind -> Stream.of(false, true).map(forGood -> Arguments.of(story, kind, forGood))));
    }

    @ParameterizedTest
    @EnumSource
    void allOfItSucceedsWhereNothingFails(UseCaseStory story) {
        Reception reception = new Reception();

        assertTrue(story.play(UseCases.on(reception.memory.host())).isRight());
        reception.assertEverybodyIsInStep();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void noFailureVanishesAndNobodyIsHalfMade(UseCaseStory story, Kind kind, boolean forGood, TestReporter reporter) {
        int points = 0;
        while (playedWithFailure(story, new FailurePoints(kind, points, forGood), kind == Kind.CONFLICT && !forGood)) {
            points++;
        }
        String lasting = forGood ? " for good" : "";
        reporter.publishEntry("failure points of " + story + ", " + kind + lasting, String.valueOf(points));
    }

    /** Whether there was such a call. */
    private static boolean playedWithFailure(UseCaseStory story, FailurePoints failures, boolean decidedAgain) {
        Reception reception = new Reception();
        World before = reception.memory.world();
        Either<Failure, ?> answer = story.play(UseCases.on(failures.in(reception.memory.host())));
        boolean failed = failures.reached() && !decidedAgain;
        assertEquals(!failed, answer.isRight(), answer::toString);
        reception.recovered();
        if (failed) {
            PortFailure told =
                    assertInstanceOf(Failure.Trouble.class, answer.getLeft()).cause();
            assertEquals(before.people(), reception.memory.world().people());
            assertEquals(before.subscribers(), reception.memory.world().subscribers());
            assertEquals(before.groups(), reception.memory.world().groups());
            assertEquals(before.numbers(), reception.memory.world().numbers());
            assertEquals(before.locations(), reception.memory.world().locations());
            assertEquals(before.carriers(), reception.memory.world().carriers());
            assertFalse(told.message().isBlank());
        }
        reception.assertEverybodyIsInStep();
        return failures.reached();
    }
}
