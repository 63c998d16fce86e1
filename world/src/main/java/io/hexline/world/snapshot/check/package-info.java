/**
 * Whether the entries of a snapshot file fit together: all mistakes are told at once, each with its place in the file. Start
 * at {@link io.hexline.world.snapshot.check.SnapshotChecks}.
 */
package io.hexline.world.snapshot.check;
