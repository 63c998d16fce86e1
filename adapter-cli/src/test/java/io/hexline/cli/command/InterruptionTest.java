package io.hexline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.ApiStub;
import io.hexline.cli.fixture.Child;
import io.hexline.cli.fixture.Wire;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** With real signals, which Windows does not have. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

    private static final int TERMINATED = 143;
    private static final String JOB = "/" + Wire.JOB;

    @Test
    void a_job_of_a_session_is_paused_and_what_moved_is_saved() throws Exception {
        try (Child child = Child.of(
                "move", "start", "--to", "loc-berlin", "--user", Wire.ANA, "--user", Wire.BO, "--save", "w.json")) {
            child.awaitStart();
            child.terminate();

            assertEquals(TERMINATED, child.exitCode());
            String out = child.out();
            assertTrue(out.startsWith("The job is paused: 1 moved, 0 failed, 0 pending, 1 not reached."), out);
            assertTrue(out.contains("Saved to w.json"), out);
        }
    }

    @Test
    void a_job_of_a_server_is_paused_there() throws Exception {
        try (ApiStub api = new ApiStub();
                Child child = Child.of(
                        "move",
                        "start",
                        "--to",
                        Wire.BERLIN,
                        "--user",
                        Wire.ANA,
                        "--server",
                        api.url(),
                        "--token",
                        "t")) {
            api.on("POST ", 201, Wire.started())
                    .on("GET " + JOB, 200, Wire.job("STARTED", "UNKNOWN"))
                    .on("GET " + JOB + "/errors?max=2000", 200, "{\"items\":[]}")
                    .on("POST " + JOB + "/actions/pause/invoke", 202, "")
                    .after("POST " + JOB + "/actions/pause/invoke", "GET " + JOB, 200, Wire.job("STARTED", "STOPPED"));
            await(api, "GET " + JOB);
            child.terminate();

            assertEquals(TERMINATED, child.exitCode());
            assertTrue(
                    api.paths().contains("POST " + JOB + "/actions/pause/invoke"),
                    () -> api.paths().toString());
            assertTrue(child.out().contains("hexline move resume " + Wire.PLAIN_JOB));
        }
    }

    private static void await(ApiStub api, String what) throws InterruptedException {
        for (int tries = 0; tries < 600 && !api.paths().contains(what); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Test
    void a_command_that_ends_by_itself_is_not_waited_for() {
        Interruption interruption = Interruption.watch();
        interruption.close();

        assertFalse(interruption.hasCome());
    }
}
