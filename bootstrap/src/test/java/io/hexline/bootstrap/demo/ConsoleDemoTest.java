package io.hexline.bootstrap.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.demo.ConsoleServer;
import io.hexline.demo.DemoCommand;
import io.hexline.domain.value.Email;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class ConsoleDemoTest {

    private static final String LAST = "Ctrl-C ends it";
    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private final AtomicReference<ConsoleServer> running = new AtomicReference<>();
    private final AtomicReference<Seen> seen = new AtomicReference<>();
    private final StringWriter err = new StringWriter();

    /** What there is once all is said. */
    private record Seen(String page, String mia, String jobs) {

        static Seen at(ConsoleServer server) {
            String mia = server.useCases()
                    .people()
                    .findUser()
                    .byEmail(server.org(), new Email("mia.novak@example.com"))
                    .map(user -> user.person().name().display() + " "
                            + user.subscriber().isPresent())
                    .getOrElse("nobody");
            return new Seen(
                    get(server, server.console()),
                    mia,
                    get(server, server.address().resolve(MOVES)));
        }
    }

    /** As somebody reads it, who looks at what there is, and then ends the demo. */
    private final StringWriter out = new StringWriter() {

        @Override
        public void flush() {
            if (toString().contains(LAST) && running.get() != null) {
                seen.set(Seen.at(running.get()));
                running.getAndSet(null).close();
            }
        }
    };

    private static String get(ConsoleServer server, URI address) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + server.token().value())
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private int run(String... arguments) {
        ConsoleServer.Factory consoles = (port, pace) -> {
            running.set(SampleConsole.on(Snapshots.sample()).start(port, pace));
            return running.get();
        };
        return new CommandLine(new DemoCommand(SampleServer.on(Snapshots.sample()), consoles))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .execute(arguments);
    }

    @Test
    void somethingGoesOnInTheConsoleUntilTheDemoEnds() {
        int exitCode = run("--console", "--port", "0");

        String told = out.toString();
        assertEquals(0, exitCode, told);
        assertTrue(seen.get().page().contains("Access token"), seen.get().page());
        assertEquals("Mia Novak false", seen.get().mia());
        assertTrue(
                seen.get().jobs().contains("\"latestExecutionStatus\":\"START"),
                seen.get().jobs());
        for (String said : List.of(
                "larkspur-full-administrator",
                "Priya Raman, user administrator",
                "Henrik Lindqvist, read only administrator")) {
            assertTrue(told.contains("\n   " + said + "\n"), told);
        }
        assertTrue(told.matches("(?s).*Under World a full administrator.*\n   [\\w-]{16,}\n.*"), told);
        assertTrue(told.matches("(?s).*\n   http://127.0.0.1:\\d+/console/\n.*"), told);
        assertTrue(told.lines().allMatch(line -> line.length() <= 80), told);
    }

    @Test
    void whereThePortIsTakenAnotherOneIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int exitCode = run("--console", "--port", String.valueOf(other.getLocalPort()));

            assertEquals(3, exitCode);
            assertTrue(err.toString().contains("hexline demo --console --port 0"), err.toString());
            assertFalse(err.toString().contains("Exception"), err.toString());
        }
    }

    @Test
    void aPortIsANumberOfAPort() {
        assertEquals(2, run("--console", "--port", "70000"));
    }
}
