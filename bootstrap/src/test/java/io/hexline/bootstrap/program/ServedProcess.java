package io.hexline.bootstrap.program;

import io.hexline.bootstrap.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code hexline serve} in a process of its own. */
final class ServedProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+");

    private final Process process;
    private final BufferedReader out;

    private ServedProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    static ServedProcess start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /**
     * Starts it.
     *
     * @param options of the JVM
     */
    static ServedProcess start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "serve"));
        command.addAll(List.of(arguments));
        return new ServedProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The address in its first line, once it is there. */
    String address() throws IOException {
        String line = out.readLine();
        Matcher address = ADDRESS.matcher(String.valueOf(line));
        if (!address.find()) {
            throw new IOException("no address in: " + line);
        }
        return address.group();
    }

    /** What it says next, up to a line that starts like this. */
    String upTo(String start) throws IOException {
        StringBuilder text = new StringBuilder();
        String line = out.readLine();
        while (line != null && !line.startsWith(start)) {
            text.append(line).append('\n');
            line = out.readLine();
        }
        return text.append(line).toString();
    }

    /** All that it still says, and its exit code. */
    String rest() throws IOException, InterruptedException {
        return out.lines().toList() + " exit " + exitCode();
    }

    /** As a service manager does it: SIGTERM. {@code Process.destroy} would close the output too. */
    void stop() {
        process.toHandle().destroy();
    }

    /** As the kernel does it: nobody is asked. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
