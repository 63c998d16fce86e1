package io.hexline.application.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.PortFailure.Unreachable.Cause;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.number.NumberVerdict;
import io.hexline.domain.number.NumberVerdict.Status;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FailureViewTest {

    private static final PortFailure REJECTED =
            new PortFailure.Rejected(Collaborator.CARRIER, "register", 422, "X-17", "carrier.internal says no");

    @Test
    void aRefusalHasTheCodesWithTheirMessagesAndRemedies() {
        Finding noUnits = new Finding(
                LicenseCode.UNITS_EXHAUSTED,
                Evidence.of("licenses", List.of(new LicenseId("calling"), new LicenseId("meetings"))));

        assertEquals(
                new FailureView(
                        "refused",
                        List.of("No units of license [calling, meetings] are available."),
                        "Take the license from a user who no longer needs it, or buy more units.",
                        List.of(new FindingView(
                                "400",
                                "error",
                                "No units of license [calling, meetings] are available.",
                                "Take the license from a user who no longer needs it, or buy more units.",
                                Map.of("licenses", List.of("calling", "meetings"))))),
                FailureView.of(new Failure.Refused(List.of(noUnits))));
    }

    @Test
    void aRemedyThatSeveralFindingsShareIsSaidOnce() {
        Finding none = Finding.of(MoveRequestCode.USERS_LIST_REQUIRED);

        FailureView view = FailureView.of(new Failure.Refused(List.of(none, none), Optional.of(REJECTED)));

        assertEquals(none.code().entry().remedy(), view.remedy());
        assertEquals(2, view.findings().size());
    }

    @Test
    void numbersThatAreRefusedHaveACodeEach() {
        FailureView view = FailureView.of(new Failure.NumbersRefused(List.of(
                new NumberVerdict("+14085550101", Status.DUPLICATE, false),
                new NumberVerdict("12", Status.INVALID, false))));

        assertEquals(List.of("DN is in use : +14085550101", "DN is invalid : 12"), view.messages());
        assertEquals(
                List.of("8363", "8362"),
                view.findings().stream().map(FindingView::code).toList());
        assertEquals(Map.of("number", List.of("12")), view.findings().get(1).evidence());
    }

    @Test
    void aNumberOfTheApiIsACode() {
        FailureView view =
                FailureView.of(new Failure.Coded(1496, "The routing prefix 8 is that of the location Oslo."));

        assertEquals("refused", view.kind());
        assertEquals("1496", view.findings().get(0).code());
        assertEquals(
                "The routing prefix 8 is that of the location Oslo.",
                view.findings().get(0).message());
    }

    @Test
    void whatIsMissingIsNamed() {
        FailureView view = FailureView.of(new Failure.NotFound("user", new PersonId("ada")));

        assertEquals("not-found", view.kind());
        assertEquals(List.of("There is no user ada."), view.messages());
    }

    @TestFactory
    Stream<DynamicTest> everyKindHasAWordAndSaysWhatToDo() {
        return Map.of(
                        new Failure.Invalid(List.of("No e-mail.", "No name.")), "invalid",
                        new Failure.NotPossible("The job has ended."), "not-possible",
                        new Failure.NotAllowed("Readers only read."), "not-allowed",
                        new Failure.Unauthenticated(), "unauthenticated",
                        new Failure.Trouble(new PortFailure.Conflict("person ada")), "conflict",
                        new Failure.Trouble(new PortFailure.Busy("person ada")), "busy",
                        new Failure.Trouble(new PortFailure.LeaseLost("person ada")), "busy",
                        new Failure.Trouble(new PortFailure.StoreUnavailable("commit")), "unavailable",
                        new Failure.Trouble(new PortFailure.NotCompensated(REJECTED, List.of(REJECTED))), "not-undone")
                .entrySet()
                .stream()
                .map(said -> DynamicTest.dynamicTest(said.getKey().toString(), () -> {
                    FailureView view = FailureView.of(said.getKey());

                    assertEquals(said.getValue(), view.kind());
                    assertFalse(view.remedy().isBlank());
                    assertFalse(view.messages().isEmpty());
                    assertEquals(List.of(), view.findings());
                }));
    }

    @Test
    void whatOtherSystemsSaidIsNotRepeated() {
        assertEquals(
                List.of("Another system refused its part."),
                FailureView.of(new Failure.Trouble(REJECTED)).messages());
        assertEquals(
                List.of("Another system could not be reached."),
                FailureView.of(new Failure.Trouble(
                                new PortFailure.Unreachable(Collaborator.CARRIER, "register", Cause.TIMED_OUT)))
                        .messages());
    }
}
