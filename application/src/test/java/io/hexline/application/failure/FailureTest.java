package io.hexline.application.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.code.Collaborator;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static final PortFailure SILENT =
            new PortFailure.Unreachable(Collaborator.CARRIER, "register", PortFailure.Unreachable.Cause.TIMED_OUT);
    private static final PortFailure DOWN = new PortFailure.StoreUnavailable("commit");

    @Test
    void aFailedReadIsTroubleAndNotSomethingMissing() {
        assertEquals(Either.left(new Failure.Trouble(DOWN)), Failure.orNotFound(Either.left(DOWN), "user", "ada"));
        assertEquals(
                Either.left(new Failure.NotFound("user", "ada")),
                Failure.orNotFound(Either.right(Optional.empty()), "user", "ada"));
        assertEquals(Either.right(7), Failure.orNotFound(Either.right(Optional.of(7)), "user", "ada"));
    }

    @Test
    void whatIsNotUndoneIsSaidAfterTheCause() {
        PortFailure failure = new PortFailure.NotCompensated(DOWN, List.of(SILENT));

        assertEquals(
                "The store could not commit. What was done before is not undone: "
                        + "No answer from CARRIER to register: TIMED_OUT",
                failure.message());
    }

    @Test
    void onlyItsOwnFailureIsOfACollaborator() {
        assertTrue(SILENT.isOf(Collaborator.CARRIER));
        assertFalse(SILENT.isOf(Collaborator.PLATFORM));
        assertFalse(DOWN.isOf(Collaborator.CARRIER));
    }
}
