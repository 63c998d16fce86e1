package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server refuses before a page is asked is said on a page all the same. */
class RefusedRequestsTest {

    private static final RestServer SERVER =
            new Assembly(Snapshots.sample()).serve(WholeConsole.on(RestSettings.defaults()));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String answer(String firstLine, String host) throws IOException {
        try (Socket socket =
                new Socket(SERVER.address().getHost(), SERVER.address().getPort())) {
            socket.setSoTimeout(20_000);
            String request = firstLine + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/console/%, localhost, 400",
        "/console/%zz, localhost, 400",
        "/console/%00, localhost, 400",
        "/console/%FF, localhost, 400",
        "/console/a%2Fb, localhost, 400",
        "/console//users, localhost, 400",
        "/console/users, evil.example, 421",
        "/console, evil.example, 421"
    })
    void underTheConsole(String path, String host, int status) throws IOException {
        String got = answer("GET " + path, host);

        assertTrue(got.startsWith("HTTP/1.1 " + status + " "), got);
        assertTrue(got.contains("Content-Security-Policy: default-src 'none'; script-src 'self'"), got);
        assertTrue(got.contains("<h1>That did not work</h1>"), got);
        assertEquals(status != 421, got.contains("To the first page"), got);

        String head = answer("HEAD " + path, host);
        assertTrue(head.startsWith("HTTP/1.1 " + status + " "), head);
        assertFalse(head.contains("<h1>"), head);
    }

    @ParameterizedTest
    @CsvSource({"/v1/%, localhost, 400", "/consoles/%00, localhost, 400"})
    void elsewhereTheApiSaysItAndRunsNothing(String path, String host, int status) throws IOException {
        String got = answer("GET " + path, host);

        assertTrue(got.startsWith("HTTP/1.1 " + status + " "), got);
        assertTrue(got.contains("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'"), got);
        assertEquals('{', got.charAt(got.indexOf("\r\n\r\n") + 4), got);
    }
}
