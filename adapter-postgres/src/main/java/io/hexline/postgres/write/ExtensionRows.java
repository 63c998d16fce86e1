package io.hexline.postgres.write;

import io.hexline.postgres.table.ExtensionLine;
import io.hexline.postgres.table.Tally;
import io.hexline.world.record.RecordJson;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Which extensions are taken. Each location has an extension once; a key of the database guards that. */
record ExtensionRows(Handle handle, Tallies tallies) {

    private static final String TAKE = "INSERT INTO extension (location, extension, org, owner, number, document)"
            + " SELECT l.id, ?, l.org, ?, ?, ? FROM location l WHERE l.id = ? RETURNING org";

    /** All that these owners have is free then. */
    void free(Collection<String> owners) {
        if (!owners.isEmpty()) {
            handle.select(
                            "DELETE FROM extension WHERE owner = ANY(?) RETURNING CASE WHEN number IS NULL THEN org END",
                            (Object) owners.toArray(String[]::new))
                    .mapTo(String.class)
                    .forEach(org -> count(org, -1));
        }
    }

    void take(List<ExtensionLine> lines) {
        for (ExtensionLine line : lines) {
            String org = handle.select(
                            TAKE,
                            line.extension().value(),
                            line.owner().id().value(),
                            line.number().map(Object::toString).orElse(null),
                            RecordJson.write(line.owner()),
                            line.location().value())
                    .mapTo(String.class)
                    .one();
            count(line.number().isPresent() ? null : org, 1);
        }
    }

    /** Only those without number are counted. */
    private void count(String org, int count) {
        if (org != null) {
            tallies.add(Stream.of(Tally.ofExtensionWithoutNumber(org)), count);
        }
    }
}
