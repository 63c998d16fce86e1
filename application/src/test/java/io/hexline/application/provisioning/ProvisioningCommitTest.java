package io.hexline.application.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.PortFailure.NotCompensated;
import io.hexline.application.provisioning.ProvisioningCommit.CallingChange;
import io.hexline.application.saga.Heard;
import io.hexline.application.saga.SagaStore;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told to others before a commit fails is taken back, and what cannot be taken back is told. */
class ProvisioningCommitTest {

    private static final int ATTEMPTS = 5;
    private static final OrgId ACME = new OrgId("acme");
    private static final Email EMAIL = new Email("ada@acme.example");
    private static final Email NEW_EMAIL = new Email("lovelace@acme.example");
    private static final RegistrationId OLD = new RegistrationId("old");
    private static final Subscriber ADA = subscriber("ada");
    private static final Subscriber MOVED =
            ADA.withLines(new Lines(Optional.of(new Extension("101")), Optional.empty(), List.of(), Optional.empty()));
    private static final PortFailure CONFLICT = new PortFailure.Conflict("person ada");
    private static final PortFailure SILENT =
            new PortFailure.Unreachable(Collaborator.PLATFORM, "call", PortFailure.Unreachable.Cause.TIMED_OUT);

    private static final CallingChange ARRIVAL =
            new CallingChange(ACME, EMAIL, EMAIL, Optional.empty(), Optional.of(ADA), List.of());
    private static final CallingChange DEPARTURE =
            new CallingChange(ACME, EMAIL, EMAIL, Optional.of(ADA), Optional.empty(), List.of());
    private static final CallingChange NEW_LINES =
            new CallingChange(ACME, EMAIL, EMAIL, Optional.of(ADA), Optional.of(MOVED), List.of());

