package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.world.Fault;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.hexline.world.state.StateUnavailable;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The failures that the simulated collaborators still have before them, and those that are late. Each is logged as it
 * happens: a code tells the caller that something outside failed, the log tells whoever runs the system what it was.
 */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger("io.hexline.ports");

    private final StateStore state;

    /** By the order in which they were given. */
    private final StateTable<Integer, Fault> pending;

    /** The greatest fence with which somebody came, of each thing. */
    private final StateTable<Lease.Key, Long> fences;

    /** Whether no fault is left; none comes. */
    private volatile boolean over;

    Faults(List<Fault> faults, StateStore state) {
        this.state = state;
        this.pending = state.table(
                "pending_faults",
                Codec.INTEGER,
                Codec.json(Fault.class),
                Opening.of(Streams.mapWithIndex(faults.stream(), (fault, place) -> Map.entry((int) place, fault))
                        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue))));
        this.fences = state.table("fences", new Codec<>(Lease.Key::toString, Faults::key), Codec.LONG, Opening.none());
    }

    private static Lease.Key key(String text) {
        int space = text.indexOf(' ');
        return new Lease.Key(
                Lease.Key.Kind.valueOf(text.substring(0, space).toUpperCase(Locale.ROOT)), text.substring(space + 1));
    }

    /** What is left of the faults. */
    List<Fault> pending() {
        return List.copyOf(inOrder().values());
    }

    private SortedMap<Integer, Fault> inOrder() {
        SortedMap<Integer, Fault> faults = new TreeMap<>();
        pending.forEach(faults::put);
        return faults;
    }

    /** The answer, unless a fault is due for this call. The call counts for every fault that concerns it. */
    <T> Either<PortFailure, T> or(Collaborator port, String method, Supplier<Either<PortFailure, T>> answer) {
        return reached(port, method, () -> unlessDue(port, method, answer));
    }

    /** Likewise of a command that nobody takes over from another. */
    <T> Either<PortFailure, T> orChange(Collaborator port, String method, Supplier<Either<PortFailure, T>> answer) {
        return reached(port, method, () -> state.together(() -> unlessDue(port, method, answer)));
    }

    /** Likewise of a command, which nobody does who is late: somebody else has taken over since. */
    <T> Either<PortFailure, T> or(
            Collaborator port, String method, Command.Key key, Supplier<Either<PortFailure, T>> answer) {
        return reached(
                port,
                method,
                () -> state.told(() -> isOnTime(key.lease())
                        ? unlessDue(port, method, answer)
                        : Either.left(
                                new PortFailure.LeaseLost(key.lease().keys().toString()))));
    }

    private static <T> Either<PortFailure, T> reached(
            Collaborator port, String method, Supplier<Either<PortFailure, T>> answer) {
        try {
            return answer.get();
        } catch (StateUnavailable gone) {
            return failed(new PortFailure.StoreUnavailable(method + " at " + port));
        }
    }

    private boolean isOnTime(Lease lease) {
        return fences
                .changeAll(lease.keys(), (about, seen) -> Optional.of(greatest(seen, lease.fence())))
                .values()
                .stream()
                .allMatch(seen -> seen <= lease.fence());
    }

    private static Long greatest(Optional<Long> seen, long fence) {
        return seen.filter(known -> known > fence).orElse(fence);
    }

    /** The failure as an answer, logged. */
    static <T> Either<PortFailure, T> failed(PortFailure failure) {
        LOG.warn(failure.message());
        return Either.left(failure);
    }

    private <T> Either<PortFailure, T> unlessDue(
            Collaborator port, String method, Supplier<Either<PortFailure, T>> answer) {
        if (over) {
            return answer.get();
        }
        return count(port, method).stream()
                .filter(Fault::isDue)
                .findFirst()
                .<Either<PortFailure, T>>map(fault -> failed(fault.of(method)))
                .orElseGet(answer);
    }

    /** The faults that concern the call, as they were before it. */
    private List<Fault> count(Collaborator port, String method) {
        SortedMap<Integer, Fault> faults = inOrder();
        over = faults.isEmpty();
        faults.values().removeIf(fault -> !fault.concerns(port, method));
        Map<Integer, Fault> before =
                pending.changeAll(faults.keySet(), (place, known) -> known.flatMap(Fault::counted));
        return faults.keySet().stream()
                .flatMap(place -> Optional.ofNullable(before.get(place)).stream())
                .toList();
    }
}
