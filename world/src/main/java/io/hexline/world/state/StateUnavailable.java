package io.hexline.world.state;

/** What collaborators know cannot be asked for or changed now; what a command had begun is taken back. */
public final class StateUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StateUnavailable(String message) {
        super(message);
    }
}
