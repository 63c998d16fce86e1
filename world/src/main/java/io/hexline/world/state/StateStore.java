package io.hexline.world.state;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where simulated collaborators keep what they know. Where it does not answer, {@link StateUnavailable} is thrown by
 * whatever was asked, of a table too.
 */
public interface StateStore {

    /**
     * A table.
     *
     * @param name in lower case with underscores; no other table has it
     * @param opening what it holds at first, unless others have used it before
     */
    <K, V> StateTable<K, V> table(String name, Codec<K> key, Codec<V> value, Opening<K, V> opening);

    /** What such a table holds, which nobody ever changes. */
    default <K, V> Map<K, V> constants(String name, Codec<K> key, Codec<V> value, Map<K, V> opening) {
        ImmutableMap.Builder<K, V> all = ImmutableMap.builder();
        table(name, key, value, Opening.of(opening)).forEach(all::put);
        return all.build();
    }

    /**
     * Carries out a command as a whole: where it throws something, nothing has changed, if there is more than this process
     * to see it; and nobody else changes what it has changed or held, before it is done. What is carried out within it is
     * part of it.
     *
     * @param command perhaps carried out again, after what it did was taken back
     */
    <T> T together(Supplier<T> command);

    /**
     * Likewise, of a command that is told under a lease: how it is undone is written down before it, and what it belongs to
     * is committed after it, so that it need not be kept for good before that. Nobody does it who is late.
     *
     * @return {@link PortFailure.LeaseLost} where somebody has come with a greater fence to one of the lease's keys
     */
    <T> Either<PortFailure, T> told(Lease lease, Supplier<Either<PortFailure, T>> command);

    /** Looks at several things as they are at one moment. */
    <T> T still(Supplier<T> look);
}
