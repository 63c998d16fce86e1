/**
 * A store in memory: the executable specification of a {@link io.hexline.application.store.Store}, as strict as a
 * database.
 *
 * <p>It is one immutable value ({@code StoreState}); a commit makes the next one and swaps it in, so readers never wait and
 * never see half a commit. Start at {@link io.hexline.inmemory.InMemoryStore}; what it is filled with is a {@link
 * io.hexline.world.World}.
 */
package io.hexline.inmemory;
