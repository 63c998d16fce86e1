package io.hexline.rest.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.event.Events.Batch;
import io.hexline.rest.event.Events.Event;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventsTest {

    private final Events events = new Events(InstantSource.system());
    private final AtomicInteger told = new AtomicInteger();
    private final Runnable more = told::incrementAndGet;

    private void add(int times) {
        for (int time = 0; time < times; time++) {
            events.add("person", "changed", Map.of("personId", "ada"));
        }
    }

    private static List<Long> ids(Batch batch) {
        return batch.events().stream().map(Event::id).toList();
    }

    @Test
    void whoeverHasSeenAllIsToldOnceThereIsMore() {
        add(2);

        assertTrue(events.after(2, more).isEmpty());
        add(2);

        assertEquals(1, told.get());
        assertEquals(List.of(3L, 4L), ids(events.after(2, more)));
        add(1);
        assertEquals(1, told.get());
    }

    @Test
    void whoeverIsForgottenIsNotTold() {
        events.after(0, more);
        events.forget(more);
        add(1);

        assertEquals(0, told.get());
    }

    @Test
    void whatIsNotKeptIsCounted() {
        add(Events.MOST + 5);

        Batch batch = events.after(2, more);

        assertEquals(3, batch.missed());
        assertEquals(6, ids(batch).get(0));
        assertEquals(0, events.after(events.last(), more).missed());
        assertEquals(0, events.after(5, more).missed());
    }

    @Test
    void whoeverHasSeenWhatIsStillToComeBeginsAnew() {
        add(2);

        assertEquals(List.of(1L, 2L), ids(events.after(50, more)));
    }

    @Test
    void theEndIsTold() {
        events.after(0, more);
        assertFalse(events.isClosed());

        events.close();

        assertTrue(events.isClosed());
        assertEquals(1, told.get());
        events.after(0, more);
        events.close();
        assertEquals(1, told.get());
    }
}
