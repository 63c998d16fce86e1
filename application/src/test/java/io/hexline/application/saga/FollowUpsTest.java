package io.hexline.application.saga;

import static io.hexline.application.saga.SagaStore.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final Set<Lease.Key> ABOUT_ADA = Set.of(Lease.Key.of(ADA));
    private static final Command CLOSE = new Command.CloseRecording(ADA);
    private static final Command BILL = new Command.BillUserAt(ADA, new LocationId("bergen"));
    private static final PortFailure SILENT =
            new PortFailure.Unreachable(Collaborator.BILLING, "userMoved", PortFailure.Unreachable.Cause.TIMED_OUT);
    private static final PortFailure LOST = new PortFailure.LeaseLost("user ada");

    private final SagaStore store = new SagaStore();
    private final Heard heard = new Heard();
    private final Sagas sagas = Sagas.on(store.ports(), heard.collaborators(), store);

    private static OutboxEntry entry(String id, Command command) {
        return OutboxEntry.of(id, ABOUT_ADA, Purpose.FOLLOW_UP, List.of(command), NOON);
    }

    @Test
    void eachIsWrittenForItselfAndToldUnderTheKeyOfWhatIsWritten() {
        sagas.alone(ABOUT_ADA, turn -> {
            FollowUps followUps = turn.followUps(List.of(CLOSE, BILL));
            assertEquals(
                    List.of(new Write.PutEntry(entry("entry-1", CLOSE)), new Write.PutEntry(entry("entry-2", BILL))),
                    followUps.writes());
            assertEquals(List.of(), heard.told());

            store.commit(followUps.writes());
            List<Told> told = followUps.tell();

            assertEquals(List.of("CallRecording.close ada", "Billing.userMoved ada bergen"), heard.told());
            assertEquals(
                    List.of("entry-1/0", "entry-2/0"),
                    heard.keys().stream().map(Command.Key::id).toList());
            assertEquals(
                    List.of(
                            new Write.RemoveEntry(entry("entry-1", CLOSE).at(Version.NEW.next())),
                            new Write.RemoveEntry(entry("entry-2", BILL).at(Version.NEW.next()))),
                    told.stream().map(Told::leaving).toList());
            return turn.leave(told);
        });
        assertEquals(List.of(), store.entries());
    }

    @Test
    void whatCannotBeToldIsKept() {
        heard.fails("Billing.userMoved ada bergen", SILENT);

        Either<PortFailure, Told> told = sagas.alone(ABOUT_ADA, turn -> {
            FollowUps followUps = turn.followUps(List.of(BILL));
            store.commit(followUps.writes());
            return Either.right(followUps.tell().get(0));
        });

        OutboxEntry written = entry("entry-1", BILL).at(Version.NEW.next());
        assertEquals(Either.right(new Told(written, true, List.of(new Told.Failed(BILL, SILENT)), NOON)), told);
        assertEquals(new Write.PutEntry(written.failed(NOON)), told.get().leaving());
        assertEquals(Optional.empty(), told.get().lost());
    }

    @Test
    void whoeverHasLostTheLeaseWritesNothingDown() {
        heard.fails("Billing.userMoved ada bergen", LOST);

        Either<PortFailure, Integer> left = sagas.alone(ABOUT_ADA, turn -> {
            FollowUps followUps = turn.followUps(List.of(CLOSE, BILL));
            store.commit(followUps.writes());
            List<Told> told = followUps.tell();
            assertEquals(Optional.of(LOST), told.get(1).lost());
            return turn.leave(told);
        });

        assertEquals(Either.left(LOST), left);
        assertEquals(1, store.commits().size());
        assertEquals(2, store.entries().size());
    }
}
