package io.hexline.benchmarks;

import io.hexline.benchmarks.RecordingWork.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What reading a large recording costs, and making a case of it, beside a bare scan of the same file: in rounds, one after
 * the other, each in a process of its own. Arguments: the folder for the files, their size in megabytes (500), rounds (5).
 */
public final class RecordingBenchmark {

    private static final List<String> KINDS = List.of("calls", "body", "messages");
    private static final int MEGABYTES = 500;
    private static final int ROUNDS = 5;

    private RecordingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int megabytes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MEGABYTES;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        System.out.println("| file of " + megabytes + " MB | what is done | clock, × scan | processor, × scan"
                + " | the same once warm | processor, seconds | memory, MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- | ---: |");
        for (String kind : KINDS) {
            Path file = folder.resolve(kind + "-" + megabytes + ".har");
            if (Files.notExists(file)) {
                HarFile.write(file, megabytes, kind);
            }
            print(kind, measured(file, rounds));
        }
        System.out.println(
                "Minimum, median, maximum of " + rounds + " rounds, each in a process of its own; once warm: a"
                        + " second time in the same process; memory at its largest.");
    }

    private static Map<RecordingWork, List<Cost>> measured(Path file, int rounds) throws IOException {
        Map<RecordingWork, List<Cost>> costs = new EnumMap<>(RecordingWork.class);
        for (int round = 0; round < rounds; round++) {
            for (RecordingWork work : RecordingWork.values()) {
                costs.computeIfAbsent(work, none -> new ArrayList<>()).add(work.measured(file));
            }
        }
        return costs;
    }

    private static void print(String kind, Map<RecordingWork, List<Cost>> costs) {
        List<Cost> scans = costs.get(RecordingWork.SCAN);
        costs.forEach((work, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %.0f |%n",
                kind,
                work.name().toLowerCase(Locale.ROOT),
                spread(ratios(all, scans, Cost::seconds)),
                spread(ratios(all, scans, Cost::processor)),
                spread(ratios(all, scans, Cost::again)),
                spread(all.stream().mapToDouble(Cost::processor).toArray()),
                all.stream().mapToDouble(Cost::megabytes).max().orElse(0)));
    }

    /** To the scan of the same round. */
    private static double[] ratios(List<Cost> all, List<Cost> scans, ToDoubleFunction<Cost> what) {
        return IntStream.range(0, all.size())
                .mapToDouble(round -> what.applyAsDouble(all.get(round)) / what.applyAsDouble(scans.get(round)))
                .toArray();
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "%.2f, %.2f, %.2f", sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
