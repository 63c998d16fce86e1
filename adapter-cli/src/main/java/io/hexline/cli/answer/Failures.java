package io.hexline.cli.answer;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;

/** What is said where a use case has no result. */
public final class Failures {

    private static final String USAGE = "Correct it and try again; --help describes every option.";

    private Failures() {}

    public static Answer answer(Failure failure) {
        return failure instanceof Failure.Refused refused
                ? new RefusedAnswer(ReportedCode.all(refused.findings()))
                : problem(failure);
    }

    /** What is said of anything but a documented refusal. */
    public static ErrorAnswer problem(Failure failure) {
        if (failure instanceof Failure.Trouble trouble) {
            return trouble(trouble.cause());
        }
        if (failure instanceof Failure.NotFound missing) {
            return ErrorAnswer.of(
                    Outcome.MISUSED,
                    "There is no " + missing.what(String::valueOf) + " in this organization.",
                    "Check how it is written in the snapshot; hexline snapshot sample prints that of the sample.");
        }
        if (failure instanceof Failure.NotPossible impossible) {
            return ErrorAnswer.of(
                    Outcome.REFUSED, impossible.reason() + ".", "See how it stands: hexline move status JOB");
        }
        if (failure instanceof Failure.NotAllowed notAllowed) {
            return ErrorAnswer.of(Outcome.REFUSED, notAllowed.reason() + ".", "Ask a full administrator.");
        }
        if (failure instanceof Failure.Invalid invalid) {
            return new ErrorAnswer(Outcome.MISUSED, invalid.reasons(), USAGE);
        }
        return ErrorAnswer.of(
                Outcome.FAILED,
                "The organization does not know who is asking.",
                "Give the snapshot a full administrator; hexline snapshot validate FILE checks it.");
    }

    private static ErrorAnswer trouble(PortFailure cause) {
        if (cause instanceof PortFailure.NotCompensated) {
            return ErrorAnswer.of(
                    Outcome.FAILED, cause.message() + ".", "Try again once they work, so that they are in step.");
        }
        return ErrorAnswer.of(
                Outcome.FAILED, cause.message() + ". Nothing has changed.", "Try again; if it stays, see what failed.");
    }
}
