package io.hexline.rest.http;

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
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {

    private static final RestServer SERVER = RestServer.start(Stubs.none(), settings(30));
    private static final Client CLIENT = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void everyAnswerCarriesTheSameFewHeaders() {
        Received answer = CLIENT.plain("GET", "/nowhere", "admin");
        assertEquals(
                "[cache-control, content-length, content-type, date, trackingid, vary, x-content-type-options]",
                answer.headers().map().keySet().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList()
                        .toString());
        assertEquals("application/json;charset=utf-8", answer.header("Content-Type"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROUTER_6475F43E-A25A-01BB-76CC-AC108AF376CC", "x", "a,b;c=\"d\""})
    void takesOverATrackingId(String trackingId) {
        Received answer = track(trackingId);
        answer.assertRefused(404, "Not found: there is nothing at this address.");
        assertEquals(trackingId, answer.header("TrackingID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\there"})
    void replacesAHarmfulTrackingId(String trackingId) {
        String own = track(trackingId).header("trackingId");
        assertTrue(own.matches("HEXLINE_[0-9a-f-]{36}"), own);
    }

    @Test
    void replacesALongTrackingId() {
        assertEquals("x".repeat(128), track("x".repeat(128)).header("trackingId"));
        assertTrue(track("x".repeat(129)).header("trackingId").startsWith("HEXLINE_"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, GET /v1/%2e%2e/x HTTP/1.1 + Host: localhost",
        "400, GET /v1/licenses%2Fusers HTTP/1.1 + Host: localhost",
        "404, GET /v1/../licenses/users HTTP/1.1 + Host: localhost",
        "400, GET //v1/x/../../etc HTTP/1.1 + Host: localhost",
        "400, GET /x HTTP/1.1",
        "400, GET /x HTTP/3.0 + Host: localhost",
        "400, foo bar baz",
        "404, CONNECT localhost:80 HTTP/1.1 + Host: localhost",
        "400, GET /x HTTP/1.1 + Host: localhost + Bad Header: x",
        "400, GET /x HTTP/1.1 + Host: localhost + Host: i",
        "400, GET /x HTTP/1.1 + Host: a b",
        "400, GET /x HTTP/1.1 + Host: localhost:port",
        "400, GET /x HTTP/1.1 + Host: <h>",
        "400, GET /%zz HTTP/1.1 + Host: localhost",
        "400, GET /%00 HTTP/1.1 + Host: localhost",
        "400, GET /x HTTP/1.1 + Host: localhost + TrackingID: a + folded: b + \t: c",
        "400, NONSENSE",
        "400, PATCH /v1/licenses/users HTTP/1.1 + Host: localhost + Content-Length: x",
        "400, PATCH /v1/licenses/users HTTP/1.1 + Host: localhost + Content-Length: 3 + Transfer-Encoding: chunked",
    })
    void answersBrokenHttpInTheEnvelope(int status, String lines) throws IOException {
        String answer = Wire.exchange(SERVER, lines.replace(" + ", "\r\n") + "\r\nConnection: close\r\n\r\n");
        assertRefusedOnce(status, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//v1/people", "/v1//people", "//"})
    void saysWhenAPathHasAnEmptyPart(String path) throws IOException {
        String answer =
                Wire.exchange(SERVER, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertRefusedOnce(400, answer);
        assertTrue(answer.contains("Perhaps the base URL that the client was given ends with a slash."), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "200, HEAD /health/live HTTP/1.1 + Host: localhost",
        "401, HEAD /v1/people HTTP/1.1 + Host: localhost",
        "404, HEAD /nowhere HTTP/1.1 + Host: localhost",
        "405, HEAD /v1/licenses/users HTTP/1.1 + Host: localhost + Authorization: Bearer admin",
        "421, HEAD /health HTTP/1.1 + Host: evil.example",
        "400, HEAD //v1/people HTTP/1.1 + Host: localhost",
        "400, HEAD /v1/%2e%2e/x HTTP/1.1 + Host: localhost",
        "400, HEAD /health HTTP/1.1",
        "400, HEAD /health HTTP/1.1 + Host: a b",
        "400, HEAD /health HTTP/1.1 + Host: localhost + Bad Header: x",
        "400, HEAD /health HTTP/1.1 + Host: localhost + Content-Length: x",
        "400, HEAD /%zz HTTP/1.1 + Host: localhost",
        "400, HEAD /x HTTP/3.0 + Host: localhost",
    })
    void answersHeadWithoutABodyWhateverTheAnswer(int status, String lines) throws IOException {
        String answer = Wire.exchange(SERVER, lines.replace(" + ", "\r\n") + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }

    @ParameterizedTest
    @CsvSource({"431, '/health HTTP/1.1\r\nX: '", "414, /"})
    void answersHeadWithoutABodyWhereItIsTooLong(int status, String begin) throws IOException {
        String answer = Wire.exchange(SERVER, "HEAD " + begin + "x".repeat(10_000) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void whatCameBeforeOnTheConnectionDoesNotCount() throws IOException {
        String head = "HEAD /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String answers = Wire.drip(SERVER, head, "GET /%zz HTTP/1.1\r\n\r\n");
        assertTrue(answers.contains("\"message\":\"Bad Request\""), answers);
    }

    @Test
    void limitsHeadersAndAddresses() throws IOException {
        String filler = "x".repeat(10_000);
        assertRefusedOnce(431, Wire.exchange(SERVER, "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + filler + "\r\n\r\n"));
        assertRefusedOnce(414, Wire.exchange(SERVER, "GET /" + filler + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\r\n\r\n{",
                "Content-Encoding: gzip\r\nContent-Length: 100\r\n\r\n{",
                "Content-Le",
            })
    void doesNotWaitForeverForWhatIsMissing(String rest) throws IOException {
        String head = "PATCH /v1/licenses/users HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin\r\n"
                + "Content-Type: application/json\r\n";
        try (RestServer impatient = RestServer.start(Stubs.none(), settings(3))) {
            String answer = Wire.exchange(impatient, head + rest);
            if (rest.contains("{")) {
                assertRefusedOnce(408, answer);
            }
        }
    }

    @Test
    void anAddressWithManyPartsAndParametersIsUnknown() {
        assertEquals(
                404,
                CLIENT.plain("GET", "/" + "a/".repeat(500) + "?" + "b=c&".repeat(500), "admin")
                        .status());
    }

    private static void assertRefusedOnce(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\ntrackingid: "), answer);
        assertTrue(answer.contains("{\"message\":\""), answer);
        assertTrue(answer.contains(",\"trackingId\":\""), answer);
        assertFalse(answer.contains("Exception"), answer);
        assertEquals(answer.indexOf("HTTP/1.1 "), answer.lastIndexOf("HTTP/1.1 "), answer);
    }

    private static Received track(String trackingId) {
        return CLIENT.send(
                CLIENT.request("GET", "/nowhere", BodyPublishers.noBody()).header("TrackingID", trackingId));
    }

    private static RestSettings settings(int idleSeconds) {
        return new RestSettings(
                "127.0.0.1",
                0,
                1000,
                8192,
                Duration.ofSeconds(idleSeconds),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1));
    }
}
