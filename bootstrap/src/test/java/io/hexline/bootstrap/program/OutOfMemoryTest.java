package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfMemoryTest {

    private static final int LITTLE_MEGABYTES = 24;
    private static final int BODY = 1 << 20;

    /** Each sends all of a body but its last byte. */
    private static final int CLIENTS = 100;

    @Test
    void aServerWithoutMemoryEnds() throws IOException, InterruptedException {
        List<Socket> clients = new ArrayList<>();
        try (ServedProcess served = ServedProcess.start(LITTLE_MEGABYTES, "--port", "0")) {
            URI address = URI.create(served.address());
            for (int number = 0; number < CLIENTS; number++) {
                Socket client = new Socket(address.getHost(), address.getPort());
                clients.add(client);
                send(client);
            }
            assertEquals(3, served.exitCode());
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private static void send(Socket client) throws IOException {
        String head = "POST /v1/people HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer larkspur-full-administrator\r\nContent-Length: " + BODY + "\r\n\r\n";
        try {
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().write(new byte[BODY - 1]);
        } catch (IOException ended) {
            client.close();
        }
    }
}
