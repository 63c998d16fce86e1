package io.hexline.benchmarks.load;

import io.hexline.benchmarks.load.Roster.LoadCase;
import io.hexline.benchmarks.load.Wrk.Round;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/** Measures servers round by round in turn, so that whatever else the machine does meets all of them. */
record Turns(Wrk wrk) {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS = Integer.getInteger("seconds", 5);
    private static final int WARM_UP_SECONDS = Integer.getInteger("warmup", 10);

    /** What the rounds of one server measured. */
    record Measured(List<Round> rounds) {

        double rate() {
            return median(Round::rate);
        }

        /** The median of all rounds. */
        double median(ToDoubleFunction<Round> figure) {
            return Turns.median(rounds.stream().map(figure::applyAsDouble).toList());
        }

        /** For example {@code 100 (90 to 110)}. */
        String rates() {
            List<Double> rates = rounds.stream().map(Round::rate).sorted().toList();
            return "%,.0f (%,.0f to %,.0f)".formatted(rate(), rates.get(0), rates.get(rates.size() - 1));
        }
    }

    /** The median rates of a server and of something else. */
    record Against(double rate, double other) {}

    static String terms() {
        return "%d rounds of %d s, JDK %s".formatted(ROUNDS, SECONDS, Runtime.version());
    }

    /**
     * Sends a server its requests, in turn with something else.
     *
     * @param other works for some seconds; how often it did in one of them
     */
    Against against(Contender server, LoadCase load, Callable<Double> other) throws Exception {
        wrk.run(load, server, WARM_UP_SECONDS);
        return against(() -> wrk.run(load, server, SECONDS).rate(), other);
    }

    /** Likewise something that is warm. */
    Against against(Callable<Double> measured, Callable<Double> other) throws Exception {
        other.call();
        List<Double> rates = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rates.add(measured.call());
            others.add(other.call());
        }
        return new Against(median(rates), median(others));
    }

    static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    /** Sends each server its requests; the figures come in the order of the servers. */
    Map<Contender, Measured> of(Map<Contender, LoadCase> loads) throws IOException, InterruptedException {
        Map<Contender, Measured> measured = new LinkedHashMap<>();
        for (Map.Entry<Contender, LoadCase> load : loads.entrySet()) {
            wrk.run(load.getValue(), load.getKey(), WARM_UP_SECONDS);
            measured.put(load.getKey(), new Measured(new ArrayList<>()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<Contender, LoadCase> load : loads.entrySet()) {
                measured.get(load.getKey()).rounds().add(wrk.run(load.getValue(), load.getKey(), SECONDS));
            }
        }
        return measured;
    }
}
