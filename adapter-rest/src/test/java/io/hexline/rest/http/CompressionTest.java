package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CompressionTest {

    /** Is answered with fifty results, and no use case is needed for it. */
    private static final byte[] BODY = ("{\"users\":[" + "{},".repeat(49) + "{}]}").getBytes(StandardCharsets.UTF_8);

    private static final RestServer SERVER = RestServer.start(Stubs.none(), RestSettings.defaults());
    private static final Client CLIENT = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void unpacksAGzippedBody() throws IOException {
        Received answer = CLIENT.send(request(packed(BODY)).header("Content-Encoding", "gzip"));
        assertEquals(200, answer.status());
        assertEquals(50, answer.json().size());
    }

    @Test
    void refusesOtherEncodingsAndBrokenOnes() {
        CLIENT.send(request(BODY).header("Content-Encoding", "br"))
                .assertRefused(415, "The body must be application/json in UTF-8, as it is or gzipped.");
        CLIENT.send(request(BODY).header("Content-Encoding", "gzip")).assertRefused(400, "The body could not be read.");
    }

    @Test
    void aBodyThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
        byte[] bomb = packed(new byte[50 << 20]);
        assertEquals(
                413,
                CLIENT.send(request(bomb).header("Content-Encoding", "gzip")).status());
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
