package io.hexline.benchmarks.load;

import io.hexline.benchmarks.LargeOrganization;
import io.hexline.benchmarks.load.Roster.LoadCase;
import io.hexline.benchmarks.load.Roster.Sent;
import io.hexline.benchmarks.load.Turns.Measured;
import io.hexline.benchmarks.load.Wrk.Round;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares Hexline with servers that do nothing and with a mock: the same requests, the same answers. The first that does
 * nothing stands on what Hexline stands on.
 */
public final class LoadBenchmark {

    private static final int USERS = Integer.getInteger("users", 1000);
    private static final Pattern CASES = Pattern.compile(System.getProperty("cases", ""));

    /** A command that starts one more server that does nothing, see {@link Contender#noOp(String, String)}. */
    private static final String OTHER = System.getProperty("other", "");

    private LoadBenchmark() {}

    /**
     * Prints the table.
     *
     * @param arguments the folder of the project, and WireMock's jar
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0], "benchmarks", "target", "load"));
        Path world = Files.writeString(folder.resolve("world.json"), Snapshots.write(LargeOrganization.world(USERS)));
        Turns turns = new Turns(new Wrk(folder));
        List<Contender> contenders = new ArrayList<>();
        try {
            Contender hexline = Contender.hexline(Path.of(arguments[0]), world);
            contenders.add(hexline);
            contenders.add(Contender.noOp("no-op", JettyNoOp.class));
            contenders.add(Contender.noOp("no-op, Vert.x", VertxNoOp.class));
            if (!OTHER.isEmpty()) {
                contenders.add(Contender.noOp("no-op, other", OTHER));
            }
            contenders.add(Contender.wireMock(Path.of(arguments[1])));
            System.out.printf("%d users, %s%n%n", USERS, Turns.terms());
            System.out.println("| request | server | requests/s: median (min to max) | × WireMock | × no-op "
                    + "| processor time, µs | p99, ms |");
            System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
            for (LoadCase load : Roster.of(hexline.client(), USERS).cases()) {
                if (CASES.matcher(load.name()).find()) {
                    measure(load, turns, contenders);
                }
            }
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    private static void measure(LoadCase load, Turns turns, List<Contender> contenders)
            throws IOException, InterruptedException {
        Sent first = load.requests().get(0);
        String answer = contenders
                .get(0)
                .client()
                .send(first.method(), first.path(), first.body())
                .body();
        Map<Contender, LoadCase> loads = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            contender.answer(answer);
            loads.put(contender, load);
        }
        Map<Contender, Measured> measured = turns.of(loads);
        double noOp = measured.get(contenders.get(1)).rate();
        double wireMock = measured.get(contenders.get(contenders.size() - 1)).rate();
        measured.forEach((contender, rounds) -> System.out.printf(
                "| %s | %s | %s | %.2f | %.2f | %.0f | %.1f |%n",
                load.name(),
                contender.name(),
                rounds.rates(),
                rounds.rate() / wireMock,
                rounds.rate() / noOp,
                rounds.median(Round::cpu),
                rounds.median(Round::p99)));
    }
}
