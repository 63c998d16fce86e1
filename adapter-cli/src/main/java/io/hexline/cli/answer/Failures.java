package io.hexline.cli.answer;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.NumberVerdict;
import java.util.List;
import java.util.function.Function;

/**
 * What is said where a use case has no result.
 *
 * @param documented what is made of a documented refusal
 * @param other what is made of anything else
 */
public record Failures<T>(Function<Failure.Refused, T> documented, Function<ErrorAnswer, T> other)
        implements Failure.Visitor<T> {

    private static final String USAGE = "Correct it and try again; --help describes every option.";

    public static Answer answer(Failure failure) {
        return failure.accept(new Failures<Answer>(
                refused -> new RefusedAnswer(ReportedCode.all(refused.findings())), error -> error));
    }

    /** What is wrong, in one sentence. */
    public static String reason(Failure failure) {
        return failure.accept(new Failures<>(
                refused -> ReportedCode.all(refused.findings()).get(0).text(),
                error -> error.sentences().get(0)));
    }

    @Override
    public T visit(Failure.Refused failure) {
        return documented.apply(failure);
    }

    @Override
    public T visit(Failure.Invalid failure) {
        return other.apply(new ErrorAnswer(Outcome.MISUSED, failure.reasons(), USAGE));
    }

    @Override
    public T visit(Failure.NotFound failure) {
        return error(
                Outcome.MISUSED,
                "There is no " + failure.what(String::valueOf) + " in this organization.",
                "Check how it is written in the snapshot; hexline snapshot sample prints that of the sample.");
    }

    @Override
    public T visit(Failure.NotPossible failure) {
        return error(Outcome.REFUSED, failure.reason() + ".", "See how it stands: hexline move status JOB");
    }

    @Override
    public T visit(Failure.Coded failure) {
        return error(Outcome.REFUSED, failure.reason() + " (" + failure.code() + ").", "Ask for something else.");
    }

    @Override
    public T visit(Failure.NotAllowed failure) {
        return error(Outcome.REFUSED, failure.reason() + ".", "Ask a full administrator.");
    }

    @Override
    public T visit(Failure.Unauthenticated failure) {
        return error(
                Outcome.FAILED,
                "The organization does not know who is asking.",
                "Give the snapshot a full administrator; hexline snapshot validate FILE checks it.");
    }

    @Override
    public T visit(Failure.NumbersRefused failure) {
        List<String> reasons =
                failure.verdicts().stream().map(NumberVerdict::text).toList();
        return other.apply(new ErrorAnswer(Outcome.REFUSED, reasons, "Leave them out, or remove them first."));
    }

    @Override
    public T visit(Failure.Trouble failure) {
        PortFailure cause = failure.cause();
        return cause instanceof PortFailure.NotCompensated
                ? error(Outcome.FAILED, cause.message() + ".", "Try again once they work, so that they are in step.")
                : other.apply(new ErrorAnswer(
                        Outcome.FAILED,
                        List.of(cause.message() + ".", "Nothing has changed."),
                        "Try again; if it stays, see what failed."));
    }

    private T error(Outcome outcome, String sentence, String next) {
        return other.apply(ErrorAnswer.of(outcome, sentence, next));
    }
}
