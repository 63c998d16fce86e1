package io.hexline.cli.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.cli.fixture.JobStub;
import io.hexline.cli.fixture.Jobs;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.cli.fixture.Wire;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobWithUsers;
import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class StartCommandTest {

    private static final String[] START = {
        "move", "start", "--to", "loc-berlin", "--user", "ana@example.com", "--extension", "7", "--user", Wire.BO
    };

    private final List<MoveUsersCommand> asked = new ArrayList<>();

    private Stage starting(JobStub jobs) {
        return new Stage()
                .moving(command -> {
                    asked.add(command);
                    return Either.right(
                            new MoveUsersResult.Started(Jobs.accepted().job()));
                })
                .keeping(jobs);
    }

    private Stage ending(JobWithUsers end) {
        return starting(new JobStub().then(Jobs.running()).then(Jobs.halfway()).then(end));
    }

    @Test
    void each_user_has_its_own_changes() {
        ending(Jobs.finished(Jobs.MOVED)).run(START);

        var members =
                asked.get(0).draft().entries().orElseThrow().get(0).members().orElseThrow();
        assertEquals(
                List.of("ana", "bo"),
                members.stream()
                        .map(member -> member.user().orElseThrow().value())
                        .toList());
        assertEquals("7", members.get(0).extension().requested().orElseThrow());
        assertTrue(members.get(1).extension().keeps());
    }

    @Test
    void users_can_come_from_a_file(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("users.csv"), "user,number\nana,-\n" + Wire.BO + ",\n");

        Run run =
                ending(Jobs.finished(Jobs.MOVED)).run("move", "start", "--to", "loc-berlin", "--csv", file.toString());

        assertEquals(0, run.exitCode());
        assertEquals(
                List.of("ana", "bo"),
                asked.get(0).draft().users().stream().map(Object::toString).toList());
    }

    @Test
    void a_job_that_moved_everybody_exits_with_0() {
        Run run = ending(Jobs.finished(Jobs.MOVED)).run(START);

        assertEquals(0, run.exitCode());
        assertEquals(
                "The job is finished: 2 moved, 0 failed, 0 pending, 0 not reached.",
                run.lines().get(0));
        assertTrue(run.lines().contains("Ana Ruiz  moved"), run.out());
    }

    @Test
    void a_job_that_left_somebody_behind_exits_with_1_and_says_why() {
        Run run = ending(Jobs.finished(Jobs.TAKEN)).run(START);

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("user : Cy"), run.out());
        assertTrue(run.widest() <= 80, run.out());
    }

    @Test
    void a_user_that_waits_for_its_number_order_is_waited_for() {
        Run run = starting(new JobStub()
                        .then(Jobs.finished(Jobs.PENDING))
                        .then(Jobs.finished(Jobs.PENDING))
                        .then(Jobs.finished(Jobs.MOVED)))
                .run(Ansi.ON, START);

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("2/2  finished: 1 moved, 0 failed, 1 pending"), run.out());
        assertTrue(run.out().contains("2/2  finished: 2 moved, 0 failed, 0 pending"), run.out());
    }

    @Test
    void a_collaborator_that_failed_exits_with_3() {
        assertEquals(3, ending(Jobs.finished(Jobs.PLATFORM_DOWN)).run(START).exitCode());
    }

    @Test
    void a_job_that_broke_down_exits_with_3() {
        Run run = ending(Jobs.after(Jobs.running(), JobEvent.FAIL)).run(START);

        assertEquals(3, run.exitCode());
        assertEquals(
                "The job is failed: 0 moved, 0 failed, 0 pending, 2 not reached.",
                run.lines().get(0));
    }

    @Test
    void a_job_that_somebody_stopped_exits_with_1() {
        assertEquals(
                1,
                ending(Jobs.after(Jobs.halfway(), JobEvent.ABANDON)).run(START).exitCode());
    }

    @Test
    void progress_is_shown_on_a_terminal_only() {
        String shown = ending(Jobs.finished(Jobs.TAKEN)).run(Ansi.ON, START).out();

        assertTrue(shown.contains("1/2  running: 1 moved, 0 failed, 0 pending"), shown);
        assertTrue(shown.contains("2/2  finished: 1 moved, 1 failed, 0 pending"), shown);
        assertFalse(ending(Jobs.finished(Jobs.MOVED)).run(START).out().contains("1/2"));
    }

    @Test
    void json_tells_of_every_user() {
        var document = ending(Jobs.finished(Jobs.TAKEN))
                .run("move", "start", "--to", "loc-berlin", "--user", Wire.ANA, "--user", Wire.BO, "--json")
                .json();

        assertEquals(
                List.of(
                        "outcome", "jobId", "state", "created", "total", "moved", "failed", "pending", "skipped",
                        "waiting", "users"),
                Run.keys(document));
        assertEquals(List.of("id", "name", "result", "findings"), Run.keys(document.at("/users/0")));
        assertEquals("refused", document.get("outcome").asText());
        assertEquals("job-1", document.get("jobId").asText());
        assertEquals("finished", document.get("state").asText());
        assertEquals(List.of("moved", "failed"), document.get("users").findValuesAsText("result"));
        assertEquals("4202", document.at("/users/1/findings/0/code").asText());
    }

    @Test
    void a_job_that_cannot_be_watched_any_more_exits_with_3() {
        Failure gone = new Failure.Trouble(new PortFailure.StoreUnavailable("find a job"));

        assertEquals(3, starting(new JobStub().then(gone)).run(START).exitCode());
    }
}
