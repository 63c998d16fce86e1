package io.hexline.application.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.PortFailure.NotCompensated;
import io.hexline.application.provisioning.ProvisioningCommit.CallingChange;
import io.hexline.application.store.UnitOfWork;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** What is told to others before a commit fails is taken back, and what cannot be taken back is told. */
class ProvisioningCommitTest {

    private static final int ATTEMPTS = 5;
    private static final OrgId ACME = new OrgId("acme");
    private static final Email EMAIL = new Email("ada@acme.example");
    private static final Email NEW_EMAIL = new Email("lovelace@acme.example");
    private static final RegistrationId OLD = new RegistrationId("old");
    private static final RegistrationId NEW = new RegistrationId("new");
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

    private final CarrierAccounts accounts = mock(CarrierAccounts.class);
    private final CallingPlatform platform = mock(CallingPlatform.class);
    private final CallRecording recording = mock(CallRecording.class);
    private final UnitOfWork unitOfWork = mock(UnitOfWork.class);
    private final ProvisioningCommit commit = new ProvisioningCommit(accounts, platform, recording, unitOfWork);

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
    void everythingWorksButTheStore() {
        when(accounts.register(ACME, EMAIL)).thenReturn(Either.right(NEW));
        when(accounts.register(ACME, NEW_EMAIL)).thenReturn(Either.right(NEW));
        when(accounts.registrations(ACME, EMAIL))
                .thenReturn(Either.right(Set.of(OLD)))
                .thenReturn(Either.right(Set.of()));
        when(accounts.withdraw(any(), any())).thenAnswer(call -> Either.right(call.getArgument(1)));
        when(platform.put(any())).thenAnswer(call -> Either.right(call.getArgument(0)));
        when(platform.remove(any())).thenAnswer(call -> Either.right(call.getArgument(0)));
        when(recording.settings(any())).thenReturn(Either.right(Optional.empty()));
        when(recording.close(any())).thenAnswer(call -> Either.right(call.getArgument(0)));
        when(recording.restore(any(), any())).thenAnswer(call -> Either.right(call.getArgument(0)));
        when(unitOfWork.commit(List.of())).thenReturn(Either.left(CONFLICT));
    }

    @Test
    void whoeverDepartsIsRecordedNoMore() {
        when(recording.settings(ADA.person())).thenReturn(Either.right(Optional.of(ACCOUNT)));
        when(unitOfWork.commit(List.of())).thenReturn(Either.right(0));

        assertEquals(Either.right(0), commit.commit(DEPARTURE, List.of()));
        verify(recording).close(ADA.person());
        verify(recording, never()).restore(any(), any());
    }

    @Test
    void whoeverDoesNotDepartIsRecordedAsBefore() {
        when(recording.settings(ADA.person())).thenReturn(Either.right(Optional.of(ACCOUNT)));

        assertEquals(Either.left(CONFLICT), commit.commit(DEPARTURE, List.of()));
        InOrder order = inOrder(recording, platform, unitOfWork);
        order.verify(platform).remove(ADA.person());
        order.verify(recording).close(ADA.person());
        order.verify(unitOfWork).commit(List.of());
        order.verify(recording).restore(ADA.person(), ACCOUNT);
        order.verify(platform).put(ADA);
    }

    @Test
    void whoeverStaysIsRecordedOn() {
        commit.commit(NEW_LINES, List.of());
        commit.commit(ARRIVAL, List.of());

        verifyNoInteractions(recording);
    }

    @Test
    void aCommitThatHoldsTakesNothingBack() {
        when(unitOfWork.commit(List.of())).thenReturn(Either.right(0));

        assertEquals(Either.right(0), commit.commit(ARRIVAL, List.of()));
        verify(platform).put(ADA);
        verify(platform, never()).remove(any());
        verify(accounts, never()).withdraw(any(), any());
    }

    @Test
    void whoeverDoesNotArriveIsForgottenInReverseOrder() {
        assertEquals(Either.left(CONFLICT), commit.commit(ARRIVAL, List.of()));

        InOrder order = inOrder(accounts, platform, unitOfWork);
        order.verify(accounts).register(ACME, EMAIL);
        order.verify(platform).put(ADA);
        order.verify(unitOfWork).commit(List.of());
        order.verify(platform).remove(ADA.person());
        order.verify(accounts).withdraw(EMAIL, NEW);
        order.verifyNoMoreInteractions();
    }

