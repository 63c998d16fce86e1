/**
 * Snapshot files: a whole world as JSON, which people write and read.
 *
 * <p>The file's shape is the records that end in {@code Entry}; the schema and the reference page are generated from
 * them. Reading goes: JSON, schema, entries, {@code WorldChecks}, {@link io.hexline.inmemory.World}; every mistake is
 * reported with its place. Start at {@link io.hexline.inmemory.snapshot.Snapshots}.
 */
package io.hexline.inmemory.snapshot;
