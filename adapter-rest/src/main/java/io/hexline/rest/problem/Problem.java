package io.hexline.rest.problem;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Code.CodeEntry.Category;
import io.hexline.domain.code.Finding;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a request is not answered as it was hoped for.
 *
 * @param status of HTTP, 400 or more
 * @param message the headline
 * @param details at least one
 * @param headers that the answer carries besides the usual ones
 * @param cause what the log is told and the caller is not
 * @param code of the refusal as a whole, where the public API has one
 */
public record Problem(
        int status,
        String message,
        List<Detail> details,
        Map<String, String> headers,
        Optional<String> cause,
        OptionalInt code) {

    private static final int CONFLICT = 409;

    /** Of a value that is wrong. */
    private static final int MOST_SHOWN = 100;

    private static final Failure.Visitor<Problem> FAILURES = new FailureStatus();

    /**
     * One reason.
     *
     * @param code a documented one, or the status
     */
    public record Detail(String code, String text) {

        public static Detail of(Finding finding) {
            return new Detail(finding.code().id(), finding.text(WireId::text));
        }
    }

    public Problem {
        details = List.copyOf(details);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String message) {
        return of(status, String.valueOf(status), message);
    }

    /**
     * A problem with a code of its own.
     *
     * @param code one that is documented
     */
    public static Problem of(int status, String code, String message) {
        return new Problem(
                status, message, List.of(new Detail(code, message)), Map.of(), Optional.empty(), OptionalInt.empty());
    }

    /**
     * A refusal with a documented code of its own.
     *
     * @param text one sentence, with its full stop
     */
    public static Problem coded(int status, String code, String text) {
        return new Problem(
                status, text, List.of(new Detail(code, text)), Map.of(), Optional.empty(), OptionalInt.empty());
    }

    /** What a use case's failure is in HTTP; see {@link FailureStatus}. */
    public static Problem of(Failure failure) {
        return failure.accept(FAILURES);
    }

    /** As {@link #of(Failure)}, for who may not know whether there is such a thing: its id is not repeated. */
    public static Problem hidden(Failure failure) {
        return failure instanceof Failure.NotFound missing
                ? of(404, "Not found: the " + missing.kind() + ".")
                : of(failure);
    }

    /** A refusal whose reasons have codes of their own, as it has itself. */
    static Problem of(int status, int code, List<Detail> details) {
        return new Problem(status, details.get(0).text(), details, Map.of(), Optional.empty(), OptionalInt.of(code));
    }

    /**
     * A request that cannot be understood.
     *
     * @param reasons one sentence each, at least one
     */
    public static Problem invalid(List<String> reasons) {
        List<Detail> details =
                reasons.stream().map(reason -> new Detail("400", reason)).toList();
        return new Problem(400, reasons.get(0), details, Map.of(), Optional.empty(), OptionalInt.empty());
    }

    public static Problem invalid(String reason) {
        return invalid(List.of(reason));
    }

    /**
     * A parameter of the address that cannot be understood.
     *
     * @param reason what follows its value, for example {@code is no extension}
     */
    public static Problem ofParameter(String name, String value, String reason) {
        String shown = value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value;
        String hint = value.contains(" ") ? " In an address a + is a blank; a plus sign is written as %2B." : "";
        return invalid(name + " '" + shown + "' " + reason + "." + hint);
    }

    /** The headline is that of the first finding; the codes do not decide the status, the {@link Category} does. */
    static Problem of(List<Finding> findings) {
        Finding first = findings.get(0);
        int status = switch (first.code().category()) {
            case INVALID_REQUEST, FINDING -> 400;
            case OUTSIDE -> 502;
            case INTERNAL -> 500;
        };
        return new Problem(
                status,
                first.title(WireId::text),
                findings.stream().map(Detail::of).toList(),
                Map.of(),
                Optional.empty(),
                OptionalInt.empty());
    }

    /** Whether others work on what is asked for, so that it can be tried again in a moment. */
    public boolean isOfOthers() {
        return status == CONFLICT && headers.containsKey("Retry-After");
    }

    public Problem withHeader(String name, String value) {
        return new Problem(status, message, details, Map.of(name, value), cause, code);
    }

    /** The same for somebody who may know more of it: a sentence, with its full stop. */
    public Problem saying(String sentence) {
        List<Detail> detail = List.of(new Detail(details.get(0).code(), sentence));
        return new Problem(status, sentence, detail, headers, cause, code);
    }

    Problem causedBy(PortFailure failure) {
        return new Problem(status, message, details, headers, Optional.of(failure.message()), code);
    }
}
