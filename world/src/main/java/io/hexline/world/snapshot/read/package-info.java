/**
 * Reads the entries of a snapshot file token by token, as a stream: a world of a million users has no tree. Start at {@link
 * io.hexline.world.snapshot.read.EntryReader}.
 */
package io.hexline.world.snapshot.read;