    @Test
    void whoeverDoesNotDepartIsThereAsBefore() {
        assertEquals(Either.left(CONFLICT), commit.commit(DEPARTURE, List.of()));

        InOrder order = inOrder(accounts, platform, unitOfWork);
        order.verify(accounts).withdraw(EMAIL, OLD);
        order.verify(platform).remove(ADA.person());
        order.verify(unitOfWork).commit(List.of());
        order.verify(platform).put(ADA);
        order.verify(accounts).register(ACME, EMAIL);
    }

    @Test
    void aNewEmailIsRegisteredBeforeTheOldOneIsWithdrawn() {
        CallingChange renamed =
                new CallingChange(ACME, EMAIL, NEW_EMAIL, Optional.of(ADA), Optional.of(ADA), List.of());
        when(unitOfWork.commit(List.of())).thenReturn(Either.right(0));

        assertEquals(Either.right(0), commit.commit(renamed, List.of()));
        InOrder order = inOrder(accounts);
        order.verify(accounts).register(ACME, NEW_EMAIL);
        order.verify(accounts).withdraw(EMAIL, OLD);
        verifyNoInteractions(platform);
    }

    @Test
    void aStepThatFailsIsTakenBackToo() {
        when(platform.put(MOVED)).thenReturn(Either.left(SILENT));

        assertEquals(Either.left(SILENT), commit.commit(NEW_LINES, List.of()));
        verify(platform).put(ADA);
        verify(unitOfWork, never()).commit(any());
        verifyNoInteractions(accounts);
    }

    @Test
    void aCompensationThatFailsIsTriedAgain() {
        when(platform.put(ADA))
                .thenReturn(Either.left(SILENT))
                .thenReturn(Either.left(SILENT))
                .thenReturn(Either.right(ADA));

        assertEquals(Either.left(CONFLICT), commit.commit(NEW_LINES, List.of()));
        verify(platform, times(3)).put(ADA);
    }

    @Test
    void aCompensationThatKeepsFailingIsTold() {
        when(platform.remove(ADA.person())).thenReturn(Either.left(SILENT));

        assertEquals(Either.left(new NotCompensated(CONFLICT, List.of(SILENT))), commit.commit(ARRIVAL, List.of()));
        verify(platform, times(ATTEMPTS)).remove(ADA.person());
        verify(accounts).withdraw(EMAIL, NEW);
    }

    @Test
    void anEmailThatSomebodyElseHasTakenIsTold() {
        PortFailure taken = new PortFailure.Conflict("registration of " + EMAIL);
        when(accounts.register(ACME, EMAIL)).thenReturn(Either.left(taken));

        assertEquals(Either.left(new NotCompensated(CONFLICT, List.of(taken))), commit.commit(DEPARTURE, List.of()));
    }

    @Test
    void whoeverIsRegisteredStillIsNotRegisteredTwice() {
        when(accounts.registrations(ACME, EMAIL)).thenReturn(Either.right(Set.of(OLD)));
        when(accounts.withdraw(EMAIL, OLD)).thenReturn(Either.left(SILENT));

        assertEquals(Either.left(SILENT), commit.commit(DEPARTURE, List.of()));
        verify(accounts, never()).register(any(), any());
        verifyNoInteractions(platform);
    }

    @Test
    void whereNothingWasToldNothingHasToBeTakenBack() {
        when(accounts.registrations(ACME, EMAIL)).thenReturn(Either.left(SILENT));

        assertEquals(Either.left(SILENT), commit.commit(DEPARTURE, List.of()));
        verify(accounts).registrations(ACME, EMAIL);
        verifyNoMoreInteractions(accounts, platform);
    }

    @Test
    void thoseWhoWereLinkedAreToldToo() {
        Subscriber bo = subscriber("bo");
        CallingChange change = new CallingChange(ACME, EMAIL, EMAIL, Optional.of(ADA), Optional.empty(), List.of(bo));

        assertEquals(Either.left(CONFLICT), commit.commit(change, List.of()));
        InOrder order = inOrder(platform);
        order.verify(platform).remove(ADA.person());
        order.verify(platform, times(2)).put(bo);
        order.verify(platform).put(ADA);
    }
}
