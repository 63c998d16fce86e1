package io.hexline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.application.store.Store;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToolsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void aClockStandsStillUntilItIsMoved() {
        SettableClock clock = new SettableClock(NOON);
        assertEquals(NOON, clock.instant());

        clock.advance(Duration.ofMinutes(5));
        assertEquals(NOON.plusSeconds(300), clock.instant());

        clock.set(NOON);
        assertEquals(NOON, clock.instant());
    }

    @Test
    void idsAreCountedByKind() {
        CountingIds ids = new CountingIds();

        assertEquals(new PersonId("person-1"), ids.newPerson());
        assertEquals(new PersonId("person-2"), ids.newPerson());
        assertEquals(new JobId("job-1"), ids.newJob());
        assertEquals(Either.right(1L), ids.newJobInstance());
    }

    @Test
    void aPartialStoreTellsWhichPortIsMissing() {
        CountingIds ids = new CountingIds();
        Store store = PartialStore.of(ids);

        assertSame(ids, store.ids());
        assertEquals(
                "There is no Organizations yet: find was called",
                assertThrows(
                                UnsupportedOperationException.class,
                                () -> store.organizations().find(new OrgId("acme")))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> PartialStore.of(ids, "ids"));
    }

    @Test
    void aRaceHasAllItsRunnersAtTheStartAtOnce() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (Race race = new Race(8)) {
            List<Integer> results = race.run(number -> {
                threads.add(Thread.currentThread());
                return number;
            });

            assertEquals(IntStream.range(0, 8).boxed().toList(), results);
            assertEquals(8, threads.size());
        }
    }
}
