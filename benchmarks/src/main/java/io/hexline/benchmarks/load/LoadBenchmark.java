package io.hexline.benchmarks.load;

import io.hexline.benchmarks.LargeOrganization;
import io.hexline.benchmarks.load.Roster.LoadCase;
import io.hexline.benchmarks.load.Roster.Sent;
import io.hexline.benchmarks.load.Wrk.Round;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Compares Hexline with a server that does nothing and with a mock: the same requests, the same answers, round by round
 * in turn, so that whatever else the machine does meets all of them.
 */
public final class LoadBenchmark {

    private static final int USERS = Integer.getInteger("users", 1000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS = Integer.getInteger("seconds", 5);
    private static final int WARM_UP_SECONDS = Integer.getInteger("warmup", 10);
    private static final String CASES = System.getProperty("cases", "");

    private LoadBenchmark() {}

    /**
     * Prints the table.
     *
     * @param arguments the folder of the project, and WireMock's jar
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0], "benchmarks", "target", "load"));
        Path world = Files.writeString(folder.resolve("world.json"), Snapshots.write(LargeOrganization.world(USERS)));
        Wrk wrk = new Wrk(folder);
        try (Contender hexline = Contender.hexline(Path.of(arguments[0]), world);
                Contender noOp = Contender.noOp();
                Contender wireMock = Contender.wireMock(Path.of(arguments[1]))) {
            System.out.printf("%d users, %d rounds of %d s, JDK %s%n%n", USERS, ROUNDS, SECONDS, Runtime.version());
            System.out.println("| request | server | requests/s: median (min to max) | × WireMock | × no-op "
                    + "| processor time, µs | p99, ms |");
            System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
            for (LoadCase load : Roster.of(hexline.client(), USERS).cases()) {
                if (load.name().contains(CASES)) {
                    measure(load, wrk, List.of(hexline, noOp, wireMock));
                }
            }
        }
    }

    private static void measure(LoadCase load, Wrk wrk, List<Contender> contenders)
            throws IOException, InterruptedException {
        Sent first = load.requests().get(0);
        String answer = contenders
                .get(0)
                .client()
                .send(first.method(), first.path(), first.body())
                .body();
        Map<Contender, List<Round>> rounds = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            contender.answer(answer);
            wrk.run(load, contender, WARM_UP_SECONDS);
            rounds.put(contender, new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Contender contender : contenders) {
                rounds.get(contender).add(wrk.run(load, contender, SECONDS));
            }
        }
        print(load.name(), rounds);
    }

    private static void print(String load, Map<Contender, List<Round>> rounds) {
        rounds.forEach((contender, measured) -> {
            double[] rates = sorted(measured, Round::rate);
            double rate = median(measured, Round::rate);
            System.out.printf(
                    "| %s | %s | %,.0f (%,.0f to %,.0f) | %.2f | %.2f | %.0f | %.1f |%n",
                    load,
                    contender.name(),
                    rate,
                    rates[0],
                    rates[rates.length - 1],
                    rate / rateOf(Contender.WIRE_MOCK, rounds),
                    rate / rateOf(Contender.NO_OP, rounds),
                    median(measured, Round::cpu),
                    median(measured, Round::p99));
        });
    }

    private static double rateOf(String name, Map<Contender, List<Round>> rounds) {
        Contender one = rounds.keySet().stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow();
        return median(rounds.get(one), Round::rate);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = sorted(rounds, figure);
        return sorted[sorted.length / 2];
    }

    private static double[] sorted(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] figures = rounds.stream().mapToDouble(figure).toArray();
        Arrays.sort(figures);
        return figures;
    }
}
