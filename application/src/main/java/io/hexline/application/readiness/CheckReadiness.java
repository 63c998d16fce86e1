package io.hexline.application.readiness;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Readiness;
import io.vavr.control.Either;

/** Finds out whether requests can be answered now; for whoever distributes them. */
public interface CheckReadiness {

    /** True; why not otherwise, as {@link Readiness} says it. */
    Either<Failure, Boolean> handle();

    static CheckReadiness on(Readiness readiness) {
        return () -> Failure.orTrouble(readiness.ready());
    }
}
