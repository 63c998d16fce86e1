package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a proxy that people reach by HTTPS, a browser sends the cookie that way only. */
class ProxiedConsoleTest {

    private static final String FORM = "token=larkspur-full-administrator";

    private static String signedIn(String publicUrl, String host, String header) throws IOException {
        RestSettings settings = RestSettings.defaults()
                .reachedAt(Optional.of(URI.create(publicUrl)))
                .showing(Console::handler);
        try (RestServer server = new Assembly(Snapshots.sample()).serve(settings);
                Socket client = new Socket("127.0.0.1", server.address().getPort())) {
            String request = "POST /console/sign-in HTTP/1.1\r\nHost: " + host + "\r\n" + header
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + FORM.length()
                    + "\r\nConnection: close\r\n\r\n" + FORM;
            client.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.contains("Set-Cookie: hexline_console="), answer);
            return answer;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://hexline.example.com, hexline.example.com",
        "https://Hexline.example.com, hexline.Example.com:443"
    })
    void theCookieOfAPublicAddressByHttpsIsForHttps(String publicUrl, String host) throws IOException {
        assertTrue(signedIn(publicUrl, host, "").contains("; Secure"));
    }

    @ParameterizedTest
    @CsvSource({"https://hexline.example.com, localhost", "http://hexline.example.com, hexline.example.com"})
    void withoutHttpsItIsSentAnyWayWhateverAClientSaysOfItsOwn(String publicUrl, String host) throws IOException {
        assertFalse(signedIn(publicUrl, host, "X-Forwarded-Proto: https\r\n").contains("; Secure"));
    }
}
