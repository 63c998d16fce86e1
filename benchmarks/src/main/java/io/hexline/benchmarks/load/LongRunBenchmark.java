package io.hexline.benchmarks.load;

import io.hexline.benchmarks.LargeOrganization;
import io.hexline.benchmarks.load.Roster.LoadCase;
import io.hexline.benchmarks.load.Turns.Measured;
import io.hexline.benchmarks.load.Wrk.Round;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Whether a server with a small heap stays as fast and as small as it is, over many requests that change its world. */
public final class LongRunBenchmark {

    private static final int USERS = 1000;
    private static final int MILLIONS = Integer.getInteger("millions", 10);
    private static final int SECONDS = Integer.getInteger("seconds", 5);
    private static final String HEAP = System.getProperty("heap", "64m");
    private static final double MILLION = 1e6;

    private LongRunBenchmark() {}

    /**
     * Prints a line for each million.
     *
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0], "benchmarks", "target", "load"));
        Path world = Files.writeString(folder.resolve("world.json"), Snapshots.write(LargeOrganization.world(USERS)));
        Wrk wrk = new Wrk(folder);
        try (Contender hexline = Contender.hexline("Hexline", Path.of(arguments[0]), world, "-Xmx" + HEAP)) {
            System.out.println("Heap " + HEAP + ", JDK " + Runtime.version());
            System.out.println();
            System.out.println("| million | requests/s: median (min to max) | processor time, µs | p99, ms "
                    + "| memory of the process, MiB |");
            System.out.println("| ---: | ---: | ---: | ---: | ---: |");
            LoadCase licenses = Roster.of(hexline.client(), USERS).cases().get(0);
            for (int million = 1; million <= MILLIONS; million++) {
                Measured measured = million(wrk, licenses, hexline);
                System.out.printf(
                        "| %d | %s | %.0f | %.1f | %d |%n",
                        million,
                        measured.rates(),
                        measured.median(Round::cpu),
                        measured.median(Round::p99),
                        hexline.residentMebibytes());
            }
        }
    }

    private static Measured million(Wrk wrk, LoadCase load, Contender contender)
            throws IOException, InterruptedException {
        Measured measured = new Measured(new ArrayList<>());
        double answers = 0;
        while (answers < MILLION) {
            Round round = wrk.run(load, contender, SECONDS);
            measured.rounds().add(round);
            answers += round.answers();
        }
        return measured;
    }
}