    private static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.empty());
    private static final Write ROOM = new Write.ExpectRoom(new LocationId("oslo"), 1);

    private static final String REGISTERED = "CarrierAccounts.register acme " + EMAIL + " entry-1";
    private static final String UNREGISTERED = "CarrierAccounts.withdraw " + EMAIL + " entry-1";
    private static final String WITHDRAWN = "CarrierAccounts.withdraw " + EMAIL + " old";
    private static final String REGISTERED_AGAIN = "CarrierAccounts.register acme " + EMAIL + " old";
    private static final String PUT = "CallingPlatform.put " + ADA;
    private static final String REMOVED = "CallingPlatform.remove ada";
    private static final String CLOSED = "CallRecording.close ada";
    private static final String RESTORED = "CallRecording.restore ada " + ACCOUNT;

    private final CarrierAccounts accounts = mock(CarrierAccounts.class);
    private final CallRecording recording = mock(CallRecording.class);
    private final SagaStore store = spy(new SagaStore());
    private final Heard heard = new Heard();
    private final Sagas sagas = Sagas.on(store.ports(), heard.collaborators(), store);
    private final ProvisioningCommit commit = new ProvisioningCommit(accounts, recording, sagas);

    private static Subscriber subscriber(String name) {
        Person person = new Person(
                new PersonId(name),
                ACME,
                new Email(name + "@acme.example"),
                new PersonName(name, Optional.empty(), Optional.empty()),
                Set.of(),
                Holdings.NONE,
                Version.NEW);
        return Subscriber.regular(person, new LocationId("oslo"), Lines.NONE);
    }

    @BeforeEach
    void adaIsRegisteredAndNotRecorded() {
        when(accounts.registrations(ACME, EMAIL)).thenReturn(Either.right(Set.of(OLD)));
        when(recording.settings(any())).thenReturn(Either.right(Optional.empty()));
    }

    /** What is begun is written down, and what is left is; what is to become true is refused. */
    private void storeRefuses() {
        doCallRealMethod()
                .doReturn(Either.left(CONFLICT))
                .doCallRealMethod()
                .when(store)
                .commit(any());
    }

    private Either<PortFailure, Integer> commit(CallingChange change) {
        return sagas.alone(Set.of(Lease.Key.of(ADA.person())), turn -> commit.commit(turn, change, List.of(ROOM)));
    }

    private long times(String command) {
        return heard.told().stream().filter(command::equals).count();
    }

    @Test
    void whoeverDepartsIsRecordedNoMore() {
        when(recording.settings(ADA.person())).thenReturn(Either.right(Optional.of(ACCOUNT)));

        assertEquals(Either.right(1), commit(DEPARTURE));

        assertEquals(List.of(WITHDRAWN, REMOVED, CLOSED), heard.told());
    }

    @Test
    void whoeverDoesNotDepartIsRecordedAsBefore() {
        when(recording.settings(ADA.person())).thenReturn(Either.right(Optional.of(ACCOUNT)));
        storeRefuses();

        assertEquals(Either.left(CONFLICT), commit(DEPARTURE));

        assertEquals(List.of(WITHDRAWN, REMOVED, CLOSED, RESTORED, PUT, REGISTERED_AGAIN), heard.told());
    }

    @Test
    void whoeverStaysIsRecordedOn() {
        commit(NEW_LINES);
        commit(ARRIVAL);

        verifyNoInteractions(recording);
        assertEquals(
                List.of(),
                heard.told().stream()
                        .filter(command -> command.startsWith("CallRecording"))
                        .toList());
    }

    @Test
    void aCommitThatHoldsTakesNothingBack() {
        assertEquals(Either.right(1), commit(ARRIVAL));

        assertEquals(List.of(REGISTERED, PUT), heard.told());
        assertEquals(List.of(), store.entries());
        assertEquals(ROOM, store.commits().get(1).get(2));
    }

    @Test
    void whoeverDoesNotArriveIsForgottenInReverseOrder() {
        storeRefuses();

        assertEquals(Either.left(CONFLICT), commit(ARRIVAL));

        assertEquals(List.of(REGISTERED, PUT, REMOVED, UNREGISTERED), heard.told());
        assertEquals(List.of(), store.entries());
    }

    @Test
    void whoeverDoesNotDepartIsThereAsBefore() {
        storeRefuses();

        assertEquals(Either.left(CONFLICT), commit(DEPARTURE));

        assertEquals(List.of(WITHDRAWN, REMOVED, PUT, REGISTERED_AGAIN), heard.told());
    }

    @Test
    void aNewEmailIsRegisteredBeforeTheOldOneIsWithdrawn() {
        CallingChange renamed =
                new CallingChange(ACME, EMAIL, NEW_EMAIL, Optional.of(ADA), Optional.of(ADA), List.of());

        assertEquals(Either.right(1), commit(renamed));

        assertEquals(List.of("CarrierAccounts.register acme " + NEW_EMAIL + " entry-1", WITHDRAWN), heard.told());
    }

    @Test
    void aStepThatFailsIsTakenBackToo() {
        heard.fails("CallingPlatform.put " + MOVED, SILENT);

        assertEquals(Either.left(SILENT), commit(NEW_LINES));

        assertEquals(List.of("CallingPlatform.put " + MOVED, PUT), heard.told());
        assertEquals(
                List.of(),
                store.commits().stream().filter(writes -> writes.contains(ROOM)).toList());
        verifyNoInteractions(accounts);
    }

    @Test
    void aCompensationThatFailsIsTriedAgain() {
        storeRefuses();
        heard.fails(PUT, SILENT);
        heard.before(PUT, () -> {
            if (times(PUT) == 3) {
                heard.works(PUT);
            }
        });

        assertEquals(Either.left(CONFLICT), commit(NEW_LINES));

        assertEquals(
                Stream.concat(Stream.of("CallingPlatform.put " + MOVED), Collections.nCopies(3, PUT).stream())
                        .toList(),
                heard.told());
        assertEquals(List.of(), store.entries());
    }

    @Test
    void aCompensationThatKeepsFailingIsTold() {
        storeRefuses();
        heard.fails(REMOVED, SILENT);

        assertEquals(Either.left(new NotCompensated(CONFLICT, List.of(SILENT))), commit(ARRIVAL));

        assertEquals(ATTEMPTS, times(REMOVED));
        assertEquals(1, times(UNREGISTERED));
        assertEquals(1, store.entries().size(), "it is tried again later");
    }

    @Test
    void anEmailThatSomebodyElseHasTakenIsTold() {
        PortFailure taken = new PortFailure.Conflict("registration of " + EMAIL);
        storeRefuses();
        heard.fails(REGISTERED_AGAIN, taken);

        assertEquals(Either.left(new NotCompensated(CONFLICT, List.of(taken))), commit(DEPARTURE));
        assertEquals(List.of(), store.entries(), "it stays taken");
    }

    @Test
    void whoeverIsRegisteredStillIsNotRegisteredAnew() {
        heard.fails(WITHDRAWN, SILENT);

        assertEquals(Either.left(SILENT), commit(DEPARTURE));

        assertEquals(List.of(WITHDRAWN, REGISTERED_AGAIN), heard.told(), "under its old id, it is one registration");
    }

    @Test
    void whereNothingCanBeAskedNothingIsToldOrWritten() {
        when(accounts.registrations(ACME, EMAIL)).thenReturn(Either.left(SILENT));
        assertEquals(Either.left(SILENT), commit(DEPARTURE));

        when(accounts.registrations(ACME, EMAIL)).thenReturn(Either.right(Set.of(OLD)));
        when(recording.settings(ADA.person())).thenReturn(Either.left(SILENT));
        assertEquals(Either.left(SILENT), commit(DEPARTURE));

        assertEquals(List.of(), heard.told());
        verify(store, never()).commit(any());
    }

    @Test
    void thoseWhoWereLinkedAreToldToo() {
        Subscriber bo = subscriber("bo");
        CallingChange change = new CallingChange(ACME, EMAIL, EMAIL, Optional.of(ADA), Optional.empty(), List.of(bo));
        storeRefuses();

        assertEquals(Either.left(CONFLICT), commit(change));

        assertEquals(
                List.of(
                        WITHDRAWN,
                        REMOVED,
                        "CallingPlatform.put " + bo.unlinkedFrom(ADA.person()),
                        "CallingPlatform.put " + bo,
                        PUT,
                        REGISTERED_AGAIN),
                heard.told());
    }

    @Test
    void nobodyElseMovesOrProvisionsTheUserMeanwhile() {
        store.takeAway(Lease.Key.of(ADA.person()));

        Either<Failure, Integer> answer = commit.alone(ADA.person(), turn -> Either.right(1));

        assertInstanceOf(
                PortFailure.Busy.class,
                assertInstanceOf(Failure.Trouble.class, answer.getLeft()).cause());
    }
}
