package io.hexline.world.snapshot.entry;

import java.util.Optional;

/** The parts of things that many have alike, each once: most people have the same licenses, settings and location. */
public final class Shared {

    private final Recent<Object, Object> recent = new Recent<>();

    /** An equal part of late, or else this one. */
    @SuppressWarnings("unchecked") // what is equal to a part of the domain is of its class
    public <T> T once(T part) {
        return (T) recent.get(part, one -> one);
    }

    /** Likewise, of what may be absent. */
    public <T> Optional<T> some(T part) {
        return part == null ? Optional.empty() : once(Optional.of(part));
    }
}
