package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.Wire;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerNamesTest {

    private static final RestServer SERVER = RestServer.start(
            Stubs.none(),
            RestSettings.defaults()
                    .reachedAt(Optional.of(URI.create("https://Hexline.example.com")))
                    .showing((served, workers) -> new OnePage()));

    private static final class OnePage extends Handler.Abstract.NonBlocking {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            boolean mine = Request.getPathInContext(request).equals("/page");
            if (mine) {
                callback.succeeded();
            }
            return mine;
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "localhost.",
                "console.localhost",
                "127.0.0.1:1",
                "[::1]:8080",
                "192.168.0.7",
                "hexline.example.com",
                "hexline.example.com:443"
            })
    void itIsAskedUnderItsNames(String host) throws IOException {
        assertStatus(200, host, "/health/live");
        assertStatus(401, host, "/v1/people");
        assertStatus(200, host, "/page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "evillocalhost",
                "127.0.0.1.evil.example",
                "x.hexline.example.com",
                "hexline.example.com.evil.example"
            })
    void underAnyOtherNameItAnswersNothing(String host) throws IOException {
        assertStatus(421, host, "/health/live");
        assertStatus(421, host, "/v1/people");
        assertStatus(421, host, "/nowhere");
        assertStatus(421, host, "/page");
    }

    private static void assertStatus(int status, String host, String path) throws IOException {
        String answer =
                Wire.exchange(SERVER, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }
}
