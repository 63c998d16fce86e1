package io.hexline.application.view;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.NumberVerdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of each failure. */
final class FailureWords implements Failure.Visitor<FailureView>, PortFailure.Visitor<FailureView> {

    private static final String REFUSED = "refused";
    private static final String CHANGE_IT = "Change what the message names, and ask again.";
    private static final String LEAVE_OUT = "Leave the number out, or choose another one.";
    private static final String LATER = "Try again later.";

    @Override
    public FailureView visit(Failure.Invalid failure) {
        return new FailureView("invalid", failure.reasons(), CHANGE_IT, List.of());
    }

    @Override
    public FailureView visit(Failure.NotFound failure) {
        return of("not-found", "There is no " + failure.what(String::valueOf) + ".", "Look for it in a list first.");
    }

    @Override
    public FailureView visit(Failure.NotPossible failure) {
        return of("not-possible", failure.reason(), "Look how it stands now.");
    }

    @Override
    public FailureView visit(Failure.Coded failure) {
        return refused(List.of(coded(failure.code(), failure.reason(), CHANGE_IT, Map.of())));
    }

    @Override
    public FailureView visit(Failure.NotAllowed failure) {
        return of("not-allowed", failure.reason(), "Ask an administrator who may.");
    }

    @Override
    public FailureView visit(Failure.Unauthenticated failure) {
        return of("unauthenticated", "Nobody knows who is asking.", "Sign in again.");
    }

    @Override
    public FailureView visit(Failure.Refused failure) {
        return refused(FindingView.all(failure.findings()));
    }

    @Override
    public FailureView visit(Failure.NumbersRefused failure) {
        return refused(failure.verdicts().stream().map(FailureWords::finding).toList());
    }

    @Override
    public FailureView visit(Failure.Trouble failure) {
        return failure.cause().accept(this);
    }

    @Override
    public FailureView visit(PortFailure.Conflict failure) {
        return of("conflict", "Something changed in the meantime.", "Try again.");
    }

    @Override
    public FailureView visit(PortFailure.StoreUnavailable failure) {
        return of("unavailable", "The store is not available.", LATER);
    }

    @Override
    public FailureView visit(PortFailure.Unreachable failure) {
        return of("unavailable", "Another system could not be reached.", LATER);
    }

    @Override
    public FailureView visit(PortFailure.Rejected failure) {
        return of("unavailable", "Another system refused its part.", LATER);
    }

    @Override
    public FailureView visit(PortFailure.NotCompensated failure) {
        return of(
                "not-undone",
                "Another system failed, and what others had been told before could not be taken back yet.",
                "It will be, as soon as they can be reached; then try again.");
    }

    @Override
    public FailureView visit(PortFailure.Busy failure) {
        return of("busy", "Somebody else works on the same user or location.", "Try again in a moment.");
    }

    @Override
    public FailureView visit(PortFailure.LeaseLost failure) {
        return of("busy", "This took too long, and was undone or is being finished.", "Look, and try again.");
    }

    private static FailureView of(String kind, String message, String remedy) {
        return new FailureView(kind, List.of(message), remedy, List.of());
    }

    private static FailureView refused(Collection<FindingView> findings) {
        return new FailureView(
                REFUSED,
                findings.stream().map(FindingView::message).toList(),
                findings.stream().map(FindingView::remedy).distinct().collect(Collectors.joining(" ")),
                List.copyOf(findings));
    }

    private static FindingView finding(NumberVerdict verdict) {
        return coded(verdict.code(), verdict.text(), LEAVE_OUT, Map.of("number", List.of(verdict.written())));
    }

    private static FindingView coded(int code, String message, String remedy, Map<String, List<String>> evidence) {
        return new FindingView(String.valueOf(code), FindingView.ERROR, message, remedy, evidence);
    }
}
