package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Outbox;
import io.vavr.control.Either;

/** Tells whoever runs the system how much others could not be told yet, so that they are not in step. */
public interface CountUntold {

    /** How many entries of the outbox are tried again. */
    Either<Failure, Integer> handle();

    static CountUntold on(Outbox outbox) {
        return () -> outbox.untold().mapLeft(Failure.Trouble::new);
    }
}
