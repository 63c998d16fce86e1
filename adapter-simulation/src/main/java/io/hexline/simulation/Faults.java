package io.hexline.simulation;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.world.Fault;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

    /** The failure as an answer, logged. */
    static <T> Either<PortFailure, T> failed(PortFailure failure) {
        LOG.warn(failure.message());
        return Either.left(failure);
    }

    /** The faults as they were before the call. */
    private List<Fault> count(Collaborator port, String method) {
        return pending.getAndUpdate(faults -> faults.stream().noneMatch(fault -> fault.concerns(port, method))
                ? faults
                : faults.stream()
                        .flatMap(fault ->
                                fault.concerns(port, method) ? fault.counted().stream() : Optional.of(fault).stream())
                        .toList());
    }
}
