package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.world.Fault;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.hexline.world.state.StateUnavailable;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The failures that the simulated collaborators still have before them, and those that are late. Each is logged as it
 * happens: a code tells the caller that something outside failed, the log tells whoever runs the system what it was.
 */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger("io.hexline.ports");

    private final StateStore state;
    private final FaultMatch match;

    /** By the order in which they were given. */
    private final StateTable<Integer, Fault> pending;

    /** How many were given. */
    private volatile int given;

    /** How many had been given when none was left; as long as no other is given, none comes. */
    private volatile int overAt = -1;

    Faults(List<Fault> faults, StateStore state, FaultMatch match) {
        this.state = state;
        this.match = match;
        this.pending = state.table(
                "pending_faults",
                Codec.INTEGER,
                FaultRow.CODEC,
                Opening.of(Streams.mapWithIndex(faults.stream(), (fault, place) -> Map.entry((int) place, fault))
                        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue))));
        this.given = faults.size();
    }

    /** What is left of the faults. */
    List<Fault> pending() {
        return List.copyOf(inOrder().values());
    }

    /** Likewise, each by what it is removed by. */
    public SortedMap<Integer, Fault> all() {
        return ImmutableSortedMap.copyOfSorted(inOrder());
    }

    /** Lets one more lie ahead, and tells by what it is removed; of a state that nobody else has. */
    public synchronized int add(Fault fault) {
        int place = given;
        pending.put(place, fault);
        given = place + 1;
        return place;
    }

    /** Whether it was there. */
    public boolean remove(int place) {
        return pending.change(place, known -> Optional.empty()).isPresent();
    }

    private SortedMap<Integer, Fault> inOrder() {
        SortedMap<Integer, Fault> faults = new TreeMap<>();
        pending.forEach(faults::put);
        return faults;
    }

    /** The answer, unless a fault is due for this call. The call counts for every fault that concerns it. */
    <T> Either<PortFailure, T> or(
            Collaborator port, String method, Supplier<About> about, Supplier<Either<PortFailure, T>> answer) {
        return reached(
                port,
                method,
                () -> isOver()
                        ? answer.get()
                        : outcome(port, method, about, answer).flatMap(Outcome::await));
    }

    /** Likewise of a command that nobody takes over from another. */
    <T> Either<PortFailure, T> orChange(
            Collaborator port, String method, Supplier<About> about, Supplier<Either<PortFailure, T>> answer) {
        return or(port, method, about, () -> state.together(answer));
    }

    /** Likewise of a command, which nobody does who is late: somebody else has taken over since. */
    <T> Either<PortFailure, T> or(
            Collaborator port,
            String method,
            Command.Key key,
            Supplier<About> about,
            Supplier<Either<PortFailure, T>> answer) {
        Supplier<Either<PortFailure, T>> command = () -> state.told(key.lease(), answer);
        return reached(
                port,
                method,
                () -> isOver()
                        ? command.get()
                        : state.told(key.lease(), () -> outcome(port, method, about, command))
                                .flatMap(Outcome::await));
    }

    private boolean isOver() {
        return overAt == given;
    }

    private static <T> Either<PortFailure, T> reached(
            Collaborator port, String method, Supplier<Either<PortFailure, T>> answer) {
        try {
            return answer.get();
        } catch (StateUnavailable gone) {
            return failed(new PortFailure.StoreUnavailable(method + " at " + port));
        }
    }

    /** The failure as an answer, logged. */
    static <T> Either<PortFailure, T> failed(PortFailure failure) {
        LOG.warn(failure.message());
        return Either.left(failure);
    }

    /** What becomes of a call, and how long it takes before; nothing is locked meanwhile. */
    private record Outcome<T>(Duration delay, Supplier<Either<PortFailure, T>> answer) {

        /** Whoever is in a hurry to stop does not wait. */
        Either<PortFailure, T> await() {
            try {
                TimeUnit.NANOSECONDS.sleep(delay.toNanos());
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            return answer.get();
        }
    }

    private <T> Either<PortFailure, Outcome<T>> outcome(
            Collaborator port, String method, Supplier<About> about, Supplier<Either<PortFailure, T>> answer) {
        return due(port, method, about)
                .map(due -> due.map(fault -> new Outcome<>(
                                fault.delay(),
                                fault.of(method)
                                        .<Supplier<Either<PortFailure, T>>>map(failure -> () -> failed(failure))
                                        .orElse(answer)))
                        .orElseGet(() -> new Outcome<>(Duration.ZERO, answer)));
    }

    /** The fault that is due for the call, which counts for every one that concerns it. */
    private Either<PortFailure, Optional<Fault>> due(Collaborator port, String method, Supplier<About> about) {
        int before = given;
        SortedMap<Integer, Fault> faults = inOrder();
        if (faults.isEmpty()) {
            overAt = before;
        }
        faults.values().removeIf(fault -> !fault.concerns(port, method));
        return Either.traverseRight(faults.entrySet(), fault -> match(fault, about))
                .map(places ->
                        count(places.asJava().stream().flatMap(Optional::stream).toList()));
    }

    private Either<PortFailure, Optional<Integer>> match(Map.Entry<Integer, Fault> fault, Supplier<About> about) {
        Optional<Integer> place = Optional.of(fault.getKey());
        Fault.Match wanted = fault.getValue().match();
        return wanted.equals(Fault.Match.ANY)
                ? Either.right(place)
                : match.fits(wanted, about.get()).map(fits -> place.filter(any -> fits));
    }

    private Optional<Fault> count(List<Integer> places) {
        Map<Integer, Fault> before = pending.changeAll(places, (place, known) -> known.flatMap(Fault::counted));
        return places.stream()
                .flatMap(place -> Optional.ofNullable(before.get(place)).stream())
                .filter(Fault::isDue)
                .findFirst();
    }
}
