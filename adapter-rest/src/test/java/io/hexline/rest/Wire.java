package io.hexline.rest;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no well-behaved client would send. */
public final class Wire {

    private static final int PAUSE_MILLIS = 300;

    private Wire() {}

    /** As {@link #exchange}, with a pause before each of the last letters, and after them. */
    public static String drip(RestServer server, String sent, String slowly) throws IOException {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.setSoTimeout(PAUSE_MILLIS);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder received = new StringBuilder();
            boolean open = true;
            for (int at = 0; open && at < slowly.length(); at++) {
                socket.getOutputStream().write(slowly.charAt(at));
                open = receive(socket, received);
            }
            return received.toString();
        }
    }

    /** What comes until nothing does for a while; whether the connection is still open. */
    private static boolean receive(Socket socket, StringBuilder received) throws IOException {
        try {
            int letter = socket.getInputStream().read();
            while (letter >= 0) {
                received.append((char) letter);
                letter = socket.getInputStream().read();
            }
            return false;
        } catch (SocketTimeoutException nothingYet) {
            return true;
        } catch (SocketException reset) {
            return false;
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
