/**
 * Every driven port in memory: the executable specification of a {@link io.hexline.application.Host}, as strict as a
 * database, with simulated collaborators that fail on demand.
 *
 * <p>The store is one immutable value ({@code Books}); a commit makes the next one and swaps it in, so readers never
 * wait and never see half a commit. Start at {@link io.hexline.inmemory.InMemoryHost}; what it is filled with is a
 * {@link io.hexline.inmemory.World}.
 */
package io.hexline.inmemory;

/**
 * Every driven port in memory: the executable specification of a {@link io.hexline.application.Host}, as strict as a
 * database, with simulated collaborators that fail on demand.
 *
 * <p>The store is one immutable value ({@code StoreState}); a commit makes the next one and swaps it in, so readers never
 * wait and never see half a commit. Start at {@link io.hexline.inmemory.InMemoryHost}; what it is filled with is a
 * {@link io.hexline.inmemory.World}.
 */
