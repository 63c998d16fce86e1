package io.hexline.application.move.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.saga.MoveSaga.Step;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.MoveUserCode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoveSagaTest {

    private static final Finding NOT_DONE = Finding.of(MoveUserCode.PLATFORM_REFUSED_MOVE);
    private static final Finding NOT_ROLLED_BACK = Finding.of(MoveUserCode.RECORDING_NOT_ROLLED_BACK);
    private static final Finding UNEXPECTED = Finding.of(MoveRequestCode.UNEXPECTED_FAILURE);

    private final List<String> done = new ArrayList<>();
    private final MoveSaga saga = new MoveSaga();

    private Either<PortFailure, ?> answer(String step, Set<String> failing) {
        done.add(step);
        return failing.contains(step)
                ? Either.left(new PortFailure.Rejected(Collaborator.PLATFORM, step, 503, "", "busy"))
                : Either.right(step);
    }

    private Step step(String name, String... failing) {
        Set<String> fails = Set.of(failing);
        return Step.of(() -> answer(name, fails), failure -> NOT_DONE, () -> answer("un" + name, fails));
    }

    private Step recording(String... failing) {
        Set<String> fails = Set.of(failing);
        return new Step(
                () -> answer("record", fails), failure -> NOT_DONE, () -> answer("unrecord", fails), NOT_ROLLED_BACK);
    }

    @Test
    void stepsAreDoneInOrder() {
        assertEquals(List.of(), saga.run(List.of(step("a"), step("b"))));
        assertEquals(List.of("a", "b"), done);
    }

    @Test
    void aStepThatFailsUndoesThoseBeforeItInReverseOrder() {
        assertEquals(List.of(NOT_DONE), saga.run(List.of(step("a"), step("b"), step("c", "c"), step("d"))));
        assertEquals(List.of("a", "b", "c", "unb", "una"), done);
    }

    @Test
    void whatCannotBeUndoneIsToldAndTheRestIsUndoneAllTheSame() {
        List<Finding> findings = saga.run(List.of(step("a"), recording("unrecord"), step("b", "unb"), step("c", "c")));

        assertEquals(List.of(NOT_DONE, UNEXPECTED, NOT_ROLLED_BACK), findings);
        assertEquals(List.of("a", "record", "b", "c", "unb", "unrecord", "una"), done);
    }

    @Test
    void whatIsUndoneIsNotUndoneTwice() {
        assertEquals(List.of(), saga.run(List.of(step("a"))));

        assertEquals(List.of(), saga.undo());
        assertEquals(List.of(), saga.undo());
        assertEquals(List.of("a", "una"), done);
    }
}
