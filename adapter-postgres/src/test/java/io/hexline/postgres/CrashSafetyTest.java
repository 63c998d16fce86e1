package io.hexline.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A database that crashes empties its unlogged tables: the leases, on which nobody then commits, and nothing else. */
class CrashSafetyTest {

    @Test
    void leasesAloneGoWithACrash() {
        assertEquals(
                Either.right(List.of("lease")),
                TestDatabases.holding(Snapshots.sample())
                        .read(
                                "look at tables",
                                handle -> handle.select("SELECT relname FROM pg_class"
                                                + " WHERE relpersistence = 'u' AND relkind = 'r'"
                                                + " AND relnamespace = CAST(current_schema() AS regnamespace)")
                                        .mapTo(String.class)
                                        .list()));
    }
}
