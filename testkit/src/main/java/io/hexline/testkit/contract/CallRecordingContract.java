package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.CallSettings.RecordingAccount.Mode;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.Recordings.RecordingVendor;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The recording service keeps accounts, stops recording, and takes accounts to vendors that have seats. */
public abstract class CallRecordingContract extends HostContract {

    private static final RecordingAccount ON =
            new RecordingAccount("vendor", Mode.ALWAYS_WITH_PAUSE_AND_RESUME, Optional.of("group"));
    private static final RecordingAccount ELSEWHERE = new RecordingAccount("small", Mode.ON_DEMAND, Optional.empty());
    private static final Location SMALL =
            ALocation.named("small", ACME).recordedBy("small").build();

    private static final RecordingVendor ROOMY = new RecordingVendor("vendor", OptionalInt.empty());
    private static final RecordingVendor ONE_SEAT = new RecordingVendor("small", OptionalInt.of(1));

    private CallRecording recording() {
        return host(smallWorld()
                        .with(SMALL)
                        .with(ROOMY, ONE_SEAT)
                        .withRecording(ADA.id(), ON)
                        .build())
                .collaborators()
                .recording();
    }

    private static Optional<RecordingAccount> account(CallRecording recording, PersonId user) {
        return right(recording.settings(user));
    }

    @Test
    void hasAccountsOfSome() {
        assertEquals(Optional.of(ON), account(recording(), ADA.id()));
        assertEquals(Optional.empty(), account(recording(), BOB.id()));
        assertEquals(Optional.empty(), account(recording(), new PersonId("nobody")));
    }

    @Test
    void askingChangesNothing() {
        CallRecording recording = recording();

        assertEquals(ADA.id(), right(recording.check(ADA.id(), OSLO.id())));
        assertEquals(ADA.id(), right(recording.check(ADA.id(), SMALL.id())));

        assertEquals(Optional.of(ON), account(recording, ADA.id()));
    }

    @Test
    void canBeStoppedAndGoOn() {
        CallRecording recording = recording();

        right(recording.disable(CommandKeys.next(), ADA.id()));
        right(recording.disable(CommandKeys.next(), ADA.id()));
        assertEquals(Optional.of(ON.disabled()), account(recording, ADA.id()));

        right(recording.restore(CommandKeys.next(), ADA.id(), ON));
        right(recording.restore(CommandKeys.next(), ADA.id(), ON));
        assertEquals(Optional.of(ON), account(recording, ADA.id()));
    }

    @Test
    void stoppingOpensNoAccount() {
        CallRecording recording = recording();

        assertEquals(BOB.id(), right(recording.disable(CommandKeys.next(), BOB.id())));

        assertEquals(Optional.empty(), account(recording, BOB.id()));
    }

    @Test
    void takesAccountsElsewhere() {
        CallRecording recording = recording();

        right(recording.move(CommandKeys.next(), ADA.id(), ELSEWHERE));
        right(recording.move(CommandKeys.next(), ADA.id(), ELSEWHERE));

        assertEquals(Optional.of(ELSEWHERE), account(recording, ADA.id()));
    }

    @Test
    void aVendorRefusesMoreThanItHasSeatsFor() {
        CallRecording recording = recording();
        right(recording.move(CommandKeys.next(), BOB.id(), ELSEWHERE));

        assertRefused("check", recording.check(ADA.id(), SMALL.id()));
        assertRefused("move", recording.move(CommandKeys.next(), ADA.id(), ELSEWHERE));
        assertEquals(Optional.of(ON), account(recording, ADA.id()));
        assertEquals(BOB.id(), right(recording.check(BOB.id(), SMALL.id())));

        right(recording.close(CommandKeys.next(), BOB.id()));
        assertEquals(ADA.id(), right(recording.check(ADA.id(), SMALL.id())));
        right(recording.move(CommandKeys.next(), ADA.id(), ELSEWHERE));
        assertEquals(Optional.of(ELSEWHERE), account(recording, ADA.id()));
    }

    private static void assertRefused(String operation, Either<PortFailure, PersonId> answer) {
        PortFailure.Rejected refusal = assertInstanceOf(PortFailure.Rejected.class, answer.getLeft());
        assertEquals(Collaborator.RECORDING, refusal.collaborator());
        assertEquals(operation, refusal.operation());
    }

    @Test
    void closesAccounts() {
        CallRecording recording = recording();

        right(recording.close(CommandKeys.next(), ADA.id()));
        right(recording.close(CommandKeys.next(), ADA.id()));
        assertEquals(Optional.empty(), account(recording, ADA.id()));

        right(recording.restore(CommandKeys.next(), ADA.id(), ON));
        assertEquals(Optional.of(ON), account(recording, ADA.id()));
    }
}
