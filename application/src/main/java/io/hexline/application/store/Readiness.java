package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;

/** Whether the store does its work. */
public interface Readiness {

    /**
     * Whether it can be read and changed now.
     *
     * @return true; a failure whose message tells anybody why not otherwise
     */
    Either<PortFailure, Boolean> ready();
}
