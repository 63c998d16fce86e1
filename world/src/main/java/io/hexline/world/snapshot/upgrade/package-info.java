/**
 * Snapshot files of an earlier format, turned into today's. Start at {@link
 * io.hexline.world.snapshot.upgrade.SnapshotUpgrade}.
 */
package io.hexline.world.snapshot.upgrade;
