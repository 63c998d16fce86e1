package io.hexline.rest.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final RestServer server = RestServer.start(Stubs.none(), RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void countsRequestsByOperationAndStatus() {
        client.plain("GET", "/v1/licenses/users", "admin");
        client.plain("GET", "/nowhere/a", "admin");
        client.plain("GET", "/nowhere/b", "admin");
        client.json("PATCH", "/v1/licenses/users", "[]");

        String text = metrics();

        assertLine(text, "hexline_requests_total{operation=\"unknown\",status=\"404\"} 2.0");
        assertLine(text, "hexline_requests_total{operation=\"unknown\",status=\"405\"} 1.0");
        assertLine(text, "hexline_requests_total{operation=\"PATCH /v1/licenses/users\",status=\"400\"} 1.0");
        assertLine(text, "hexline_request_duration_seconds_count{operation=\"PATCH /v1/licenses/users\"} 1");
    }

    @Test
    void countsRefusalsByCodeAndJobsByState() {
        client.json("PATCH", "/v1/licenses/users", "[]");
        client.plain("GET", "/v1/licenses/users", "wrong");

        String text = metrics();

        assertLine(text, "hexline_refusals_total{code=\"400\"} 1.0");
        assertLine(text, "hexline_refusals_total{code=\"401\"} 1.0");
        assertLine(text, "hexline_move_jobs{state=\"RUNNING\"} 2.0");
        assertLine(text, "hexline_batch_jobs{state=\"PAUSED\"} 4.0");
        assertLine(text, "hexline_untold_commands 3.0");
    }

    @Test
    void countsWhatIsNoRequest() throws IOException {
        Wire.exchange(server, "NONSENSE\r\nConnection: close\r\n\r\n");

        String text = metrics();

        assertLine(text, "hexline_requests_total{operation=\"unknown\",status=\"400\"} 1.0");
        assertLine(text, "hexline_refusals_total{code=\"400\"} 1.0");
        assertLine(text, "hexline_request_duration_seconds_bucket{operation=\"unknown\",le=\"10.0\"} 1");
    }

    @Test
    void whatAClientSendsNamesNothing() {
        client.plain("GET", "/secret?token=secret", "secret");

        assertFalse(metrics().contains("secret"));
    }

    @Test
    void areForAdministrators() {
        assertEquals(401, client.plain("GET", "/metrics", "wrong").status());
        assertEquals(403, client.plain("GET", "/metrics", "nobody").status());
        assertEquals(200, client.plain("GET", "/metrics", "reader").status());
    }

    private String metrics() {
        Received answer = client.plain("GET", "/metrics", "admin");
        assertEquals("text/plain; version=0.0.4; charset=utf-8", answer.header("Content-Type"));
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void assertLine(String text, String expected) {
        assertTrue(text.lines().anyMatch(line -> line.startsWith(expected)), text);
    }
}
