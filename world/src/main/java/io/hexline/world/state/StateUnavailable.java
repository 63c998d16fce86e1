package io.hexline.world.state;

import io.hexline.application.failure.PortFailure.Unreachable;

/** What collaborators know cannot be asked for or changed now; what a command had begun is taken back. */
public final class StateUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Unreachable.Cause reason;

    public StateUnavailable(Unreachable.Cause reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Unreachable.Cause reason() {
        return reason;
    }
}
