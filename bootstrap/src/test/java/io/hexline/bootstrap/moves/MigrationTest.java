package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.MigrateLocation;
import io.hexline.application.move.MigrateLocation.Migration;
import io.hexline.application.move.MigrateLocation.MigrationCommand;
import io.hexline.application.move.MigrateLocation.MigrationStep;
import io.hexline.application.move.MigrateLocation.MigrationStep.BatchState;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.simulation.Divergence;
import io.hexline.world.Fault;
import io.hexline.world.OrderCourse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everybody in Oslo is to move to Bergen. */
class MigrationTest {

    private static final Migration MIGRATION = new Migration(Norway.ACME, Norway.OSLO.id(), Norway.BERGEN.id());
    private static final Principal ADMIN =
            new Principal(new PersonId("admin"), Norway.ACME, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of());
    private static final Fault ONCE = new Fault(
            Collaborator.PLATFORM, Optional.of("put"), new Fault.Failure.Answer(500, "", "no"), 0, OptionalInt.of(1));

    private static Norway oslo(int users) {
        Norway norway = new Norway().with("zoe", Norway.BERGEN, zoe -> zoe.withExtension("9000"));
        IntStream.range(0, users)
                .forEach(index -> norway.with(
                        name(index), Norway.OSLO, user -> user.withExtension(String.valueOf(1000 + index))));
        return norway;
    }

    private static String name(int index) {
        return "user%03d".formatted(index);
    }

    private static MigrateLocation migrations(Stage stage) {
        return stage.useCases.moves().migrateLocation();
    }

    private static MigrationStep advance(Stage stage, Optional<JobId> after) {
        return advance(stage, after, Set.of());
    }

    private static MigrationStep advance(Stage stage, Optional<JobId> after, Set<PersonId> without) {
        return migrations(stage)
                .advance(new MigrationCommand(MIGRATION, ADMIN, "tracking", after, without))
                .getOrElseThrow(failure -> new AssertionError(failure));
    }

    private static MoveJob job(BatchState state, MigrationStep step) {
        MigrationStep.Batch batch = assertInstanceOf(MigrationStep.Batch.class, step);
        assertEquals(state, batch.state());
        return batch.job();
    }

    private static MoveJob begun(Stage stage, Optional<JobId> after) {
        MoveJob job = job(BatchState.BEGUN, advance(stage, after));
        stage.work();
        return job;
    }

    private static List<PlannedMove> done(Stage stage, MoveJob after) {
        return assertInstanceOf(MigrationStep.Done.class, advance(stage, Optional.of(after.id())))
                .blocked();
    }

    private static List<PersonId> users(List<PlannedMove> moves) {
        return moves.stream().map(move -> move.person().id()).toList();
    }

    private static List<PersonId> users(Stage stage, MoveJob job) {
        return stage.now(job).items().stream().map(item -> item.move().user()).toList();
    }

    private static int usersAt(Stage stage, LocationId location) {
        return stage.memory.host().store().locationUsage().users(location).get();
    }

