package io.hexline.rest.control;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import io.hexline.application.control.Decided;
import io.hexline.application.control.Journal;
import io.hexline.application.control.Journal.Entry;
import io.hexline.application.control.JournalFilter;
import io.hexline.application.control.NearMiss;
import io.hexline.application.control.NearMiss.Served;
import io.hexline.rest.call.ControlOperation.ControlCall;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * What was asked, and what was answered.
 *
 * @param served the routes that there are besides those of the control
 */
public record JournalOperations(Journal journal, List<Served> served) {

    /** Each is compared with all routes. */
    private static final int MOST_NEAR_MISSES = 20;

    /** An entry, on the wire. */
    record EntryBody(
            long id,
            String at,
            String method,
            String route,
            String path,
            List<String> parameters,
            int status,
            String trackingId,
            String caller,
            double milliseconds,
            List<Decided> decided,
            String fault) {

        static EntryBody of(Entry entry) {
            Journal.Asked asked = entry.asked();
            Journal.Answered answered = entry.answered();
            return new EntryBody(
                    entry.number(),
                    Json.text(entry.at()),
                    asked.method(),
                    asked.template().orElse(null),
                    asked.path(),
                    asked.parameters(),
                    answered.status(),
                    asked.trackingId(),
                    asked.caller().orElse(null),
                    answered.time().toNanos() / 1e6,
                    answered.decided(),
                    answered.fault().orElse(null));
        }
    }

    /** A request that nothing is served for, on the wire. */
    record NearMissBody(EntryBody request, List<String> closest) {

        static NearMissBody of(NearMiss miss) {
            return new NearMissBody(
                    EntryBody.of(miss.entry()),
                    miss.closest().stream()
                            .map(route -> route.method() + " " + route.path())
                            .toList());
        }
    }

    public Either<Problem, Answer> list(ControlCall call) {
        return filter(call)
                .flatMap(wanted -> most(call, Journal.MOST).map(most -> journal.latest(wanted, most)))
                .map(entries -> Answer.ok(
                        Map.of("items", entries.stream().map(EntryBody::of).toList())));
    }

    /** What was asked for and is not served, neither there nor with that method. */
    public Either<Problem, Answer> nearMisses(ControlCall call) {
        Predicate<Entry> unserved = Predicate.not(Entry::isServed);
        return filter(call)
                .flatMap(wanted -> most(call, MOST_NEAR_MISSES).map(most -> journal.latest(unserved.and(wanted), most)))
                .map(entries -> Answer.ok(Map.of(
                        "items",
                        entries.stream()
                                .map(entry -> NearMissBody.of(NearMiss.of(entry, served)))
                                .toList())));
    }

    public Either<Problem, Answer> clear(ControlCall call) {
        journal.clear();
        return Either.right(Answer.nothing());
    }

    private static Either<Problem, Integer> most(ControlCall call, int usual) {
        return number(call, "max").map(max -> max.orElse(usual));
    }

    private static Either<Problem, JournalFilter> filter(ControlCall call) {
        Optional<String> since = call.text("since");
        Optional<Long> after = since.flatMap(text -> Optional.ofNullable(Longs.tryParse(text)));
        return number(call, "status")
                .flatMap(status -> moment(since.filter(text -> after.isEmpty()))
                        .map(moment -> new JournalFilter(
                                status,
                                call.text("method"),
                                call.text("path"),
                                call.text("code"),
                                call.text("trackingId"),
                                after.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                                moment)));
    }

    private static Either<Problem, OptionalInt> number(ControlCall call, String name) {
        Optional<String> text = call.text(name);
        Optional<Integer> number = text.flatMap(given -> Optional.ofNullable(Ints.tryParse(given)));
        return text.isPresent() && number.filter(given -> given >= 0).isEmpty()
                ? Either.left(Problem.ofParameter(name, text.get(), "is no whole number"))
                : Either.right(number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private static Either<Problem, Optional<Instant>> moment(Optional<String> text) {
        return text.isEmpty()
                ? Either.right(Optional.empty())
                : Try.of(() -> Optional.of(Instant.parse(text.get())))
                        .toEither(() -> Problem.ofParameter(
                                "since",
                                text.get(),
                                "is neither the id of a request nor a moment such as 2026-03-01T12:00:00Z"));
    }
}
