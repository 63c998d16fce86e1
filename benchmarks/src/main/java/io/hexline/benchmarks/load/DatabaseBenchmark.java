package io.hexline.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.benchmarks.LargeOrganization;
import io.hexline.benchmarks.load.Roster.LoadCase;
import io.hexline.benchmarks.load.Roster.Sent;
import io.hexline.benchmarks.load.TestedDatabase.Work;
import io.hexline.benchmarks.load.Turns.Against;
import io.hexline.benchmarks.load.Turns.Measured;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures a world in PostgreSQL: seeding; license requests and a job against a loop that writes as many rows in as many
 * transactions and does nothing else; two servers against one; a large organization against a small one.
 */
public final class DatabaseBenchmark {

    private static final String SERVER = System.getProperty("database", "jdbc:postgresql://localhost/");
    private static final String USER = System.getProperty("database.user", "hexline");
    private static final int SMALL = Integer.getInteger("small", 1_000);
    private static final int LARGE = Integer.getInteger("large", 1_000_000);

    /** So many that the compiler is done. Even, so that the users are not where they go first. */
    private static final int WARM_UP_JOBS = 160;

    private static final int JOB = 100;
    private static final double NANOS_IN_SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Whoever watches a job more often takes from it what it needs. */
    private static final int POLL_MILLIS = 20;

    private static final int THREADS = 16;
    private static final int LOOP_SECONDS = 10;
    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private final Path project;
    private final Path folder;
    private final Turns turns;

    private DatabaseBenchmark(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
        this.turns = new Turns(new Wrk(folder));
    }

    /**
     * Prints what it measures.
     *
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path folder = Files.createDirectories(project.resolve("benchmarks/target/database"));
        DatabaseBenchmark benchmark = new DatabaseBenchmark(project, folder);
        System.out.println(Turns.terms());
        try (TestedDatabase small = TestedDatabase.anew(SERVER, "hexline_benchmark_small", USER);
                TestedDatabase large = TestedDatabase.anew(SERVER, "hexline_benchmark_large", USER)) {
            benchmark.seed(small, SMALL);
            benchmark.small(small);
            benchmark.seed(large, LARGE);
            benchmark.compare(small, large);
        }
    }

    private void seed(TestedDatabase database, int users) throws IOException, InterruptedException {
        Path world = folder.resolve("world-" + users + ".json");
        Files.writeString(world, Snapshots.write(LargeOrganization.world(users)));
        List<String> command =
                new ArrayList<>(List.of(project.resolve("hexline").toString(), "database", "seed", world.toString()));
        command.addAll(database.options());
        Instant start = Instant.now();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("seeding ended with " + exit);
        }
        System.out.printf(
                "%,d users seeded in %d s%n",
                users, Duration.between(start, Instant.now()).toSeconds());
    }

    private void small(TestedDatabase database) throws Exception {
        try (Contender one = Contender.hexline("one server", project, database)) {
            licenses(database, one);
            job(database, one);
            try (Contender other = Contender.hexline("another", project, database)) {
                double two = together(one, other);
                double alone =
                        turns.of(Map.of(one, licenses(one, SMALL))).get(one).rate();
                System.out.printf(
                        "PATCH licenses, two servers: %,.0f/s, %.2f x one (%,.0f/s)%n", two, two / alone, alone);
            }
        }
    }

    private static LoadCase licenses(Contender server, int users) {
        return Roster.of(server.client(), users).cases().get(0);
    }

    private void licenses(TestedDatabase database, Contender server) throws Exception {
        LoadCase load = licenses(server, SMALL);
        BareLoop loop = new BareLoop(database, BareRequests.licenses(SMALL));
        Against measured = turns.against(
                server, load, () -> database.keeping("person_license", () -> loop.rate(THREADS, LOOP_SECONDS)));
        Work before = database.work();
        load.requests().forEach(sent -> server.client().send(sent.method(), sent.path(), sent.body()));
        Work work = database.work().since(before);
        print("PATCH licenses", measured, work, load.requests().size());
    }

    private void job(TestedDatabase database, Contender server) throws Exception {
        for (int warmUp = 0; warmUp < WARM_UP_JOBS; warmUp++) {
            move(server, "location-" + (1 + warmUp % 2));
        }
        Work before = database.work();
        move(server, "location-1");
        Work work = database.work().since(before);
        int rows = (int) Math.max(1, Math.round((double) work.rows() / work.writes()));
        BareLoop loop = new BareLoop(database, BareRequests.rows(database, (int) work.writes(), rows));
        Against measured = turns.against(
                () -> 2 / (move(server, "location-2") + move(server, "location-1")), () -> loop.rate(1, LOOP_SECONDS));
        print("a job of " + JOB + " users", measured, work, 1);
    }

    private static void print(String what, Against measured, Work work, int requests) {
        System.out.printf(
                "%s: %,.2f/s, %.2f x the loop (%,.2f/s); each %.1f transactions that write, %.1f that read, %.1f rows written%n",
                what,
                measured.rate(),
                measured.rate() / measured.other(),
                measured.other(),
                (double) work.writes() / requests,
                (double) work.reads() / requests,
                (double) work.rows() / requests);
    }

    /** Moves some users, who are at neither of the two targets at first; how many seconds it takes until the job has ended. */
    private static double move(Contender server, String target) {
        String users = IntStream.range(0, SMALL)
                .filter(user -> user % 10 > 2)
                .limit(JOB)
                .mapToObj(
                        user -> "{\"userId\":\"" + LargeOrganization.user(user).value() + "\"}")
                .collect(Collectors.joining(","));
        Instant start = Instant.now();
        JsonNode started = server.client()
                .send(
                        "POST",
                        MOVES,
                        "{\"usersList\":[{\"locationId\":\"" + target + "\",\"validate\":false,\"users\":[" + users
                                + "]}]}")
                .json();
        String job = MOVES + "/" + started.at("/response/jobDetails/id").asText();
        JsonNode now = started.at("/response/jobDetails");
        while (!now.path("latestExecutionStatus").asText().equals("COMPLETED")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
            now = server.client().send("GET", job, "").json();
        }
        return Duration.between(start, Instant.now()).toNanos() / NANOS_IN_SECOND;
    }

