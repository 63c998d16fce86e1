package io.hexline.world.snapshot.check;

import io.hexline.world.CollaboratorCalls;
import io.hexline.world.Fault;
import io.hexline.world.World;
import io.hexline.world.snapshot.entry.FaultEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Finds faults that can never happen. */
public record FaultChecks(SnapshotErrors problems) {

    void check(SnapshotEntry file) {
        Place.ROOT.each("faults", file.faults(), this::check);
    }

    private void check(FaultEntry fault, Place place) {
        problems.addIf(
                fault.failure() == null && fault.delay().isZero(),
                place,
                "has neither a failure nor a delay, so nothing would happen");
        SortedSet<String> calls = CollaboratorCalls.of(fault.port());
        problems.addIf(
                fault.operation() != null && !calls.contains(fault.operation()),
                place.at("operation"),
                "the port " + fault.port().name().toLowerCase(Locale.ROOT) + " has no '" + fault.operation()
                        + "', but: " + String.join(", ", calls));
    }

    /**
     * What a fault names that is not in the world. A file can name somebody who has gone since, and whoever writes a world
     * down as it is must be able to read it; but whoever asks for a fault now means somebody who is there. Numbers can come
     * later: carriers are asked for them before.
     */
    public static List<SnapshotError> unknown(Fault fault, World world) {
        SnapshotErrors problems = new SnapshotErrors();
        Place.ROOT.some(
                "organization",
                fault.match().organization().orElse(null),
                problems.known(
                        "organization",
                        id -> world.organizations().stream()
                                .anyMatch(organization -> organization.id().equals(id))));
        Place.ROOT.some(
                "user",
                fault.match().user().orElse(null),
                problems.known("person", id -> world.people().has(id)));
        return problems.all();
    }
}
