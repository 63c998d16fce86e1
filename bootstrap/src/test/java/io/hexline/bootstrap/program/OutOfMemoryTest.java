package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.project.ProjectFiles;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfMemoryTest {

    private static final String EXIT = "-XX:+ExitOnOutOfMemoryError";
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int BODY = 1 << 20;

    /** Each sends all of a body but its last byte. */
    private static final int CLIENTS = 100;

    @Test
    void aServerWithoutMemoryEnds() throws IOException, InterruptedException {
        List<Socket> clients = new ArrayList<>();
        try (ServedProcess served = ServedProcess.start(List.of("-Xmx24m", EXIT), "--port", "0")) {
            URI address = URI.create(served.address());
            for (int number = 0; number < CLIENTS && served.isAlive(); number++) {
                Socket client = new Socket();
                clients.add(client);
                send(client, address);
            }
            assertEquals(3, served.exitCode());
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    @Test
    void theProgramIsStartedSo() {
        assertTrue(ProjectFiles.text(ProjectFiles.root().resolve("hexline")).contains(EXIT));
    }

    private static void send(Socket client, URI address) throws IOException {
        String head = "POST /v1/people HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer larkspur-full-administrator\r\nContent-Length: " + BODY + "\r\n\r\n";
        try {
            client.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().write(new byte[BODY - 1]);
        } catch (IOException ended) {
            client.close();
        }
    }
}
