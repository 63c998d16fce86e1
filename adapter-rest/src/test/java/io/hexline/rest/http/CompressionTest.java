package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {

    /** Is answered with fifty results, and no use case is needed for it. */
    private static final byte[] BODY = ("{\"users\":[" + "{},".repeat(49) + "{}]}").getBytes(StandardCharsets.UTF_8);

    private static final String BROKEN = "The body is not gzip, or it is damaged, or its end is missing.";

    private static final RestServer SERVER = RestServer.start(Stubs.none(), RestSettings.defaults());
    private static final Client CLIENT = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip"})
    void unpacksAGzippedBody(String coding) throws IOException {
        Received answer = send(packed(BODY), coding);
        assertEquals(200, answer.status());
        assertEquals(50, answer.json().size());
    }

    @Test
    void aBodyMayBePackedInSeveralParts() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(packed(Arrays.copyOf(BODY, 10)));
        parts.write(packed(Arrays.copyOfRange(BODY, 10, BODY.length)));
        assertEquals(200, send(parts.toByteArray(), "gzip").status());
    }

    /** 52,000 of them are as long as a body can be. */
    @ParameterizedTest
    @ValueSource(ints = {101, 10_000, 52_000})
    void refusesABodyOfManyEmptyParts(int parts) throws IOException {
        byte[] empty = packed(new byte[0]);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int part = 0; part < parts; part++) {
            body.write(empty);
        }
        send(body.toByteArray(), "gzip").assertRefused(400, BROKEN);
    }

    @Test
    void emptyPartsBetweenOthersDoNoHarm() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(packed(new byte[0]));
        parts.write(packed(BODY));
        parts.write(packed(new byte[0]));
        assertEquals(200, send(parts.toByteArray(), "gzip").status());
    }

    @Test
    void refusesABodyBehindWhichSomethingElseStands() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(packed(BODY));
        body.write("x".repeat(20).getBytes(StandardCharsets.UTF_8));
        send(body.toByteArray(), "gzip").assertRefused(400, BROKEN);
    }

    @Test
    void identityIsNoEncoding() {
        assertEquals(200, send(BODY, "identity").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "identity, gzip"})
    void refusesOtherEncodings(String codings) {
        send(BODY, codings).assertRefused(415, "The body must be application/json in UTF-8, as it is or gzipped.");
    }

    @Test
    void refusesABodyThatIsNoGzip() {
        send(BODY, "gzip").assertRefused(400, BROKEN);
    }

    @Test
    void refusesABodyWhoseEndIsMissing() throws IOException {
        byte[] packed = packed(BODY);
        for (int length = 1; length < packed.length; length++) {
            send(Arrays.copyOf(packed, length), "gzip").assertRefused(400, BROKEN);
        }
    }

    @Test
    void refusesABodyThatDoesNotFitItsChecksum() throws IOException {
        byte[] packed = packed(BODY);
        packed[packed.length - 8] ^= 1;
        send(packed, "gzip").assertRefused(400, BROKEN);
    }

    @Test
    void refusesABodyThatUnpacksToNothing() throws IOException {
        send(packed(new byte[0]), "gzip").assertRefused(400, "The request has no body; a JSON object is needed.");
    }

    @Test
    void aBodyThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
        assertEquals(413, send(packed(new byte[50 << 20]), "gzip").status());
    }

    /** What is still at work when a server stops is waited for. */
    @Test
    void throwsABodyAwayWithoutUnpackingIt() throws IOException {
        byte[] packed = packed(BODY);
        RestServer server = RestServer.start(Stubs.none(), RestSettings.defaults());
        BodyPublisher body = BodyPublishers.ofByteArray(packed, 0, packed.length - 9);
        Client client = new Client(server);
        assertEquals(
                401,
                client.send(client.anonymous("PATCH", "/v1/licenses/users", body)
                                .header("Content-Encoding", "gzip"))
                        .status());
        assertTimeout(Duration.ofSeconds(5), server::close);
    }

    @Test
    void packsAnAnswerOnRequest() throws IOException {
        Received plain = CLIENT.send(request(BODY));
        Received packed = CLIENT.send(request(BODY).header("Accept-Encoding", "gzip"));
        assertEquals("", plain.header("Content-Encoding"));
        assertEquals("gzip", packed.header("Content-Encoding"));
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertEquals(new String(plain.body(), StandardCharsets.UTF_8), new String(unpacked, StandardCharsets.UTF_8));
    }

    private static Received send(byte[] body, String coding) {
        return CLIENT.send(request(body).header("Content-Encoding", coding));
    }

    private static HttpRequest.Builder request(byte[] body) {
        String path = "/license/api/v1/organization/" + Callers.ORG + "/users/onboard";
        return CLIENT.request("POST", path, BodyPublishers.ofByteArray(body))
                .header("Content-Type", "application/json");
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(content);
        }
        return packed.toByteArray();
    }
}
