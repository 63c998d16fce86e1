package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockControlTest {

    private static final String NOON = "2026-03-01T12:00:00.000Z";

    private final Controlled server = Controlled.on(
            Controlled.baseFile().replace("\"accounts\"", "\"fulfillment\": { \"after\": \"PT24H\" }, \"accounts\""));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theClockIsStoppedMovedOnAndLetGo() {
        assertFalse(server.control(200, "GET", "/clock", "").path("stopped").asBoolean());

        JsonNode stopped = server.control(200, "PUT", "/clock", "{'now':'" + NOON + "'}");
        assertEquals(NOON, stopped.path("now").asText());
        assertTrue(stopped.path("stopped").asBoolean());
        assertEquals(
                "2026-03-02T13:00:00.000Z",
                server.control(200, "POST", "/clock/advance", "{'by':'PT25H'}")
                        .path("now")
                        .asText());
        assertEquals(
                "2026-03-02T13:00:00.000Z",
                server.control(200, "GET", "/clock", "").path("now").asText());

        JsonNode running = server.control(200, "POST", "/clock/run", "");
        assertFalse(running.path("stopped").asBoolean());
        assertTrue(Duration.between(Instant.parse(running.path("now").asText()), Instant.now())
                        .abs()
                        .compareTo(Duration.ofMinutes(1))
                < 0);
    }

    @Test
    void whatIsNoMomentAndNoDurationIsRefused() {
        for (String body : new String[] {"{}", "{'now':'yesterday'}", "{'now':'9999-01-01T00:00:00Z'}", "{'now':1}"}) {
            server.control(400, "PUT", "/clock", body);
        }
        for (String body : new String[] {"{}", "{'by':'a day'}", "{'by':'-PT1H'}", "{'by':'P99999999D'}"}) {
            server.control(400, "POST", "/clock/advance", body);
        }
    }

    @Test
    void anOrderIsCarriedOutWhenItsTimeHasCome() throws InterruptedException {
        server.control(200, "PUT", "/clock", "{'now':'" + NOON + "'}");
        String job = server.moveNora();
        await(job, "COMPLETED_WITH_PENDING_ORDERS");
        assertEquals("here", place());

        server.control(200, "POST", "/clock/advance", "{'by':'PT23H'}");
        assertEquals("here", place());
        server.control(200, "POST", "/clock/advance", "{'by':'PT1H'}");

        assertEquals("there", place());
        await(job, "COMPLETED");
    }

    /** Jobs are worked at in the background. */
    private void await(String job, String exitCode) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(20);
        String seen = "";
        while (!seen.equals(exitCode) && Instant.now().isBefore(patience)) {
            seen = server.admin(200, "GET", Controlled.MOVES + "/" + job, "")
                    .path("latestExecutionExitCode")
                    .asText();
            Thread.onSpinWait();
        }
        assertEquals(exitCode, seen);
    }

    private String place() {
        return plain(server.admin(200, "GET", "/v1/people/nora?callingData=true", "")
                .path("locationId")
                .asText());
    }

    private static String plain(String id) {
        String decoded = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        return decoded.substring(decoded.lastIndexOf('/') + 1);
    }

    @Test
    void aCheckpointKeepsTheClockToo() {
        server.control(200, "PUT", "/clock", "{'now':'" + NOON + "'}");
        server.control(201, "POST", "/checkpoints", "{'name':'noon'}");
        server.control(200, "POST", "/clock/advance", "{'by':'P3D'}");

        server.control(204, "POST", "/checkpoints/noon/restore", "");
        assertEquals(NOON, server.control(200, "GET", "/clock", "").path("now").asText());

        server.control(204, "POST", "/reset", "");
        assertFalse(server.control(200, "GET", "/clock", "").path("stopped").asBoolean());
    }
}
