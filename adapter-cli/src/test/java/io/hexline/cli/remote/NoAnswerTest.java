package io.hexline.cli.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.RawServer;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.cli.fixture.Wire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no answer of Hexline's API is a failure outside and said to be one, whichever command asked. */
class NoAnswerTest {

    private static final List<String> COMMANDS = List.of(
            "move validate --to loc --user ana",
            "move validate --to " + Wire.BERLIN + " --user " + Wire.ANA,
            "people",
            "people a@example.com",
            "locations",
            "licenses",
            "numbers",
            "carriers",
            "dial-plans",
            "licenses assign --user ana@example.com --add " + Wire.id("LICENSE", "x"),
            "move validate --to loc --user ana@example.com",
            "move start --to loc --user ana",
            "move list",
            "move status job-1",
            "move errors job-1",
            "move pause job-1",
            "carriers accounts",
            "carriers release ana@example.com",
            "onboard --email ana@example.com",
            "onboard --email ana@example.com --org " + Wire.id("ORGANIZATION", "org-1"),
            "onboard --email ana@example.com --org Larkspur");

    private static final List<String> BODIES = List.of(
            "",
            "  ",
            "<!DOCTYPE html><html><body>Sign in</body></html>",
            "{\"items\":[",
            "[".repeat(5_000) + "]".repeat(5_000),
            "{\"n\":" + "1".repeat(2_000) + "}",
            "null",
            "[]",
            "{}",
            "{} <html>",
            "\"items\"",
            "{\"items\":{},\"id\":\"\"}",
            "{\"items\":[{}],\"id\":\"job-1\"}",
            "{\"items\":[7],\"id\":\"job-1\",\"latestExecutionStatus\":\"STARTED\"}",
            "{\"items\":[{\"id\":\"j\",\"latestExecutionStatus\":\"STARTED\",\"counts\":{\"totalMoves\":1,\"moved\":2}}]}",
            "{\"response\":{\"usersList\":[{\"errors\":[{}],\"impacts\":[]}],\"jobDetails\":{\"id\":\"j\"}}}",
            "[{\"email\":\"ana@example.com\",\"status\":200}]",
            "[{\"email\":\"ana@example.com\",\"uuid\":\"ana\",\"errorList\":{}}]");

    private static Run run(String command, RawServer server, String... more) {
        List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
        arguments.addAll(List.of("--server", server.url(), "--token", "secret"));
        arguments.addAll(List.of(more));
        return new Stage().run(arguments.toArray(String[]::new));
    }

    private static String response(int status, String body) {
        return "HTTP/1.1 " + status + " Any\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n"
                + body;
    }

    private static Stream<String> commands() {
        return COMMANDS.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_answer_of_somebody_else(String command) {
        for (String body : BODIES) {
            if (!command.startsWith("move pause") || !body.isEmpty()) {
                check(command, 200, body);
            }
        }
        check(command, 502, BODIES.get(2));
        check(command, 403, BODIES.get(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 403})
    void a_refusal_of_somebody_else(int status) {
        BODIES.forEach(body -> check("people", status, body));
    }

    private static void check(String command, int status, String body) {
        try (RawServer server = RawServer.saying(response(status, body))) {
            Run run = run(command, server);

            String case_ = command + ", " + status + " " + body.substring(0, Math.min(80, body.length()));
            assertEquals(3, run.exitCode(), case_ + run);
            assertEquals("", run.out(), case_);
            assertTrue(run.err().startsWith("The answer is not one of Hexline's API: "), case_ + run.err());
        }
    }

    @Test
    void a_redirect_is_told() {
        try (RawServer server = RawServer.saying(
                "HTTP/1.1 302 Found\r\nLocation: https://sso.example.com/\r\nContent-Length: 0\r\n\r\n")) {
            Run run = run("move list", server);

            assertEquals(3, run.exitCode());
            assertTrue(
                    run.err().replaceAll("\\s+", " ").contains("it sends its clients to https://sso.example.com/."),
                    run.err());
        }
    }

    /** Each of these would go on for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{", ""})
    void an_answer_that_drips_is_not_waited_for(String beginning) {
        RawServer.Sender drips = client -> {
            client.write(beginning.getBytes());
            for (String next = "x:y\r\n"; ; TimeUnit.MILLISECONDS.sleep(20)) {
                client.write((beginning.endsWith("{") ? " " : beginning.isEmpty() ? "" : next).getBytes());
                client.flush();
            }
        };
        try (RawServer server = RawServer.sending(drips)) {
            Run run = run("move list", server, "--timeout", "1");

            assertEquals(3, run.exitCode());
            assertTrue(
                    run.err().replaceAll("\\s+", " ").contains("it has not come to an end within 1 second"), run.err());
        }
    }

    @Test
    void an_answer_without_end_is_given_up() {
        byte[] much = " ".repeat(1 << 20).getBytes();
        RawServer.Sender pours = client -> {
            client.write("HTTP/1.1 200 OK\r\n\r\n".getBytes());
            while (true) {
                client.write(much);
            }
        };
        try (RawServer server = RawServer.sending(pours)) {
            Run run = run("move list", server);

            assertEquals(3, run.exitCode());
            assertTrue(run.err().startsWith("The answer is not one of Hexline's API: it is too long."), run.err());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SSH-2.0-OpenSSH_9.6\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n"
            })
    void what_breaks_is_told_without_names_of_classes(String said) {
        try (RawServer server = RawServer.saying(said)) {
            Run run = run("move list", server);

            assertEquals(3, run.exitCode());
            assertTrue(run.err().contains("gives no answer: "), run.err());
            assertFalse(run.err().contains("Exception") || run.err().contains("java."), run.err());
        }
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:9, nobody listens there", "http://no-such-host.invalid, there is no host of that name"
    })
    void a_server_that_is_not_there_is_told_without_names_of_classes(String url, String said) {
        Run run = new Stage().run("move", "list", "--server", url, "--token", "t");

        assertEquals(3, run.exitCode());
        assertTrue(
                run.err().replaceAll("\\s+", " ").startsWith("The server " + url + " gives no answer: " + said + "."),
                run.err());
        assertFalse(run.err().contains("Exception") || run.err().contains("java."), run.err());
    }
}
