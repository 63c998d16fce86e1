package io.hexline.domain.user;

/**
 * A file that goes with its user to another location.
 *
 * @param source its path at the old location
 * @param target its path at the new one
 */
public record FileMove(Kind kind, String source, String target) {

    /** Which store the file is in. */
    public enum Kind {
        ANNOUNCEMENT,
        DEVICE_MANAGEMENT
    }

    /** The way back. */
    public FileMove reversed() {
        return new FileMove(kind, target, source);
    }
}
