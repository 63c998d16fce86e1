package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.number.MoveNumbers.MoveNumbersCommand;
import io.hexline.application.store.Locations;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.job.BatchCode.BatchReason;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobState;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.FailingHost;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A job that moves numbers, while it is stopped, its system ends, or others fail. */
class NumberJobTest {

    private static final BatchWork.Kind KIND = BatchWork.Kind.MANAGE_NUMBERS;
    private static final String[] BOTH = {"+4721555101", "+4721555102"};

    private static final Principal ADMIN =
            new Principal(new PersonId("admin"), Norway.ACME, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of());

    private final Stage stage = new Stage(norway());

    private static Norway norway() {
        return new Norway().withFree(BOTH[0], Norway.OSLO).withFree(BOTH[1], Norway.OSLO);
    }

    private static Either<Failure, BatchJob> ask(Stage on, String... numbers) {
        Set<PhoneNumber.Written> written =
                Stream.of(numbers).map(PhoneNumber.Written::new).collect(Collectors.toSet());
        return on.useCases
                .jobs()
                .moveNumbers()
                .handle(new MoveNumbersCommand(
                        new BatchJobStart.Request(Norway.ACME, ADMIN, "tracking"),
                        Norway.OSLO.id(),
                        Norway.BERGEN.id(),
                        written));
    }

    private static BatchJob now(Stage on, BatchJob job) {
        return on.useCases
                .jobs()
                .watchBatchJobs()
                .handle(Norway.ACME, KIND, job.id())
                .get();
    }

    private static List<BatchOutcome.Stage> stages(BatchJob job) {
        return job.outcomes().stream().map(BatchOutcome::stage).toList();
    }

    private static long numbersIn(Stage on) {
        return on.memory.world().numbers().stream()
                .filter(number ->
                        number.location().filter(Norway.BERGEN.id()::equals).isPresent())
                .count();
    }

    @Test
    void movesEachOfItsNumbersAndEverybodyKnows() {
        BatchJob job = ask(stage, BOTH).get();
        stage.work();

        assertEquals(JobState.FINISHED, now(stage, job).state());
        assertEquals(List.of(BatchOutcome.Stage.DONE, BatchOutcome.Stage.DONE), stages(now(stage, job)));
        assertEquals(2, numbersIn(stage));
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void onlyOneJobAtATimeMovesNumbersOfAnOrganization() {
        ask(stage, BOTH[0]).get();
        assertEquals(
                Either.left(new Failure.NotPossible("Another job moves numbers of the organization")),
                ask(stage, BOTH[1]));

        stage.work();
        ask(stage, BOTH[1]).get();
    }

    @Test
    void aJobThatIsPausedHasBegunNothingAndGoesOnLater() {
        BatchJob job = ask(stage, BOTH).get();
        stage.before(NumberOrders.class, "provisionAtTarget", () -> pausedByAnother(job));
        stage.work();
        assertEquals(JobState.PAUSED, now(stage, job).state());
        assertEquals(List.of(BatchOutcome.Stage.WAITING, BatchOutcome.Stage.WAITING), stages(now(stage, job)));
        stage.assertNothingHasChanged();
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());

        stage.useCases
                .jobs()
                .controlBatchJob()
                .resume(Norway.ACME, KIND, job.id())
                .get();
        stage.work();
        assertEquals(List.of(BatchOutcome.Stage.DONE, BatchOutcome.Stage.DONE), stages(now(stage, job)));
    }

    /** Whoever pauses waits until the number that was being moved is where it was. */
    private void pausedByAnother(BatchJob job) {
        Thread other = new Thread(() -> stage.useCases
                .jobs()
                .controlBatchJob()
                .pause(Norway.ACME, KIND, job.id())
                .get());
        other.start();
        while (now(stage, job).state() == JobState.RUNNING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anAbandonedJobMovesNothingMore() {
        BatchJob job = ask(stage, BOTH).get();
        stage.useCases
                .jobs()
                .controlBatchJob()
                .abandon(Norway.ACME, KIND, job.id())
                .get();
        stage.work();

        assertEquals(List.of(BatchOutcome.Stage.SKIPPED, BatchOutcome.Stage.SKIPPED), stages(now(stage, job)));
        stage.assertNothingHasChanged();
    }

    @Test
    void aJobThatIsParkedIsTakenUpByTheNextSystem() {
        BatchJob job = ask(stage, BOTH).get();
        stage.before(
                NumberOrders.class,
                "provisionAtTarget",
                () -> assertEquals(
                        List.of(job.id()),
                        stage.useCases.moves().parkMoveJobs().handle().get().others().stream()
                                .map(BatchJob::id)
                                .toList()));
        stage.work();
        assertEquals(JobState.RUNNING, now(stage, job).state());
        assertEquals(List.of(BatchOutcome.Stage.DONE, BatchOutcome.Stage.WAITING), stages(now(stage, job)));
        stage.settle();
        stage.work();
        assertEquals(1, numbersIn(stage), "nothing is begun any more");

        stage.restart().settle();
        stage.work();
        assertEquals(JobState.FINISHED, now(stage, job).state());
        assertEquals(2, numbersIn(stage));
    }

    @Test
    void aNumberThatACollaboratorRefusesStaysAndTheJobSaysSo() {
        PortFailure refused = new PortFailure.Rejected(Collaborator.CARRIER, "deleteFromSource", 500, "", "no");
        Stage failing =
                new Stage(norway(), host -> FailingHost.failing(host, NumberOrders.class, "deleteFromSource", refused));
        BatchJob job = ask(failing, BOTH[0]).get();
        failing.work();

        assertEquals(List.of("BATCH-500 " + refused.message() + "."), reasons(now(failing, job)));
        failing.assertNothingHasChanged();
        assertEquals(Divergence.IN_STEP, failing.memory.divergence());
    }

    private static List<String> reasons(BatchJob job) {
        return job.outcomes().stream()
                .flatMap(outcome -> outcome.reasons().stream())
                .map((BatchReason reason) -> reason.code().id() + " " + reason.text())
                .toList();
    }

    @Test
    void aDefectIsNobodysSecretAndTheJobComesToAnEnd() {
        BatchJob job = ask(stage, BOTH).get();
        stage.before(NumberOrders.class, "provisionAtTarget", () -> {
            throw new IllegalStateException("defect");
        });

        assertThrows(IllegalStateException.class, stage::work);
        stage.settle();
        stage.work();

        assertEquals(List.of(BatchOutcome.Stage.FAILED, BatchOutcome.Stage.DONE), stages(now(stage, job)));
    }

    @Test
    void aJobWhoseStoreDoesNotWorkIsLeftAndTakenUpAgain() {
        boolean[] works = {false};
        Stage failing = new Stage(
                norway(),
                host -> FailingHost.failingWhere(
                        host,
                        call -> !works[0] && call.is(Locations.class, "find"),
                        new PortFailure.StoreUnavailable("find a location")));
        BatchJob job = accepted(failing, works);
        failing.work();
        assertEquals(List.of(BatchOutcome.Stage.WAITING), stages(now(failing, job)));
        assertEquals(JobState.RUNNING, now(failing, job).state());

        works[0] = true;
        failing.settle();
        failing.work();
        assertEquals(List.of(BatchOutcome.Stage.DONE), stages(now(failing, job)));
    }

    private static BatchJob accepted(Stage on, boolean... works) {
        works[0] = true;
        BatchJob job = ask(on, BOTH[0]).get();
        works[0] = false;
        return job;
    }
}
