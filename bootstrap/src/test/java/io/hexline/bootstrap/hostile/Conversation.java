package io.hexline.bootstrap.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client that knows what earlier answers have shown, and sends requests of which the bytes are not as they should be: one
 * or several on a connection, in pieces, or without waiting for the answer.
 */
final class Conversation {

    private static final Pattern SHOWN = Pattern.compile("\"([^\"\\\\\\s]{3,200})\"|[?&](?:cursor|start)=([^&>]*)");
    private static final Pattern TEXT = Pattern.compile("(?<=[:\\[,])\"[^\"]*\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
    private static final int MOST_SHOWN = 300;
    private static final int TIMEOUT_MILLIS = 30_000;

    private final URI server;
    private final List<DescribedOperation> operations;
    private final SchemaBodies bodies;
    private final Junk junk;
    private final List<String> shown = new ArrayList<>(List.of("none"));
    private byte[] last = {};

    Conversation(URI server, List<DescribedOperation> operations, SchemaBodies bodies) {
        this.server = server;
        this.operations = operations;
        this.bodies = bodies;
        this.junk = bodies.junk();
    }

    /**
     * What was sent on one connection and what came back.
     *
     * @param operations what the requests were made of
     */
    record Exchanged(List<String> operations, byte[] sent, String received) {

        @Override
        public String toString() {
            String text = new String(sent, ISO_8859_1);
            return text.substring(0, Math.min(text.length(), 3_000)) + "\n--\n" + received;
        }
    }

    Exchanged next() throws IOException {
        List<String> names = new ArrayList<>();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        do {
            DescribedOperation operation = junk.of(operations);
            names.add(operation.name());
            byte[] request = request(operation);
            all.writeBytes(junk.oneIn(3) ? mutated(request) : request);
            last = request;
        } while (junk.oneIn(5));
        String received = exchange(all.toByteArray());
        remember(received);
        return new Exchanged(names, all.toByteArray(), received);
    }

    private byte[] request(DescribedOperation operation) {
        StringBuilder head =
                new StringBuilder(operation.method() + " " + target(operation) + " HTTP/1.1\r\nHost: localhost\r\n");
        if (!junk.oneIn(30)) {
            String token = junk.oneIn(8) ? "larkspur-person" : "larkspur-full-administrator";
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        head.append("Content-Type: application/json\r\n");
        if (junk.oneIn(6)) {
            head.append("Accept-Encoding: gzip\r\n");
        }
        String body = operation.body().isMissingNode()
                ? junk.oneIn(10) ? "{}" : ""
                : bodies.value(operation.body(), operation.path()).toString();
        String known = TEXT.matcher(body)
                .replaceAll(
                        text -> Matcher.quoteReplacement(junk.oneIn(4) ? "\"" + junk.of(shown) + "\"" : text.group()));
        Framing framing =
                known.isEmpty() && !junk.oneIn(6) || junk.oneIn(2) ? Framing.WHOLE : junk.of(List.of(Framing.values()));
        return framing.request(head.toString(), known.getBytes(ISO_8859_1), junk);
    }

    private String target(DescribedOperation operation) {
        String path = VARIABLE.matcher(operation.path())
                .replaceAll(variable -> Matcher.quoteReplacement(encoded(
                        junk.oneIn(3)
                                ? junk.of(shown)
                                : bodies.values().at(operation.path() + " " + variable.group(1), junk))));
        StringBuilder target = new StringBuilder(path);
        operation.query().forEach(parameter -> {
            if (junk.oneIn(3)) {
                String name = parameter.path("name").textValue();
                String value = junk.oneIn(2)
                        ? junk.of(shown)
                        : bodies.value(parameter.path("schema"), operation.path() + " " + name)
                                .asText();
                target.append(target.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        });
        return target.toString();
    }

    private static String encoded(String text) {
        return text.replaceAll("[^A-Za-z0-9._~+=%-]", "%20");
    }

    /** As far as bytes go, without a notion of what they mean. */
    private byte[] mutated(byte[] request) {
        byte[] bytes = request;
        for (int times = 1 + junk.random().nextInt(6); times > 0 && bytes.length > 1; times--) {
            int at = junk.random().nextInt(bytes.length);
            int to = Math.min(bytes.length, at + junk.random().nextInt(40));
            bytes = switch (junk.random().nextInt(6)) {
                case 0 ->
                    spliced(
                            bytes,
                            at,
                            new byte[] {(byte) (bytes[at] ^ 1 << junk.random().nextInt(8))},
                            at + 1);
                case 1 -> spliced(bytes, at, new byte[0], to);
                case 2 -> spliced(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
                case 3 -> spliced(bytes, at, new byte[] {(byte) junk.random().nextInt(256)}, at);
                case 4 ->
                    spliced(bytes, at, Arrays.copyOfRange(last, Math.min(at, last.length), last.length), bytes.length);
                default -> spliced(bytes, at, junk.of(shown).getBytes(ISO_8859_1), to);
            };
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int begin, byte[] middle, int end) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, begin);
        all.writeBytes(middle);
        all.write(bytes, end, bytes.length - end);
        return all.toByteArray();
    }

    /** All that comes back after the last byte; nothing where nobody waits for it. */
    private String exchange(byte[] sent) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            int half = junk.oneIn(4) ? junk.random().nextInt(sent.length + 1) : sent.length;
            socket.getOutputStream().write(sent, 0, half);
            if (junk.oneIn(50)) {
                return "";
            }
            socket.getOutputStream().write(sent, half, sent.length - half);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (SocketException closed) {
            return "";
        }
    }

    private void remember(String received) {
        Matcher found = SHOWN.matcher(received);
        while (found.find() && junk.oneIn(2)) {
            String value = found.group(1) == null ? found.group(2) : found.group(1);
            if (shown.size() < MOST_SHOWN) {
                shown.add(value);
            } else {
                shown.set(junk.random().nextInt(MOST_SHOWN), value);
            }
        }
    }
}
