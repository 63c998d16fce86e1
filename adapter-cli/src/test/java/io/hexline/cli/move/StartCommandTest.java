package io.hexline.cli.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.MoveUsersCommand;
import io.hexline.application.move.MoveUsersResult;
import io.hexline.cli.fixture.Cast;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.JobOrigin;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.move.Change;
import io.hexline.domain.move.MoveOrder;
import io.hexline.domain.user.PersonId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class StartCommandTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final MoveOutcome MOVED = new MoveOutcome.Moved(List.of());
    private static final MoveOutcome TAKEN = new MoveOutcome.Failed(
            List.of(new Finding(MoveUserCode.EXTENSION_NOT_AVAILABLE, Evidence.of("owner", "Cy Cole"))));
    private static final MoveOutcome PLATFORM_DOWN =
            new MoveOutcome.Failed(List.of(Finding.of(MoveUserCode.PLATFORM_REFUSED_MOVE)));
    private static final String[] START = {
        "move", "start", "--to", "loc-berlin", "--user", "ana@example.com", "--extension", "7", "--user", "bo"
    };

    private final List<MoveUsersCommand> asked = new ArrayList<>();

    private static MoveJob accepted() {
        List<MoveOrder> orders = Stream.of(Cast.ANA.id(), new PersonId("bo"))
                .map(user -> new MoveOrder(user, Cast.BERLIN, Change.keep(), Change.keep()))
                .toList();
        JobOrigin origin = new JobOrigin(Cast.ADMINISTRATOR.person(), Cast.ORG, Cast.ORG, "t", NOW);
        return MoveJob.accepted(new JobId("job-1"), 1, origin, orders);
    }

    private static MoveJob running() {
        return accepted().on(JobEvent.START, NOW).get();
    }

    /** A job whose second user comes to this end. */
    private static MoveJob finished(MoveOutcome second) {
        return running()
                .with(1, MOVED, NOW)
                .with(2, second, NOW)
                .on(JobEvent.FINISH, NOW)
                .get();
    }

    private Stage ending(MoveJob end) {
        Iterator<MoveJob> seen =
                List.of(running(), running().with(1, MOVED, NOW), end).iterator();
        return new Stage()
                .moving(command -> {
                    asked.add(command);
                    return Either.right(new MoveUsersResult.Started(accepted()));
                })
                .watching((org, id) -> Either.right(seen.next()));
    }

    @Test
    void each_user_has_its_own_changes() {
        ending(finished(MOVED)).run(START);

        var members =
                asked.get(0).draft().entries().orElseThrow().get(0).members().orElseThrow();
        assertEquals(
                List.of("ana", "bo"),
                members.stream()
                        .map(member -> member.user().orElseThrow().value())
                        .toList());
        assertEquals("7", members.get(0).extension().requested().orElseThrow().value());
        assertTrue(members.get(1).extension().keeps());
    }

    @Test
    void a_job_that_moved_everybody_exits_with_0() {
        Run run = ending(finished(MOVED)).run(START);

        assertEquals(0, run.exitCode());
        assertEquals(
                "The job is finished: 2 moved, 0 failed, 0 not reached.",
                run.lines().get(0));
        assertTrue(run.lines().contains("Ana Ruiz  moved"), run.out());
    }

    @Test
    void a_job_that_left_somebody_behind_exits_with_1_and_says_why() {
        Run run = ending(finished(TAKEN)).run(START);

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("user : Cy"), run.out());
        assertTrue(run.widest() <= 80, run.out());
    }

    @Test
    void a_collaborator_that_failed_exits_with_3() {
        assertEquals(3, ending(finished(PLATFORM_DOWN)).run(START).exitCode());
    }

    @Test
    void a_job_that_broke_down_exits_with_3() {
        Run run = ending(running().on(JobEvent.FAIL, NOW).get()).run(START);

        assertEquals(3, run.exitCode());
        assertEquals(
                "The job is failed: 0 moved, 0 failed, 2 not reached.",
                run.lines().get(0));
    }

    @Test
    void progress_is_shown_on_a_terminal_only() {
        assertTrue(ending(finished(MOVED)).run(Ansi.ON, START).out().contains("1/2  running"));
        assertTrue(!ending(finished(MOVED)).run(START).out().contains("1/2"));
    }

    @Test
    void json_tells_of_every_user() {
        var document = ending(finished(TAKEN))
                .run("move", "start", "--to", "loc-berlin", "--user", "ana", "--user", "bo", "--json")
                .json();

        assertEquals(List.of("outcome", "jobId", "state", "moved", "failed", "waiting", "users"), Run.keys(document));
        assertEquals(List.of("id", "name", "result", "findings"), Run.keys(document.at("/users/0")));
        assertEquals("refused", document.get("outcome").asText());
        assertEquals("job-1", document.get("jobId").asText());
        assertEquals("finished", document.get("state").asText());
        assertEquals(List.of("moved", "failed"), document.get("users").findValuesAsText("result"));
        assertEquals("4202", document.at("/users/1/findings/0/code").asText());
    }

    @Test
    void a_job_that_cannot_be_watched_any_more_exits_with_3() {
        Stage stage = ending(finished(MOVED))
                .watching(
                        (org, id) -> Either.left(new Failure.Trouble(new PortFailure.StoreUnavailable("find a job"))));

        assertEquals(3, stage.run(START).exitCode());
    }
}
