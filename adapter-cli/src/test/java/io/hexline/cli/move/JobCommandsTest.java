package io.hexline.cli.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.JobStub;
import io.hexline.cli.fixture.Jobs;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobWithUsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobCommandsTest {

    private static Stage with(JobWithUsers job) {
        return new Stage().keeping(new JobStub().then(job));
    }

    @Test
    void list_shows_each_job_on_one_line() {
        Run run = with(Jobs.finished(Jobs.TAKEN)).run("move", "list");

        assertEquals(0, run.exitCode());
        assertTrue(run.lines().contains("job-1  finished  1970-01-01 00:00  1 of 2"), run.out());
    }

    @Test
    void list_on_a_snapshot_says_that_its_jobs_are_gone() {
        Run run = new Stage().run("move", "list", "--snapshot", "world.json");

        assertEquals(0, run.exitCode());
        assertEquals("There is no job.", run.lines().get(0));
        assertTrue(run.out().contains("Jobs end with the command that starts them."), run.out());
    }

    @Test
    void list_leaves_out_what_was_not_asked_for() {
        assertEquals(
                0,
                with(Jobs.running())
                        .run("move", "list", "--start", "1", "--json")
                        .json()
                        .get("jobs")
                        .size());
        assertEquals(2, new Stage().run("move", "list", "--max", "0").exitCode());
    }

    @Test
    void status_tells_the_counts_and_where_the_errors_are() {
        Run run = with(Jobs.finished(Jobs.TAKEN)).run("move", "status", "job-1");

        assertEquals(0, run.exitCode());
        assertEquals(
                "The job is finished: 1 moved, 1 failed, 0 pending, 0 not reached.",
                run.lines().get(0));
        assertTrue(run.out().contains("hexline move errors job-1"), run.out());
    }

    @Test
    void status_in_json_has_counts_that_add_up() {
        var document =
                with(Jobs.halfway()).run("move", "status", "job-1", "--json").json();

        int sum = List.of("moved", "failed", "pending", "skipped", "waiting").stream()
                .mapToInt(name -> document.get(name).asInt())
                .sum();
        assertEquals("running", document.get("state").asText());
        assertEquals(document.get("total").asInt(), sum);
    }

    @Test
    void errors_tell_user_code_meaning_and_remedy() {
        Run run = with(Jobs.finished(Jobs.TAKEN)).run("move", "errors", "job-1");

        assertEquals(0, run.exitCode());
        assertTrue(run.lines().get(0).matches("USER +CODE +WHAT IT MEANS +WHAT TO DO"), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("bo +4202 .*")), run.out());
        assertTrue(run.widest() <= 80, run.out());
    }

    @Test
    void errors_in_json_hold_those_who_failed_only() {
        var document = with(Jobs.finished(Jobs.TAKEN))
                .run("move", "errors", "job-1", "--json")
                .json();

        assertEquals(List.of("outcome", "jobId", "users"), Run.keys(document));
        assertEquals(List.of("bo"), document.get("users").findValuesAsText("id"));
        assertEquals("4202", document.at("/users/0/errors/0/code").asText());
    }

    @Test
    void errors_of_a_job_without_any_are_good_news() {
        assertEquals(
                "No user of the job has failed.",
                with(Jobs.finished(Jobs.MOVED))
                        .run("move", "errors", "job-1")
                        .lines()
                        .get(0));
    }

    @ParameterizedTest
    @CsvSource({"pause, paused", "abandon, abandoned"})
    void a_running_job_can_be_stopped(String command, String state) {
        Run run = with(Jobs.halfway()).run("move", command, "job-1");

        assertEquals(0, run.exitCode());
        assertTrue(run.lines().get(0).startsWith("The job is " + state + ": 1 moved"), run.out());
    }

    @Test
    void a_paused_job_can_go_on() {
        Run run = with(Jobs.after(Jobs.halfway(), JobEvent.PAUSE)).run("move", "resume", "job-1");

        assertEquals(0, run.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "resume", "abandon"})
    void what_the_state_forbids_exits_with_1_and_the_reason(String command) {
        Run run = with(Jobs.finished(Jobs.MOVED)).run("move", command, "job-1");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("A job that is FINISHED cannot "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "errors", "pause", "resume", "abandon"})
    void a_job_that_is_not_there_is_wrong_usage(String command) {
        Run run = new Stage().run("move", command, "job-1", "--snapshot", "world.json");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("jobs end with the command"), run.err());
        assertEquals(2, new Stage().run("move", command).exitCode());
    }
}