    /** What two servers answer at the same time. */
    private double together(Contender one, Contender other) throws Exception {
        List<Sent> all = licenses(one, SMALL).requests();
        LoadCase even = every(all, 0);
        LoadCase odd = every(all, 1);
        Path elsewhere = Files.createDirectories(folder.resolve("other"));
        CompletableFuture<Measured> beside = CompletableFuture.supplyAsync(() -> {
            try {
                return new Turns(new Wrk(elsewhere)).of(Map.of(other, odd)).get(other);
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        });
        Measured here = turns.of(Map.of(one, even)).get(one);
        return here.rate() + beside.join().rate();
    }

    /** Of every other user. */
    private static LoadCase every(List<Sent> all, int first) {
        return new LoadCase(
                "PATCH licenses",
                IntStream.range(0, all.size())
                        .filter(place -> place % 2 == first)
                        .mapToObj(all::get)
                        .toList());
    }

    private void compare(TestedDatabase small, TestedDatabase large) throws Exception {
        try (Contender few = Contender.hexline("%,d users".formatted(SMALL), project, small);
                Contender many = Contender.hexline("%,d users".formatted(LARGE), project, large)) {
            List<LoadCase> inSmall = Roster.of(few.client(), SMALL).cases();
            List<LoadCase> inLarge = Roster.of(many.client(), LARGE).cases();
            System.out.println("| request | users | requests/s: median (min to max) | x the small one's | p99, ms |");
            System.out.println("| --- | --- | ---: | ---: | ---: |");
            for (int load = 0; load < inSmall.size(); load++) {
                Map<Contender, LoadCase> loads = new LinkedHashMap<>();
                loads.put(few, inSmall.get(load));
                loads.put(many, inLarge.get(load));
                Map<Contender, Measured> measured = turns.of(loads);
                double base = measured.get(few).rate();
                for (Map.Entry<Contender, Measured> one : measured.entrySet()) {
                    System.out.printf(
                            "| %s | %s | %s | %.2f | %.1f |%n",
                            inSmall.get(load).name(),
                            one.getKey().name(),
                            one.getValue().rates(),
                            one.getValue().rate() / base,
                            one.getValue().median(Wrk.Round::p99));
                }
            }
        }
    }
}
