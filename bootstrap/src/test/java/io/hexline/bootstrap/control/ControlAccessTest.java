package io.hexline.bootstrap.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hexline.application.access.AccessToken;
import io.hexline.rest.RestSettings;
import io.hexline.server.control.ControlledServer;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlAccessTest {

    private static final String CLOCK = "/hexline/v1/control/clock";

    @Test
    void nobodyElsesTokenControls() {
        try (Controlled server = Controlled.base()) {
            assertEquals(200, server.send("GET", CLOCK, Controlled.TOKEN, "").statusCode());
            assertEquals(403, server.send("GET", CLOCK, "ada-token", "").statusCode());
            assertEquals(
                    401, server.send("GET", CLOCK, "token-of-the-contro", "").statusCode());
            assertEquals(
                    401, server.send("GET", CLOCK, Controlled.TOKEN + "x", "").statusCode());
            assertEquals(
                    401, server.send("GET", "/v1/people", Controlled.TOKEN, "").statusCode());
        }
    }

    @Test
    void nobodyControlsFromElsewhere() throws IOException, InterruptedException {
        Optional<String> outside = outside();
        assumeTrue(outside.isPresent(), "this machine has loopback only");
        try (ControlledServer server = ControlledServer.start(
                Snapshots.sample(),
                Duration.ZERO,
                RestSettings.defaults().onHost("0.0.0.0"),
                new AccessToken(Controlled.TOKEN))) {
            URI address = URI.create(
                    "http://" + outside.get() + ":" + server.address().getPort());

            HttpResponse<String> refused = Controlled.HTTP.send(
                    HttpRequest.newBuilder(address.resolve(CLOCK))
                            .header("Authorization", "Bearer " + Controlled.TOKEN)
                            .build(),
                    BodyHandlers.ofString());

            assertEquals(403, refused.statusCode());
            assertTrue(refused.body().contains("from its own machine only"), refused::body);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, Host: localhost",
        "200, Host: LOCALHOST:8080",
        "200, Host: 127.1.2.3",
        "200, Host: [::1]:8080",
        "403, Host: hexline.example.com",
        "403, Host: 192.168.0.7",
        "403, 'Host: localhost\r\nForwarded: for=203.0.113.7'",
        "403, 'Host: localhost\r\nX-Forwarded-For: 203.0.113.7'",
        "403, 'Host: localhost\r\nx-forwarded-host: hexline.example.com'",
        "403, 'Host: localhost\r\nX-Forwarded-Proto: https'",
        "403, 'Host: localhost\r\nVia: 1.1 proxy'"
    })
    void nobodyControlsByWayOfAProxyOnThisMachine(int status, String headers) throws IOException {
        try (ControlledServer server = ControlledServer.start(
                Snapshots.sample(),
                Duration.ZERO,
                RestSettings.defaults().reachedAt(Optional.of(URI.create("https://hexline.example.com"))),
                new AccessToken(Controlled.TOKEN))) {

            String answer = raw(server.address(), headers);

            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        }
    }

    private static String raw(URI server, String headers) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET " + CLOCK + " HTTP/1.1\r\n" + headers + "\r\nAuthorization: Bearer "
                    + Controlled.TOKEN + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** An address of this machine from which a client comes that is not loopback. */
    private static Optional<String> outside() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
    }
}
