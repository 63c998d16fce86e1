package io.hexline.bootstrap.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What a client does wrong is no news for whoever runs the server: nobody can write into the log, or fill the disk. */
class QuietLogTest {

    private static final String WORD = "word-of-a-client";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/people HTTP/1.1\r\nHost: a " + WORD + "\r\n\r\n",
                "GET /v1/people HTTP/1.1\r\nHost: x\r\nHost: " + WORD + "\r\n\r\n",
                "GET /v1/people HTTP/1.1\r\nHost: [" + WORD + ":80:80\r\n\r\n",
                "GET /v1/people HTTP/1.1\r\nHost: " + WORD + ":99999\r\n\r\n",
                "CONNECT /" + WORD + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET http://[" + WORD + "/ HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /" + WORD + "%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n" + WORD + " : x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: " + WORD + "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: " + WORD + "\r\n\r\n",
                "GET / " + WORD + "\r\nHost: x\r\n\r\n"
            })
    void aBrokenRequestIsAnsweredAndNotLogged(String request) throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try (Assembly assembly = new Assembly(Snapshots.sample());
                RestServer server = assembly.serve(RestSettings.defaults())) {
            assertTrue(answer(server.address(), request).startsWith("HTTP/1.1 4"));
        } finally {
            root.detachAppender(log);
        }

        assertEquals(
                List.of(),
                List.copyOf(log.list).stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .filter(message -> message.contains(WORD))
                        .toList());
    }

    private static String answer(URI server, String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
