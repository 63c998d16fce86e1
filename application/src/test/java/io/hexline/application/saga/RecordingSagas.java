package io.hexline.application.saga;

import static io.hexline.application.saga.SagaStore.NOON;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.spy;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Turn.Saga.Step;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In these sagas some users are not recorded any more, and where that fails they are again. */
abstract class RecordingSagas {

    static final PortFailure CONFLICT = new PortFailure.Conflict("room");
    static final PortFailure DOWN = new PortFailure.StoreUnavailable("commit");
    static final PortFailure LOST = new PortFailure.LeaseLost("user ada");
    static final PortFailure SILENT =
            new PortFailure.Unreachable(Collaborator.RECORDING, "call", PortFailure.Unreachable.Cause.TIMED_OUT);
    static final PortFailure REFUSED = new PortFailure.Rejected(Collaborator.RECORDING, "call", 404, "", "nobody");
    static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.empty());
    static final Lease.Key ADA = Lease.Key.of(new PersonId("ada"));
    static final Write ROOM = new Write.ExpectRoom(new LocationId("oslo"), 1);
    static final String DISABLE = "CallRecording.disable ";

    final SagaStore store = spy(new SagaStore());
    final Heard heard = new Heard();
    final Sagas sagas = Sagas.on(store.ports(), heard.collaborators(), store);

    final Either<PortFailure, Integer> carryOut(String... users) {
        return sagas.inTurn(Set.of(ADA), Duration.ZERO, turn -> carryOut(turn, users));
    }

    static Either<PortFailure, Integer> carryOut(Turn turn, String... users) {
        List<Step> steps = Stream.of(users)
                .map(user -> new Step(new Command.DisableRecording(new PersonId(user)), restore(user)))
                .toList();
        return turn.carryOut(steps, List.of(ROOM));
    }

    static Command restore(String user) {
        return new Command.RestoreRecording(new PersonId(user), ACCOUNT);
    }

    static String restored(String user) {
        return "CallRecording.restore " + user + " " + ACCOUNT;
    }

    /** The first entry, as it was written down to begin with. */
    static OutboxEntry begun(String... users) {
        return OutboxEntry.of(
                        "entry-1",
                        Set.of(ADA),
                        Purpose.UNDO,
                        Stream.of(users).map(RecordingSagas::restore).toList(),
                        NOON)
                .at(Version.NEW.next());
    }

    /** What begins is committed, what ends is not, and what is written down then is again. */
    final void lastCommitFails(PortFailure why) {
        doCallRealMethod()
                .doReturn(Either.left(why))
                .doCallRealMethod()
                .when(store)
                .commit(any());
    }
}
