/**
 * Worlds as files (JSON): read, checked, written, described. What a file can say are the records of {@link
 * io.hexline.world.snapshot.entry}; the schema and the reference page are generated from them, and {@link
 * io.hexline.world.snapshot.check} finds what a schema cannot. Start at {@link io.hexline.world.snapshot.Snapshots}.
 */
package io.hexline.world.snapshot;
