package io.hexline.cli.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MigrateLocation;
import io.hexline.application.move.MigrateLocation.MigrationStep.BatchState;
import io.hexline.cli.fixture.ApiStub;
import io.hexline.cli.fixture.Cast;
import io.hexline.cli.fixture.JobStub;
import io.hexline.cli.fixture.Jobs;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.cli.fixture.Wire;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.JobId;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanCommandTest {

    private static final String ROME = Wire.id("LOCATION", "loc-rome");
    private static final String MIGRATION = "/hexline/v1/locations/" + ROME + "/migration";
    private static final MigrationPlan ONE_OF_TWO = new MigrationPlan(
            List.of(List.of(planned(Cast.ANA, Finding.of(MoveImpactCode.DEPARTMENT_LEFT)))),
            List.of(planned(Cast.BO, Finding.of(MoveUserCode.LOCATION_FULL))));

    /** What is asked for, and the steps that are taken, one after the other. */
    private static final class Migrating implements MigrateLocation {

        private final MigrationPlan plan;
        private final Queue<MigrationStep> steps = new ArrayDeque<>();
        private final List<Migration> asked = new ArrayList<>();
        private final List<Optional<JobId>> after = new ArrayList<>();

        Migrating(MigrationPlan plan, MigrationStep... steps) {
            this.plan = plan;
            this.steps.addAll(List.of(steps));
        }

        @Override
        public Either<Failure, MigrationPlan> plan(Migration migration) {
            asked.add(migration);
            return Either.right(plan);
        }

        @Override
        public Either<Failure, MigrationStep> advance(MigrationCommand command) {
            after.add(command.after());
            return Either.right(steps.remove());
        }
    }

    private static PlannedMove planned(Person person, Finding... findings) {
        return new PlannedMove(
                person,
                Lines.of(Optional.of(new Extension("2101")), Optional.empty()),
                new Assessment(
                        new RequestedMove(person.id(), Cast.BERLIN, Change.keep(), Change.keep()), List.of(findings)),
                person.equals(Cast.ANA) ? Set.of(Cast.BO.id()) : Set.of());
    }

    private static Stage stage(MigrationPlan plan) {
        return new Stage().migrating(new Migrating(plan));
    }

    private static String[] command(String... options) {
        return Stream.concat(Stream.of("move", "plan", "--location", ROME, "--to", "loc-berlin"), Stream.of(options))
                .toArray(String[]::new);
    }

    @Test
    void says_who_can_move_and_what_the_others_need() {
        Migrating migrating = new Migrating(ONE_OF_TWO);

        Run run = new Stage().migrating(migrating).run(command());

        assertEquals("loc-rome", migrating.asked.get(0).source().value());
        assertEquals(Cast.BERLIN, migrating.asked.get(0).target());
        assertEquals(1, run.exitCode());
        assertEquals("1 of 2 users can move, in 1 batch.", run.lines().get(0));
        assertTrue(run.out().contains("1      1      Ana Ruiz  Ana Ruiz"), run.out());
        assertTrue(run.out().contains("Ana Ruiz  bo"), run.out());
        assertTrue(run.out().contains("19603"), run.out());
        assertTrue(run.widest() <= 80, run.out());
    }

    @Test
    void a_plan_in_which_everybody_can_move_exits_with_0() {
        Run run = stage(new MigrationPlan(ONE_OF_TWO.batches(), List.of())).run(command());

        assertEquals(0, run.exitCode());
        assertEquals("All of 1 user can move, in 1 batch.", run.lines().get(0));
    }

    @Test
    void nobody_is_told_of_where_nobody_calls_from() {
        Run run = stage(new MigrationPlan(List.of(), List.of())).run(command());

        assertEquals(0, run.exitCode());
        assertEquals(List.of("Nobody calls from there."), run.lines());
    }

    @Test
    void a_code_of_many_is_told_once() {
        List<PlannedMove> many = IntStream.range(0, 50)
                .mapToObj(index -> planned(Cast.BO, Finding.of(MoveUserCode.LOCATION_FULL)))
                .toList();

        Run run = stage(new MigrationPlan(List.of(), many)).run(command());

        assertEquals("None of 50 users can move.", run.lines().get(0));
        assertEquals(1, run.out().split("19603", -1).length - 2, run.out());
        assertTrue(run.out().contains("and 48 more"), run.out());
    }

    @Test
    void values_have_a_line_for_each_user() {
        Run run = stage(ONE_OF_TWO).run(command("--csv"));

        assertEquals(
                "batch,id,displayName,email,phoneNumber,extension,waitsFor,errors,impacts,firstToDo",
                run.lines().get(0));
        assertEquals(
                "1,ana,Ana Ruiz,ana@example.com,,2101,bo,," + MoveImpactCode.DEPARTMENT_LEFT.id() + ",",
                run.lines().get(1));
        assertTrue(run.lines().get(2).startsWith(",bo,bo,bo@example.org,,2101,,19603,,"), run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void a_document_has_everything() {
        var document = stage(ONE_OF_TWO).run(command("--json")).json();

        assertEquals(List.of("outcome", "movable", "batches", "blocked"), Run.keys(document));
        assertEquals(
                List.of("id", "name", "email", "extension", "waitsFor", "errors", "impacts"),
                Run.keys(document.at("/batches/0/users/0")));
        assertEquals("19603", document.at("/blocked/0/errors/0/code").asText());
    }

    @Test
    void values_go_with_nothing_else() {
        assertEquals(2, stage(ONE_OF_TWO).run(command("--csv", "--json")).exitCode());
        assertEquals(2, stage(ONE_OF_TWO).run(command("--csv", "--carry-out")).exitCode());
    }

    @Test
    void a_plan_is_carried_out_batch_after_batch() {
        Migrating migrating = new Migrating(
                ONE_OF_TWO,
                new MigrateLocation.MigrationStep.Batch(
                        BatchState.BEGUN, Jobs.accepted().job()),
                new MigrateLocation.MigrationStep.Done(List.of()));

        Run run = carriedOut(migrating, Jobs.finished(Jobs.MOVED));

        assertEquals(List.of(Optional.empty(), Optional.of(new JobId("job-1"))), migrating.after);
        assertEquals("2 users have moved, of 1 in the plan.", run.lines().get(0));
        assertEquals(0, run.exitCode());
    }

    private static Run carriedOut(Migrating migrating, JobWithUsers end) {
        return new Stage().migrating(migrating).keeping(new JobStub().then(end)).run(command("--carry-out"));
    }

    @Test
    void who_cannot_move_is_told_of_at_the_end() {
        Migrating migrating = new Migrating(ONE_OF_TWO, new MigrateLocation.MigrationStep.Done(ONE_OF_TWO.blocked()));

        Run run = carriedOut(migrating, Jobs.finished(Jobs.MOVED));

        assertEquals(1, run.exitCode());
        assertEquals("0 users have moved, of 1 in the plan.", run.lines().get(0));
        assertTrue(run.out().contains("19603"), run.out());
    }

    @Test
    void the_job_that_stops_it_is_told_of() {
        Migrating migrating = new Migrating(
                ONE_OF_TWO,
                new MigrateLocation.MigrationStep.Batch(
                        BatchState.STOPPED, Jobs.finished(Jobs.TAKEN).job()));

        Run run = carriedOut(migrating, Jobs.finished(Jobs.TAKEN));

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("The job is finished: 1 moved, 1 failed"), run.out());
        assertTrue(run.out().contains("4202"), run.out());
        assertTrue(run.out().contains("the same command goes on"), run.out());
    }

    @Test
    void a_paused_job_has_to_go_on_first() {
        JobWithUsers paused = Jobs.after(Jobs.running(), JobEvent.PAUSE);
        Migrating migrating =
                new Migrating(ONE_OF_TWO, new MigrateLocation.MigrationStep.Batch(BatchState.STOPPED, paused.job()));

        Run run = carriedOut(migrating, paused);

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("Go on with the file that --save writes"), run.out());
    }

    @Test
    void a_server_is_asked_for_its_plan() {
        try (ApiStub api = new ApiStub().on("GET " + MIGRATION + "?targetLocationId=" + Wire.BERLIN, 200, """
                {"locationId":"x","targetLocationId":"y","movable":1,"codes":[],
                "batches":[{"users":[{"userId":"%s","displayName":"Ana Ruiz","email":"ana@example.com","extension":"2101",
                "waitsFor":["%s"],"impacts":[]}]}],
                "blocked":[{"userId":"%s","displayName":"bo","email":"bo@example.org","extension":"2101",
                "errors":[{"code":"19603","message":"Full."}],"impacts":[]}]}
                """.formatted(
                        Wire.ANA, Wire.BO, Wire.BO))) {
            Run run = new Stage().run(remote(api));

            assertEquals("1 of 2 users can move, in 1 batch.", run.lines().get(0), run.err());
            assertTrue(run.out().contains("Ana Ruiz  bo"), run.out());
            assertTrue(run.out().contains("Full."), run.out());
        }
    }

    private static String[] remote(ApiStub api, String... options) {
        return Stream.concat(
                        Stream.of("move", "plan", "--location", ROME, "--to", Wire.BERLIN),
                        Stream.concat(Stream.of("--server", api.url(), "--token", "secret"), Stream.of(options)))
                .toArray(String[]::new);
    }

    @Test
    void a_server_carries_it_out() {
        String step = "{\"state\":\"%s\",\"job\":%s}";
        try (ApiStub api = new ApiStub()
                .on("GET " + MIGRATION + "?targetLocationId=" + Wire.BERLIN, 200, "{\"batches\":[],\"blocked\":[]}")
                .on("POST " + MIGRATION, 201, step.formatted("BEGUN", Wire.job("STARTING", "UNKNOWN")))
                .on("GET /" + Wire.JOB, 200, Wire.job("COMPLETED", "COMPLETED_WITH_ERRORS"))
                .on("GET /" + Wire.JOB + "/errors?max=2000", 200, Wire.errors())
                .after(
                        "POST " + MIGRATION,
                        "POST " + MIGRATION,
                        200,
                        step.formatted("STOPPED", Wire.job("COMPLETED", "COMPLETED_WITH_ERRORS")))) {
            Run run = new Stage().run(remote(api, "--carry-out"));

            assertEquals(1, run.exitCode(), run.err());
            assertTrue(run.out().contains("19605"), run.out());
            assertEquals(
                    List.of("", Wire.JOB),
                    api.asked().stream()
                            .filter(asked -> asked.what().startsWith("POST"))
                            .map(asked -> asked.json().path("afterJobId").asText())
                            .toList());
        }
    }

    @Test
    void what_is_no_step_is_no_answer() {
        try (ApiStub api = new ApiStub()
                .on("GET " + MIGRATION + "?targetLocationId=" + Wire.BERLIN, 200, "{\"batches\":[],\"blocked\":[]}")
                .on("POST " + MIGRATION, 200, "{}")) {
            assertEquals(3, new Stage().run(remote(api, "--carry-out")).exitCode());
        }
    }
}
