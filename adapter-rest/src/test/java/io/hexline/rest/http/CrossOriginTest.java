package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.Wire;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CrossOriginTest {

    private static final String PATH = "/v1/licenses/users";
    private static final String ORIGIN = "https://console.example.com";
    private static final RestServer CLOSED = RestServer.start(Stubs.none(), RestSettings.defaults());
    private static final RestServer OPEN =
            RestServer.start(Stubs.none(), RestSettings.defaults().openTo(Optional.of(ORIGIN)));

    @AfterAll
    static void stop() {
        CLOSED.close();
        OPEN.close();
    }

    @Test
    void unlessAskedForNoPageFromElsewhereIsAllowed() throws IOException {
        assertEquals("", allowed(ask(CLOSED, "GET", ORIGIN)));
        assertEquals("", allowed(preflight(CLOSED, ORIGIN)));
    }

    @Test
    void theOriginThatWasAskedForIsAllowedAndNoOther() throws IOException {
        assertEquals(ORIGIN, allowed(ask(OPEN, "GET", ORIGIN)));
        assertEquals("", allowed(ask(OPEN, "GET", "https://consoleXexample.com")));
        assertEquals("", allowed(ask(OPEN, "GET", ORIGIN + ".evil.example")));
    }

    @Test
    void scriptsMaySendTokensAndReadLinks() throws IOException {
        String answer = preflight(OPEN, ORIGIN);

        assertEquals(ORIGIN, allowed(answer));
        assertTrue(header(answer, "access-control-allow-headers").contains("authorization"), answer);
        assertTrue(header(answer, "access-control-allow-methods").contains("patch"), answer);
        assertTrue(header(ask(OPEN, "GET", ORIGIN), "access-control-expose-headers")
                .contains("link"));
    }

    @Test
    void scriptsMayReadWhyTheServerItselfRefusesThem() throws IOException {
        String preflight = preflight(OPEN, "/v1//x", ORIGIN);
        String answer = ask(OPEN, "GET", "/v1//x", ORIGIN);

        assertTrue(preflight.startsWith("HTTP/1.1 200 "), preflight);
        assertEquals(ORIGIN, allowed(preflight));
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertEquals(ORIGIN, allowed(answer));
        assertEquals("", allowed(ask(OPEN, "GET", "/v1//x", ORIGIN + ".evil.example")));
    }

    private static String preflight(RestServer server, String origin) throws IOException {
        return preflight(server, PATH, origin);
    }

    private static String preflight(RestServer server, String path, String origin) throws IOException {
        String asked = "\r\nAccess-Control-Request-Method: PATCH\r\nAccess-Control-Request-Headers: authorization";
        return ask(server, "OPTIONS", path, origin + asked);
    }

    private static String ask(RestServer server, String method, String origin) throws IOException {
        return ask(server, method, PATH, origin);
    }

    private static String ask(RestServer server, String method, String path, String origin) throws IOException {
        return Wire.exchange(
                server,
                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: " + origin
                        + "\r\n\r\n");
    }

    private static String allowed(String answer) {
        return header(answer, "access-control-allow-origin");
    }

    private static String header(String answer, String name) {
        return answer.toLowerCase(Locale.ROOT)
                .lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
