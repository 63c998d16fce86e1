package io.hexline.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import io.hexline.application.troubleshooting.CallFilter;
import io.hexline.application.troubleshooting.Recording;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.har.HarRecordings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What can be done with a recording, each time in a process of its own: its last line says what that cost. */
enum RecordingWork {
    /** What a parser needs at least: every token, no value. */
    SCAN {
        @Override
        void on(Path recording) throws IOException {
            try (JsonParser parser = new JsonFactory().createParser(recording.toFile())) {
                while (parser.nextToken() != null) {
                    continue;
                }
            }
        }
    },
    READ {
        @Override
        void on(Path recording) {
            troubleshoot(recording, Optional.empty());
        }
    },
    CASE {
        @Override
        void on(Path recording) throws IOException {
            Path folder = Files.createTempDirectory(recording.toAbsolutePath().getParent(), "case-");
            troubleshoot(recording, Optional.of(new CaseOrder(Optional.of(folder), Optional.empty(), List.of())));
            for (String file : List.of("case.md", "recording.har")) {
                Files.delete(folder.resolve(file));
            }
            Files.delete(folder);
        }
    };

    private static final int KIBI = 1 << 10;

    /**
     * What it cost.
     *
     * @param seconds on the clock, the start of the process included
     * @param processor seconds of the processor, the start, the compiler and the collector included
     * @param again seconds of the processor for a second time in the same process
     * @param megabytes of the process at its largest
     */
    record Cost(double seconds, double processor, double again, double megabytes) {

        static Cost of(String line) {
            double[] parts = Arrays.stream(line.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Cost(parts[0], parts[1], parts[2], parts[3]);
        }
    }

    abstract void on(Path recording) throws IOException;

    private static void troubleshoot(Path recording, Optional<CaseOrder> order) {
        TroubleshootRecording.on(new HarRecordings())
                .handle(new TroubleshootRecordingCommand(Recording.in(recording), new CallFilter("nothing"), order))
                .getOrElseThrow(failure -> new IllegalStateException(failure.toString()));
    }

    /** Does one of them in this process, twice. */
    public static void main(String[] arguments) throws IOException {
        RecordingWork work = valueOf(arguments[0]);
        Path recording = Path.of(arguments[1]);
        work.on(recording);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        double seconds = (double) (System.currentTimeMillis() - started) / TimeUnit.SECONDS.toMillis(1);
        double first = processor();
        work.on(recording);
        System.out.println(seconds + " " + first + " " + (processor() - first) + " " + megabytes());
    }

    private static double processor() {
        long nanos =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        return (double) nanos / TimeUnit.SECONDS.toNanos(1);
    }

    /** Linux tells it, and others do not. */
    private static double megabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.notExists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBI)
                        .findFirst()
                        .orElse(0);
    }

    /** Does it in a process of its own, with a heap of 256 MB. */
    Cost measured(Path recording) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordingWork.class.getName(),
                        name(),
                        recording.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return Cost.of(told.substring(told.lastIndexOf('\n') + 1));
    }
}