    @Test
    void whatIsPlannedIsCarriedOut() {
        Stage stage = new Stage(oslo(230)
                .with("anna", Norway.OSLO, anna -> anna.withExtension("8000").calledBackAt(new PersonId(name(5)))));
        stage.limit(Norway.BERGEN, 230);
        MigrationPlan plan = migrations(stage).plan(MIGRATION).get();

        List<List<PersonId>> moved = new ArrayList<>();
        Optional<JobId> last = Optional.empty();
        for (int batch = 0; batch < plan.batches().size(); batch++) {
            MoveJob job = begun(stage, last);
            assertTrue(stage.now(job).job().leftNobodyBehind(), job::toString);
            moved.add(stage.now(job).items().stream()
                    .map(MoveItem::move)
                    .map(move -> move.user())
                    .toList());
            last = Optional.of(job.id());
        }

        assertEquals(plan.batches().stream().map(MigrationTest::users).toList(), moved);
        assertEquals(List.of(100, 100, 29), moved.stream().map(List::size).toList());
        assertEquals(230, usersAt(stage, Norway.BERGEN.id()));
        assertEquals(
                plan.blocked(),
                assertInstanceOf(MigrationStep.Done.class, advance(stage, last)).blocked());
        assertEquals(List.of(new PersonId(name(228)), new PersonId(name(229))), users(plan.blocked()));
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void aPlanChangesNothing() {
        Stage stage = new Stage(oslo(3));

        assertEquals(3, migrations(stage).plan(MIGRATION).get().movable());
        assertEquals(List.of(), stage.commands());
        stage.assertNothingHasChanged();
    }

    @Test
    void whoIsInLaterBatchesIsNotLookedAtForTheFirst() {
        Stage stage = new Stage(oslo(1000));

        advance(stage, Optional.empty());

        assertEquals(
                101,
                stage.calls().stream()
                        .filter(call -> call.is(CallRecording.class, "settings"))
                        .count(),
                "100 of the batch, and one who is not in it any more");
    }

    @Test
    void theFirstJobThatLeavesSomebodyBehindIsTheLast() {
        Stage stage = new Stage(oslo(120).with(ONCE));
        MoveJob first = begun(stage, Optional.empty());

        MoveJob stopped = job(BatchState.STOPPED, advance(stage, Optional.of(first.id())));

        assertEquals(first.id(), stopped.id());
        assertEquals(1, stopped.counts().failed());
        assertEquals(1, stage.jobs().size());
    }

    @Test
    void whoeverAsksAgainGoesOnWithThoseWhoAreLeft() {
        Stage stage = new Stage(oslo(120).with(ONCE));
        begun(stage, Optional.empty());

        MoveJob second = begun(stage, Optional.empty());

        assertEquals(21, second.counts().total());
        assertEquals(List.of(), done(stage, second));
        assertEquals(0, usersAt(stage, Norway.OSLO.id()));
    }

    @Test
    void whoFailsEachTimeIsLeftOutIfThatIsWanted() {
        Fault always = new Fault(ONCE.port(), ONCE.operation(), ONCE.failure().orElseThrow(), 0, OptionalInt.empty());
        Stage stage = new Stage(oslo(3).with(always));
        Set<PersonId> two = Set.of(new PersonId(name(0)), new PersonId(name(1)));

        assertEquals(3, begun(stage, Optional.empty()).counts().total());
        assertEquals(3, begun(stage, Optional.empty()).counts().total());
        MoveJob third = job(BatchState.BEGUN, advance(stage, Optional.empty(), two));
        assertEquals(List.of(new PersonId(name(2))), users(stage, third));
    }

    @Test
    void aBatchThatIsUnderWayComesToItsEndFirst() {
        Stage stage = new Stage(oslo(120));
        MoveJob first = job(BatchState.BEGUN, advance(stage, Optional.empty()));

        assertEquals(
                first.id(),
                job(BatchState.UNDER_WAY, advance(stage, Optional.of(first.id())))
                        .id());
        assertEquals(
                first.id(),
                job(BatchState.UNDER_WAY, advance(stage, Optional.empty())).id());

        stage.work();
        assertEquals(20, begun(stage, Optional.of(first.id())).counts().total());
    }

    @Test
    void theNextProcessFindsTheBatchThatWasUnderWay() {
        Stage stage = new Stage(oslo(120));
        MoveJob first = job(BatchState.BEGUN, advance(stage, Optional.empty()));
        stage.restart();

        assertEquals(
                first.id(),
                job(BatchState.UNDER_WAY, advance(stage, Optional.empty())).id());

        stage.settle();
        stage.work();
        MoveJob second = begun(stage, Optional.of(first.id()));
        assertEquals(20, second.counts().total());
        assertEquals(List.of(), done(stage, second));
    }

    @Test
    void aJobThatSomebodyHasPausedHoldsTheNextBatchBack() {
        Stage stage = new Stage(oslo(2));
        MoveJob first = job(BatchState.BEGUN, advance(stage, Optional.empty()));
        stage.useCases.moves().controlMoveJob().pause(Norway.ACME, first.id()).get();

        assertEquals(
                first.id(),
                job(BatchState.STOPPED, advance(stage, Optional.of(first.id()))).id());
        assertEquals(
                first.id(),
                job(BatchState.STOPPED, advance(stage, Optional.empty())).id());
    }

    @Test
    void anotherJobWithOneOfThemComesToItsEndFirst() {
        Stage stage = new Stage(oslo(2));
        MoveJob other = stage.accept(Mover.move(name(1), Norway.TROMSO));

        assertEquals(
                other.id(),
                job(BatchState.UNDER_WAY, advance(stage, Optional.empty())).id());
    }

    @Test
    void whoWaitsForAnOrderHoldsNobodyBack() {
        Stage stage = new Stage(oslo(2).with("anna", Norway.OSLO, anna -> anna.withNumber(Norway.number("+4721555101")))
                .withOrders(new OrderCourse(OrderCourse.Outcome.COMPLETED, Duration.ofHours(1), Optional.empty())));
        MoveJob first = begun(stage, Optional.empty());

        List<PlannedMove> left = done(stage, first);

        assertEquals(List.of(new PersonId("anna")), users(left));
        assertEquals(List.of("10030006"), Stage.ids(left.get(0).assessment().errors()));
    }

    @Test
    void thereAreTwoLocationsToIt() {
        Stage stage = new Stage(oslo(1));
        LocationId nowhere = new LocationId("nowhere");

        assertInstanceOf(
                Failure.NotFound.class,
                migrations(stage)
                        .plan(new Migration(Norway.ACME, nowhere, Norway.BERGEN.id()))
                        .getLeft());
        assertInstanceOf(
                Failure.NotFound.class,
                migrations(stage)
                        .plan(new Migration(Norway.ACME, Norway.OSLO.id(), nowhere))
                        .getLeft());
    }

    @Test
    void whoIsThereAlreadyStays() {
        Stage stage = new Stage(oslo(1));
        MigrationPlan plan = migrations(stage)
                .plan(new Migration(Norway.ACME, Norway.OSLO.id(), Norway.OSLO.id()))
                .get();

        assertEquals(List.of(), plan.batches());
        assertEquals(
                "1026013",
                Stage.ids(plan.blocked().get(0).assessment().errors()).get(0));
    }
}
