package io.hexline.benchmarks.load;

import io.hexline.benchmarks.LargeOrganization;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a world costs by the number of its users: how long it is read, how much memory it takes, and how its pages come. */
public final class ScaleBenchmark {

    private static final String USERS = System.getProperty("users", "1000,100000,1000000");
    private static final int PAGES = 50;
    private static final String NUMBERS = "/v1/telephony/config/numbers?max=100&start=";

    private ScaleBenchmark() {}

    /**
     * Prints the table.
     *
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("| users | seconds to the first 200 | processor time, s | heap after a collection, MiB "
                + "| first page of numbers, ms | last page, ms |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int users : Stream.of(USERS.split(",")).mapToInt(Integer::parseInt).toArray()) {
            Path world = Files.createTempFile("hexline-scale", ".json");
            Files.writeString(world, Snapshots.write(LargeOrganization.world(users)));
            measure(users, Path.of(arguments[0]), world);
            Files.delete(world);
        }
    }

    private static void measure(int users, Path project, Path world) throws IOException, InterruptedException {
        long before = System.nanoTime();
        try (Contender hexline = Contender.hexline(project, world)) {
            double seconds = (System.nanoTime() - before) / 1e9;
            double cpu = hexline.cpu().toMillis() / 1e3;
            System.out.printf(
                    "| %,d | %.1f | %.1f | %.0f | %.1f | %.1f |%n",
                    users,
                    seconds,
                    cpu,
                    liveBytes(hexline.process().pid()) / (double) (1 << 20),
                    millis(hexline.client(), NUMBERS + 0),
                    millis(hexline.client(), NUMBERS + (users - 100)));
        }
    }

    /** The last line of a histogram of what is alive, for which the JVM collects what is not. */
    private static long liveBytes(long process) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder("jcmd", String.valueOf(process), "GC.class_histogram").start();
        List<String> lines =
                new String(jcmd.getInputStream().readAllBytes()).lines().toList();
        jcmd.waitFor();
        String[] total = lines.get(lines.size() - 1).trim().split("\\s+");
        return Long.parseLong(total[total.length - 1]);
    }

    /** The median, once the server is warm. */
    private static double millis(Client client, String path) {
        double[] measured = new double[PAGES];
        for (int round = 0; round < 2 * PAGES; round++) {
            long before = System.nanoTime();
            client.send("GET", path, "");
            measured[round % PAGES] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(measured);
        return measured[PAGES / 2];
    }
}
