package io.hexline.domain.number;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps a number where it is: while it holds, no carrier moves or ports the number.
 *
 * @param until when it ends by itself; empty where somebody has to take it off
 */
public record PortLock(Optional<Instant> until) {

    public boolean holdsAt(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isEmpty();
    }
}
