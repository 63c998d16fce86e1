package io.hexline.benchmarks.load;

import io.hexline.benchmarks.LargeOrganization;
import io.hexline.benchmarks.load.Roster.LoadCase;
import io.hexline.benchmarks.load.Turns.Measured;
import io.hexline.benchmarks.load.Wrk.Round;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares how fast a server answers in a large world and in a small one: the same requests, for a thousand users each. */
public final class SizeBenchmark {

    private static final int SMALL = Integer.getInteger("small", 1000);
    private static final int LARGE = Integer.getInteger("large", 1_000_000);

    private SizeBenchmark() {}

    /**
     * Prints the table.
     *
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0], "benchmarks", "target", "load"));
        Turns turns = new Turns(new Wrk(folder));
        try (Contender small = hexline(Path.of(arguments[0]), folder, SMALL);
                Contender large = hexline(Path.of(arguments[0]), folder, LARGE)) {
            System.out.println(Turns.terms());
            System.out.println();
            System.out.println("| request | users | requests/s: median (min to max) | × the small world's "
                    + "| processor time, µs | p99, ms |");
            System.out.println("| --- | --- | ---: | ---: | ---: | ---: |");
            List<LoadCase> inSmall = Roster.of(small.client(), SMALL).cases();
            List<LoadCase> inLarge = Roster.of(large.client(), LARGE).cases();
            for (int load = 0; load < inSmall.size(); load++) {
                Map<Contender, LoadCase> loads = new LinkedHashMap<>();
                loads.put(small, inSmall.get(load));
                loads.put(large, inLarge.get(load));
                print(inSmall.get(load).name(), turns.of(loads));
            }
        }
    }

    private static Contender hexline(Path project, Path folder, int users) throws IOException {
        Path world = folder.resolve("world-" + users + ".json");
        Files.writeString(world, Snapshots.write(LargeOrganization.world(users)));
        return Contender.hexline("%,d".formatted(users), project, world, "");
    }

    private static void print(String load, Map<Contender, Measured> measured) {
        double small = measured.values().iterator().next().rate();
        measured.forEach((contender, rounds) -> System.out.printf(
                "| %s | %s | %s | %.2f | %.0f | %.1f |%n",
                load,
                contender.name(),
                rounds.rates(),
                rounds.rate() / small,
                rounds.median(Round::cpu),
                rounds.median(Round::p99)));
    }
}
