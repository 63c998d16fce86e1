package io.hexline.console.live;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that changes, and that a page follows as long as it does.
 *
 * @param key the same for all who follow the same
 * @param seen the version that the page shows already
 * @param look how it stands; empty where that cannot be told now. It may wait for the store.
 */
public record Live(String key, String seen, Supplier<Optional<Reading>> look) {

    /**
     * How it stands at one moment.
     *
     * @param version another one whenever something is to be seen that was not before
     * @param ended whether it will not change any more
     */
    public record Reading(String version, boolean ended) {}
}
