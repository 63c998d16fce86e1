package io.hexline.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Compares how long Hexline and a mock take from their start to the first answer, round by round in turn. */
public final class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 10);

    private StartBenchmark() {}

    /** Starts a server, as it is ready when it is given back. */
    @FunctionalInterface
    private interface Start {
        Contender start() throws IOException;
    }

    /**
     * Prints the table.
     *
     * @param arguments the folder of the project, and WireMock's jar
     */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        List<Double> hexline = new ArrayList<>();
        List<Double> wireMock = new ArrayList<>();
        Path world = Files.createTempFile("hexline-start", ".json");
        Files.copy(
                project.resolve("world/src/main/resources/io/hexline/world/snapshot/sample.json"),
                world,
                StandardCopyOption.REPLACE_EXISTING);
        seconds(() -> Contender.hexline(project, world));
        for (int round = 0; round < ROUNDS; round++) {
            hexline.add(seconds(() -> Contender.hexline(project, world)));
            wireMock.add(seconds(() -> Contender.wireMock(Path.of(arguments[1]))));
        }
        System.out.println("| server | seconds to the first 200: median (min to max) | × WireMock |");
        System.out.println("| --- | ---: | ---: |");
        print("Hexline", hexline, Turns.median(wireMock));
        print(Contender.WIRE_MOCK, wireMock, Turns.median(wireMock));
    }

    private static double seconds(Start server) throws IOException {
        long before = System.nanoTime();
        Contender started = server.start();
        double seconds = (System.nanoTime() - before) / 1e9;
        started.close();
        return seconds;
    }

    private static void print(String name, List<Double> seconds, double wireMock) {
        List<Double> sorted = seconds.stream().sorted().toList();
        System.out.printf(
                "| %s | %.2f (%.2f to %.2f) | %.2f |%n",
                name,
                Turns.median(seconds),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                Turns.median(seconds) / wireMock);
    }
}
