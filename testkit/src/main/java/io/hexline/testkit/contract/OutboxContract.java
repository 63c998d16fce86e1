package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What others are still to be told comes and goes with commits, and is found again as it was written. */
public abstract class OutboxContract extends StoreContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Lease.Key USER = Lease.Key.of(ADA.id());
    private static final Lease.Key OTHER = Lease.Key.of(BOB.id());
    private static final Lease.Key PLACE = Lease.Key.of(OSLO.id());

    private static OutboxEntry entry(String id, Instant due, Lease.Key... about) {
        return OutboxEntry.of(
                id,
                Set.of(about),
                Purpose.FOLLOW_UP,
                List.of(new Command.RemoveFromPlatform(ADA.id()), new Command.BillUserAt(ADA.id(), OSLO.id())),
                due);
    }

    private static OutboxEntry find(Store store, String id) {
        return there("entry " + id, store.outbox().find(id));
    }

    private static List<String> ids(List<OutboxEntry> entries) {
        return entries.stream().map(OutboxEntry::id).toList();
    }

    private Store empty() {
        return store(smallWorld().build());
    }

    @Test
    void anEntryIsFoundAsItWasWritten() {
        Store store = empty();
        OutboxEntry entry = entry("one", NOON, USER, PLACE);
        commit(store, new Write.PutEntry(entry));

        assertEquals(entry.at(Version.NEW.next()), find(store, "one"));
        assertEquals(Optional.empty(), right(store.outbox().find("two")));
    }

    @Test
    void entriesAboutSomethingComeInTheOrderInWhichTheyWereWritten() {
        Store store = empty();
        commit(store, new Write.PutEntry(entry("z", NOON, USER)), new Write.PutEntry(entry("m", NOON, OTHER)));
        commit(store, new Write.PutEntry(entry("a", NOON, USER, OTHER)));
        OutboxEntry first = find(store, "z");
        commit(store, new Write.PutEntry(first.failed(NOON)));

        assertEquals(List.of("z", "a"), ids(right(store.outbox().about(Set.of(USER)))));
        assertEquals(1, right(store.outbox().untold()));
        assertEquals(List.of("m", "a"), ids(right(store.outbox().about(Set.of(OTHER)))));
        assertEquals(List.of(), right(store.outbox().about(Set.of(PLACE))));
        assertEquals(1, find(store, "z").attempts());
        assertEquals(first.commands(), find(store, "z").commands());
    }

    @Test
    void whatIsLongestDueComesFirst() {
        Store store = empty();
        commit(
                store,
                new Write.PutEntry(entry("late", NOON, USER)),
                new Write.PutEntry(entry("early", NOON.minus(Duration.ofHours(1)), USER)),
                new Write.PutEntry(entry("later", NOON.plusMillis(1), USER)));

        assertEquals(List.of("early", "late"), ids(right(store.outbox().due(NOON, 10))));
        assertEquals(List.of("early"), ids(right(store.outbox().due(NOON, 1))));
    }

    @Test
    void anEntryThatIsRemovedIsNowhere() {
        Store store = empty();
        commit(store, new Write.PutEntry(entry("one", NOON, USER)), new Write.PutEntry(entry("two", NOON, USER)));

        commit(store, new Write.RemoveEntry(find(store, "one")));

        assertEquals(Optional.empty(), right(store.outbox().find("one")));
        assertEquals(List.of("two"), ids(right(store.outbox().about(Set.of(USER)))));
        assertEquals(List.of("two"), ids(right(store.outbox().due(NOON, 10))));
    }

    @Test
    void whoeverReadTooEarlyChangesNothing() {
        Store store = empty();
        OutboxEntry entry = entry("one", NOON, USER);
        commit(store, new Write.PutEntry(entry));

        refuse(store, new Write.PutEntry(entry));
        refuse(store, new Write.RemoveEntry(entry));
        OutboxEntry read = find(store, "one");
        commit(store, new Write.RemoveEntry(read));
        refuse(store, new Write.RemoveEntry(read));
        refuse(store, new Write.PutEntry(read));
    }
}
