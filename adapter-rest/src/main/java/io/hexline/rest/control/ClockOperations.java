package io.hexline.rest.control;

import io.hexline.application.control.ClockControl;
import io.hexline.rest.call.ControlOperation.ControlCall;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.CheckedFunction1;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The clock of the world. */
public record ClockOperations(ClockControl clock) {

    /** What it shows, on the wire. */
    record ClockBody(String now, boolean stopped) {}

    public Either<Problem, Answer> read(ControlCall call) {
        return Either.right(now());
    }

    /** Stops it at a moment. */
    public Either<Problem, Answer> set(ControlCall call) {
        return call.only("now")
                .flatMap(text -> parsed(text, "now", "a moment such as 2026-03-01T12:00:00Z", Instant::parse))
                .filterOrElse(ClockControl::isThinkable, moment -> beyond("now"))
                .map(moment -> {
                    clock.stopAt(moment);
                    return now();
                });
    }

    /** Moves it on. */
    public Either<Problem, Answer> advance(ControlCall call) {
        return call.only("by")
                .flatMap(text -> parsed(text, "by", "a duration such as PT24H or P1D", Duration::parse))
                .filterOrElse(
                        by -> !by.isNegative(),
                        by -> Problem.invalid("by must not be negative; set the clock instead."))
                .filterOrElse(
                        by -> by.compareTo(Duration.between(clock.now(), ClockControl.LATEST)) <= 0, by -> beyond("by"))
                .map(by -> {
                    clock.advance(by);
                    return now();
                });
    }

    /** Lets it run by the machine's. */
    public Either<Problem, Answer> run(ControlCall call) {
        clock.run();
        return Either.right(now());
    }

    private Answer now() {
        return Answer.ok(new ClockBody(Json.text(clock.now()), clock.isStopped()));
    }

    private static Problem beyond(String name) {
        return Problem.invalid(name + " leads out of the years from 2000 to 2199.");
    }

    private static <T> Either<Problem, T> parsed(
            Optional<String> text, String name, String expected, CheckedFunction1<String, T> parse) {
        return Try.of(() -> parse.apply(text.orElse("")))
                .toEither(() -> Problem.invalid(
                        text.map(wrong -> name + " '" + wrong + "' is not ").orElse(name + " is required: ") + expected
                                + "."));
    }
}
