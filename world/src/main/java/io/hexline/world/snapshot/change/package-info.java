/**
 * Changes of a snapshot file as a tree, before it is read. Depends on {@code entry}; start at {@link
 * io.hexline.world.snapshot.change.PartMerge}.
 */
package io.hexline.world.snapshot.change;
