package io.hexline.benchmarks.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A server that takes part, in a process of its own. All have the same collector.
 *
 * @param answerAt where a canned answer is set; empty for a server that decides
 */
record Contender(String name, Process process, Client client, String answerAt) implements AutoCloseable {

    static final String NO_OP = "no-op";
    static final String WIRE_MOCK = "WireMock";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    /** Hexline as the script starts it, on the world of a file. */
    static Contender hexline(Path project, Path world) throws IOException {
        int port = freePort();
        List<String> command = List.of(
                project.resolve("hexline").toString(),
                "serve",
                "--port",
                String.valueOf(port),
                "--snapshot",
                world.toString());
        return started("Hexline", command, port, "/health/ready", "");
    }

    static Contender noOp() throws IOException {
        int port = freePort();
        List<String> command =
                java("-cp", System.getProperty("java.class.path"), NoOpServer.class.getName(), String.valueOf(port));
        return started(NO_OP, command, port, "/", NoOpServer.ANSWER);
    }

    /** WireMock with all that costs time switched off: the journal, logs, compression. */
    static Contender wireMock(Path jar) throws IOException {
        int port = freePort();
        List<String> command = java(
                "-jar",
                jar.toString(),
                "--port",
                String.valueOf(port),
                "--bind-address",
                "127.0.0.1",
                "--no-request-journal",
                "--disable-request-logging",
                "--disable-gzip",
                "--disable-banner");
        return started(WIRE_MOCK, command, port, "/__admin/health", "/__admin/mappings");
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Contender started(String name, List<String> command, int port, String ready, String answerAt)
            throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Contender contender = new Contender(name, process, Client.to(port), answerAt);
        while (!contender.client().answers(ready)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended with " + process.exitValue() + ": " + command);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return contender;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Where its answer is canned: answers everything with this JSON from now on. */
    void answer(String json) {
        switch (answerAt) {
            case "" -> {}
            case NoOpServer.ANSWER -> client.send("PUT", answerAt, json);
            default -> {
                client.send("DELETE", answerAt, "");
                client.send("POST", answerAt, """
                        {"request":{"urlPattern":"/v1/.*","method":"ANY"},"response":{"status":200,\
                        "headers":{"Content-Type":"application/json"},"jsonBody":%s}}""".formatted(json));
            }
        }
    }

    /** The processor time of its process until now. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
