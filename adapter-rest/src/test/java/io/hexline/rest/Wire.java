package io.hexline.rest;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no well-behaved client would send. */
public final class Wire {

    private Wire() {}

    /** As {@link #exchange}, with a pause of a second before each of the last letters. */
    public static String drip(RestServer server, String sent, String slowly) throws IOException {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            for (byte letter : slowly.getBytes(StandardCharsets.ISO_8859_1)) {
                socket.getOutputStream().write(letter);
                try {
                    return (char) socket.getInputStream().read()
                            + new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                } catch (SocketTimeoutException nothingYet) {
                    continue;
                }
            }
            return "";
        }
    }

    /** Everything that comes back until the server closes the connection. */
    public static String exchange(RestServer server, String sent) throws IOException {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
