package io.hexline.simulation;

import com.google.common.collect.Iterables;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.world.Fault;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The failures that the simulated collaborators still have before them. Each is logged as it happens: a code tells the
 * caller that something outside failed, the log tells whoever runs the system what it was.
 */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger("io.hexline.ports");

    private final AtomicReference<List<Fault>> pending;

    /** The greatest fence with which somebody came, of each thing. */
    private final Map<Lease.Key, Long> fences = new ConcurrentHashMap<>();

    private final AtomicLong changes = new AtomicLong();

    /** Held for reading by whoever carries out a command, for writing by whoever looks at all at once. */
    private final ReadWriteLock standstill = new ReentrantReadWriteLock();

    Faults(List<Fault> faults) {
        this.pending = new AtomicReference<>(List.copyOf(faults));
    }

    /** What is left of the faults. */
    List<Fault> pending() {
        return pending.get();
    }

    /** The answer, unless a fault is due for this call. The call counts for every fault that concerns it. */
    <T> Either<PortFailure, T> or(Collaborator port, String method, Supplier<Either<PortFailure, T>> answer) {
        if (pending.get().isEmpty()) {
            return answer.get();
        }
        Optional<Fault> due = count(port, method).stream()
                .filter(fault -> fault.concerns(port, method) && fault.isDue())
                .findFirst();
        return due.<Either<PortFailure, T>>map(fault -> failed(fault.of(method)))
                .orElseGet(answer);
    }

    /** Likewise of a command that nobody takes over from another. */
    <T> Either<PortFailure, T> orChange(Collaborator port, String method, Supplier<Either<PortFailure, T>> answer) {
        return changing(() -> or(port, method, answer));
    }

    /** Likewise of a command, which nobody does who is late: somebody else has taken over since. */
    <T> Either<PortFailure, T> or(
            Collaborator port, String method, Command.Key key, Supplier<Either<PortFailure, T>> answer) {
        return changing(() -> Iterables.all(
                        key.lease().keys(), about -> isOnTime(about, key.lease().fence()))
                ? or(port, method, answer)
                : Either.left(new PortFailure.LeaseLost(key.lease().keys().toString())));
    }

    private <T> T changing(Supplier<T> command) {
        return holding(standstill.readLock(), () -> {
            try {
                return command.get();
            } finally {
                changes.incrementAndGet();
            }
        });
    }

    /** How often something may have changed. */
    long changes() {
        return changes.get();
    }

    /** Looks at something while no command is carried out. */
    <T> T still(Supplier<T> look) {
        return holding(standstill.writeLock(), look);
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private boolean isOnTime(Lease.Key about, long fence) {
        return fences.merge(about, fence, Math::max) == fence;
    }

    /** The failure as an answer, logged. */
    static <T> Either<PortFailure, T> failed(PortFailure failure) {
        LOG.warn(failure.message());
        return Either.left(failure);
    }

    /** The faults as they were before the call. */
    private List<Fault> count(Collaborator port, String method) {
        changes.incrementAndGet();
        return pending.getAndUpdate(faults -> faults.stream().noneMatch(fault -> fault.concerns(port, method))
                ? faults
                : faults.stream()
                        .flatMap(fault ->
                                fault.concerns(port, method) ? fault.counted().stream() : Optional.of(fault).stream())
                        .toList());
    }
}
