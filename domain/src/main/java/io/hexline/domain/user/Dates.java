package io.hexline.domain.user;

import java.time.Instant;
import java.util.Optional;

/** When somebody was entered, and changed last; empty where nobody has noted it. */
public record Dates(Optional<Instant> created, Optional<Instant> lastModified) {

    public static final Dates NONE = new Dates(Optional.empty(), Optional.empty());

    public static Dates createdAt(Instant time) {
        return new Dates(Optional.of(time), Optional.of(time));
    }

    Dates modifiedAt(Instant time) {
        return new Dates(created, Optional.of(time));
    }
}
