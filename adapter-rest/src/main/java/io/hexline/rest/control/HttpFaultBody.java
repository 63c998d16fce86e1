package io.hexline.rest.control;

import io.hexline.rest.fault.HttpFault;
import io.hexline.rest.fault.HttpFault.Failure;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fault of requests, on the wire. It has one of {@code status}, {@code reset} and {@code latency}.
 *
 * @param probability in percent
 */
record HttpFaultBody(
        String id,
        String method,
        String path,
        Integer status,
        String message,
        Integer retryAfter,
        Boolean reset,
        LatencyBody latency,
        int after,
        Integer times,
        int probability,
        int seed) {

    private static final int CERTAIN = 100;
    private static final int LAST_STATUS = 599;

    /** Its id is given to it. */
    private static final Set<String> FIELDS = Set.of(
            "method",
            "path",
            "status",
            "message",
            "retryAfter",
            "reset",
            "latency",
            "after",
            "times",
            "probability",
            "seed");

    /** Half take longer than {@code median}, one in a hundred than {@code p99}. */
    record LatencyBody(String median, String p99) {}

    static HttpFaultBody of(int id, HttpFault fault) {
        Optional<Failure.Refusal> refusal = of(Failure.Refusal.class, fault);
        return new HttpFaultBody(
                String.valueOf(id),
                fault.method().orElse(null),
                fault.path().orElse(null),
                refusal.map(Failure.Refusal::status).orElse(null),
                refusal.flatMap(Failure.Refusal::message).orElse(null),
                refusal.flatMap(known -> boxed(known.retryAfter())).orElse(null),
                of(Failure.Reset.class, fault).isPresent() ? true : null,
                of(Failure.Latency.class, fault)
                        .map(time -> new LatencyBody(
                                time.median().toString(), time.rare().toString()))
                        .orElse(null),
                fault.after(),
                boxed(fault.times()).orElse(null),
                fault.chance(),
                fault.seed());
    }

    private static <F extends Failure> Optional<F> of(Class<F> kind, HttpFault fault) {
        return Optional.of(fault.failure()).filter(kind::isInstance).map(kind::cast);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    static Either<Problem, HttpFault> read(Fields fields) {
        fields.refuseOthers(FIELDS);
        Optional<Either<Problem, Failure>> latency = fields.object("latency").map(HttpFaultBody::latency);
        Optional<Either<Problem, Failure>> refusal = refusal(fields).map(Either::right);
        Optional<Either<Problem, Failure>> reset =
                fields.flag("reset").filter(wanted -> wanted).map(wanted -> Either.right(new Failure.Reset()));
        Optional<String> method = fields.filled("method");
        Optional<String> path = fields.filled("path");
        int after = fields.number("after", 0, Integer.MAX_VALUE).orElse(0);
        OptionalInt times = fields.number("times", 1, Integer.MAX_VALUE);
        int chance = fields.number("probability", 1, CERTAIN).orElse(CERTAIN);
        int seed = fields.number("seed", Integer.MIN_VALUE, Integer.MAX_VALUE).orElse(0);
        return single(Stream.of(latency, refusal, reset))
                .map(failure -> new HttpFault(method, path, failure, after, times, chance, seed))
                .flatMap(HttpFaultBody::faultless);
    }

    private static Either<Problem, HttpFault> faultless(HttpFault fault) {
        List<String> mistakes = Control.mistakes(fault);
        return mistakes.isEmpty() ? Either.right(fault) : Either.left(Problem.invalid(mistakes));
    }

    private static Optional<Failure> refusal(Fields fields) {
        OptionalInt status = fields.number("status", 400, LAST_STATUS);
        Optional<String> message = fields.filled("message");
        OptionalInt retryAfter = fields.number("retryAfter", 0, Integer.MAX_VALUE);
        return status.isPresent()
                ? Optional.of(new Failure.Refusal(status.getAsInt(), message, retryAfter))
                : Optional.empty();
    }

    private static Either<Problem, Failure> single(Stream<Optional<Either<Problem, Failure>>> failures) {
        return failures.flatMap(Optional::stream)
                .reduce((one, other) -> Either.left(oneOf()))
                .orElseGet(() -> Either.left(oneOf()));
    }

    private static Problem oneOf() {
        return Problem.invalid("A fault has one of status, reset and latency.");
    }

    private static Either<Problem, Failure> latency(Fields fields) {
        fields.refuseOthers(Set.of("median", "p99"));
        Optional<String> median = fields.filled("median");
        Optional<String> rare = fields.filled("p99").or(() -> median);
        return duration("median", median)
                .flatMap(middle -> duration("p99", rare).map(longer -> new Failure.Latency(middle, longer)));
    }

    private static Either<Problem, Duration> duration(String name, Optional<String> text) {
        return Try.of(() -> Duration.parse(text.orElse("")))
                .toEither(() ->
                        Problem.invalid("latency." + name + " is a duration from PT0.001S to PT10M, such as PT0.2S."));
    }
}
