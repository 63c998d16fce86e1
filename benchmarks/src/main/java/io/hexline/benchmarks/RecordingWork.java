package io.hexline.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import io.hexline.application.troubleshooting.CallFilter;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.har.HarRecordings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * What one time cost.
     *
     * @param seconds on the clock
     * @param processor seconds of the processor, the start, the compiler and the collector included
     * @param megabytes of the process at its largest
     */
    record Cost(double seconds, double processor, double megabytes) {

        static Cost of(String line, double seconds) {
            String[] parts = line.split(" ");
            return new Cost(seconds, Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        }
    }

    abstract void on(Path recording) throws IOException;

    private static void troubleshoot(Path recording, Optional<CaseOrder> order) {
        TroubleshootRecording.on(new HarRecordings())
                .handle(new TroubleshootRecordingCommand(recording, new CallFilter("nothing"), order))
                .getOrElseThrow(failure -> new IllegalStateException(failure.toString()));
    }

    /** Does one of them, in this process. */
    public static void main(String[] arguments) throws IOException {
        valueOf(arguments[0]).on(Path.of(arguments[1]));
        long nanos =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        double largest = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBI)
                .findFirst()
                .orElse(0);
        System.out.println((double) nanos / TimeUnit.SECONDS.toNanos(1) + " " + largest);
    }

    /** Does it in a process of its own, with a heap of 256 MB. */
    Cost measured(Path recording) throws IOException {
        long start = System.nanoTime();
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
        String told = new String(process.getInputStream().readAllBytes()).strip();
        double seconds = (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1);
        return Cost.of(told.substring(told.lastIndexOf('\n') + 1), seconds);
    }
}
