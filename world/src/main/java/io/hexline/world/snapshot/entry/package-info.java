/**
 * What a snapshot file can say: a record for each object in it, and how its values stand in JSON. A fact that is left out
 * has the value that the record's constructor gives it. Start at {@link io.hexline.world.snapshot.entry.SnapshotEntry}.
 */
package io.hexline.world.snapshot.entry;
