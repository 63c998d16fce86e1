package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The failures that the simulated collaborators still have before them. */
final class Faults {

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
        Optional<Fault> due = count(port, method).stream()
                .filter(fault -> fault.concerns(port, method) && fault.isDue())
                .findFirst();
        return due.<Either<PortFailure, T>>map(fault -> Either.left(fault.of(method)))
                .orElseGet(answer);
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
