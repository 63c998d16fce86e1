package io.hexline.benchmarks.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
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

    static final String WIRE_MOCK = "WireMock";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    /** Hexline as the script starts it, on the world of a file. */
    static Contender hexline(Path project, Path world) throws IOException {
        return hexline("Hexline", project, world, "");
    }

    /**
     * Hexline under another name.
     *
     * @param options of its JVM, besides those of the script
     */
    static Contender hexline(String name, Path project, Path world, String options) throws IOException {
        return hexline(name, project, List.of("--snapshot", world.toString()), options);
    }

    /** Hexline on a database. */
    static Contender hexline(String name, Path project, TestedDatabase database) throws IOException {
        return hexline(name, project, database.options(), "");
    }

    private static Contender hexline(String name, Path project, List<String> world, String options) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.addAll(List.of(project.resolve("hexline").toString(), "serve", "--port", String.valueOf(port)));
        command.addAll(world);
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("JAVA_TOOL_OPTIONS", options);
        return started(name, process, port, "/health/ready", "");
    }

    /** A server that answers everything with what it is told, and is told so by {@link NoOp#ANSWER}. */
    static Contender noOp(String name, Class<?> server) throws IOException {
        int port = freePort();
        ProcessBuilder process =
                java("-cp", System.getProperty("java.class.path"), server.getName(), String.valueOf(port));
        return started(name, process, port, "/", NoOp.ANSWER);
    }

    /** Likewise one that a command starts which lacks only the port; for example on a server that needs another JDK. */
    static Contender noOp(String name, String command) throws IOException {
        int port = freePort();
        List<String> words = new ArrayList<>(List.of(command.split(" +")));
        words.add(String.valueOf(port));
        return started(name, new ProcessBuilder(words), port, "/", NoOp.ANSWER);
    }

    /** WireMock with all that costs time switched off: the journal, logs, compression. */
    static Contender wireMock(Path jar) throws IOException {
        int port = freePort();
        ProcessBuilder process = java(
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
        return started(WIRE_MOCK, process, port, "/__admin/health", "/__admin/mappings");
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static Contender started(String name, ProcessBuilder command, int port, String ready, String answerAt)
            throws IOException {
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Contender contender = new Contender(name, process, Client.to(port), answerAt);
        while (!contender.client().answers(ready)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended with " + process.exitValue() + ": " + command.command());
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
            case NoOp.ANSWER -> client.send("PUT", answerAt, json);
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

    /** How much of the machine's memory its process has, in MiB. */
    long residentMebibytes() throws IOException {
        String status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
        return status.lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
