package io.hexline.postgres.database;

import io.hexline.application.failure.PortFailure;

/** Ends a transaction without a commit: what was to be done cannot be, and this is the answer. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PortFailure failure;

    public Refused(PortFailure failure) {
        super(failure.message(), null, false, false);
        this.failure = failure;
    }

    /** Something has changed since it was read, or is taken. */
    public static Refused conflict(String what) {
        return new Refused(new PortFailure.Conflict(what));
    }

    PortFailure failure() {
        return failure;
    }
}
