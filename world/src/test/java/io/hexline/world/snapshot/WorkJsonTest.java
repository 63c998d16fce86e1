package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierConnection.CarrierChange;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.job.BatchCode;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.Work;
import io.hexline.world.Work.Outside;
import io.hexline.world.Work.Outside.Registered;
import io.hexline.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is under way survives a file: every kind of command and outcome, and everything that a subscriber can have. */
class WorkJsonTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final OrgId ACME = new OrgId("acme");
    private static final PersonId ADA = new PersonId("ada");
    private static final LocationId OSLO = new LocationId("oslo");
    private static final LocationId BERGEN = new LocationId("bergen");
    private static final PhoneNumber NUMBER = new PhoneNumber("+4721555101");
    private static final Email EMAIL = new Email("ada@acme.example");
    private static final RegistrationId REGISTRATION = new RegistrationId("registration");
    private static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.of("group"));
    private static final FileMove FILE = new FileMove(FileMove.Kind.ANNOUNCEMENT, "oslo/a", "bergen/a");

    private static final List<MoveOutcome> OUTCOMES = List.of(
            new MoveOutcome.Waiting(),
            new MoveOutcome.Moved(List.of(new Finding(
                    MoveImpactCode.SECONDARY_NUMBERS_LEFT, Evidence.of("numbers", List.of(NUMBER.value()))))),
            new MoveOutcome.Pending(Optional.of(new NumberOrderId("order")), List.of(NUMBER)),
            new MoveOutcome.Skipped(),
            new MoveOutcome.Failed(List.of(
                    new Finding(MoveUserCode.EXTENSION_NOT_AVAILABLE, Evidence.of("owner", ADA)),
                    Finding.of(MoveUserCode.LOCATION_NOT_FOUND))));

    private static World full() {
        try (var file = WorkJsonTest.class.getResourceAsStream("full.json")) {
            return Snapshots.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .getOrElseThrow(problems -> new AssertionError(problems));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Command> commands() {
        return Stream.concat(
                full().subscribers().stream().map(Command.PutOnPlatform::new),
                Stream.of(
                        new Command.RemoveFromPlatform(ADA),
                        new Command.DisableRecording(ADA),
                        new Command.RestoreRecording(ADA, ACCOUNT),
                        new Command.MoveRecording(ADA, ACCOUNT),
                        new Command.CloseRecording(ADA),
                        new Command.MoveFile(FILE),
                        new Command.MoveFileBack(FILE),
                        new Command.OfNumbers(
                                Command.OfNumbers.Step.BILL_AT_TARGET,
                                new NumberTransfer(ACME, List.of(NUMBER), OSLO, BERGEN)),
                        new Command.UndoOrder(new NumberOrderId("order")),
                        new Command.UndoOrderPlacedAs("key"),
                        new Command.BillUserAt(ADA, OSLO),
                        new Command.Register(ACME, EMAIL, REGISTRATION),
                        new Command.Withdraw(EMAIL, REGISTRATION),
                        new Command.ConnectLocation(new CarrierId("fjord"), OSLO),
                        new Command.RestoreConnection(OSLO, Optional.empty()),
                        new Command.RestoreConnection(
                                OSLO,
                                Optional.of(new CarrierConnection(
                                        new CarrierId("fjord"),
                                        OSLO,
                                        Optional.of(NOON),
                                        Optional.of(new CarrierChange(Optional.of(NOON)))))),
                        new Command.AddAtCarrier(new CarrierId("fjord"), OSLO, Set.of(NUMBER)),
                        new Command.RemoveAtCarrier(new CarrierId("fjord"), Set.of(NUMBER))));
    }

    private static JobWithUsers job() {
        List<RequestedMove> moves = List.of(
                new RequestedMove(ADA, BERGEN, Change.keep(), Change.remove()),
                new RequestedMove(ADA, BERGEN, Change.set(new Extension("101")), Change.set(NUMBER)),
                new RequestedMove(ADA, BERGEN, Change.keep(), Change.keep()),
                new RequestedMove(ADA, BERGEN, Change.keep(), Change.keep()),
                new RequestedMove(ADA, BERGEN, Change.keep(), Change.keep()));
        JobWithUsers job = JobWithUsers.accepted(
                        new JobId("job"),
                        7,
                        new ResultKey("key"),
                        new JobOrigin(ADA, ACME, ACME, "tracking", NOON),
                        moves)
                .on(JobEvent.START, NOON)
                .get();
        for (int number = 1; number <= OUTCOMES.size(); number++) {
            job = job.with(number, OUTCOMES.get(number - 1), NOON);
        }
        return job;
    }

    private static BatchJob batchJob() {
        BatchWork work = new BatchWork.MoveNumbers(OSLO, BERGEN, List.of(NUMBER, new PhoneNumber("+4721555109")));
        return BatchJob.accepted(new JobId("batch"), 8, new JobOrigin(ADA, ACME, ACME, "tracking", NOON), work)
                .on(JobEvent.START, NOON)
                .get()
                .with(0, BatchOutcome.failed(List.of(BatchCode.NUMBER_INACTIVE.because("It is."))), NOON);
    }

    private static Work work() {
        Set<Lease.Key> about = Set.of(Lease.Key.of(ADA), Lease.Key.of(OSLO), Lease.Key.of(new JobId("job")));
        OutboxEntry entry =
                OutboxEntry.of("entry", about, Purpose.UNDO, commands().toList(), NOON);
        Set<Subscriber> platform = full().subscribers();
        return new Work(
                Set.of(job()),
                Set.of(batchJob()),
                List.of(entry.failed(NOON)),
                new Outside(
                        platform,
                        Set.of(ADA),
                        Map.of(ADA, OSLO),
                        Map.of(NUMBER, OSLO),
                        Map.of(NUMBER, BERGEN),
                        Map.of(NUMBER, OSLO),
                        Map.of(NUMBER, BERGEN),
                        Set.of("oslo/a"),
                        Map.of(EMAIL, new Registered(ACME, Set.of(REGISTRATION)))));
    }

    @Test
    void everythingSurvives() {
        World world = full().withWork(work());

        World read = Snapshots.parse(Snapshots.write(world)).getOrElseThrow(problems -> new AssertionError(problems));

        assertEquals(world.work(), read.work());
        assertEquals(world, read);
    }

    @Test
    void everyKindIsTried() {
        assertEquals(
                Set.of(Command.class.getPermittedSubclasses()),
                commands().map(Command::getClass).collect(Collectors.toSet()));
        assertEquals(
                Set.of(MoveOutcome.class.getPermittedSubclasses()),
                OUTCOMES.stream().map(MoveOutcome::getClass).collect(Collectors.toSet()));
    }

    @Test
    void whatIsNotWhatWasWrittenIsNamed() {
        String wrong = Snapshots.write(full().withWork(work())).replace("\"BillUserAt\"", "\"PayForUser\"");

        String problems = Snapshots.parse(wrong).getLeft().toString();

        assertTrue(problems.contains("/work") && problems.contains("PayForUser"), problems);
        assertTrue(!problems.contains("io.hexline"), problems);
    }

    @Test
    void whatIsMissingIsNamed() {
        for (String part : List.of("jobs", "outbox", "outside", "commands", "registrations", "outcome")) {
            String file = Snapshots.write(full().withWork(work()));
            int start = file.indexOf("\n  \"work\"");
            String without = file.substring(0, start) + file.substring(start).replace("\"" + part + "\"", "\"other\"");

            String problems = Snapshots.parse(without).fold(List::toString, world -> "a world without " + part);

            assertTrue(problems.contains("/work") && !problems.contains("io.hexline"), problems);
        }
    }
}
