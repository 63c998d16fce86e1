package io.hexline.bootstrap.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.bootstrap.laws.GeneratedRequests.Request;
import io.hexline.bootstrap.moves.FailurePoints;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.SimulatedHost;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request after the other to one server, in whose host a port fails now and then. */
final class Traffic implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern JOB = Pattern.compile("\"jobDetails\":\\{\"name\":\"[^\"]*\",\"id\":\"([^\"]+)\"");
    private static final int SERVER_ERROR = 500;

    /** The call of a port that fails is among so many of a request, rather among the first. */
    private static final int CALLS = 40;

    private final Random random;
    private final GeneratedRequests requests;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final List<FailurePoints> failures = new ArrayList<>();
    private final SimulatedHost memory;
    private final UseCases useCases;
    private final RestServer server;
    private World worldSeen;
    private long changesSeen = -1;
    private final List<String> jobs = new ArrayList<>();
    private final Map<String, Tally> tallies = new TreeMap<>();

    Traffic(World world, Random random) {
        this.random = random;
        this.requests = new GeneratedRequests(random);
        this.memory = SimulatedHost.of(world, clock, background::add, new CountingIds());
        this.useCases = UseCases.on(failing(memory.host()));
        this.server = RestServer.start(useCases, RestSettings.defaults().at(clock));
    }

    private Host failing(Host host) {
        Host failing = host;
        for (FailurePoints.Kind kind : FailurePoints.Kind.values()) {
            FailurePoints points = new FailurePoints(kind, 0, false);
            points.end();
            failures.add(points);
            failing = points.in(failing);
        }
        return failing;
    }

    /** How often something was asked for, and what came of it. */
    record Tally(int granted, int refused, int failed) {

        static final Tally NONE = new Tally(0, 0, 0);

        private Tally and(int status) {
            return new Tally(
                    granted + (status < 300 ? 1 : 0),
                    refused + (status >= 300 && status < SERVER_ERROR ? 1 : 0),
                    failed + (status >= SERVER_ERROR ? 1 : 0));
        }
    }

    /** By what was asked for. */
    Map<String, Tally> tallies() {
        return tallies;
    }

    /** What there is now; no change is kept from who only asks whether there has been one. */
    Observation observe() {
        long changes = memory.changes();
        Observation now = Observation.of(memory);
        assertTrue(changes > changesSeen || now.world().equals(worldSeen), "the world has changed, and nobody is told");
        changesSeen = changes;
        worldSeen = now.world();
        return now;
    }

    /** Sends the next request, in words what it was and what came; throws where nothing has failed and the server has. */
    String next() throws IOException, InterruptedException {
        Request request = requests.next(memory.world(), jobs);
        boolean disturbed = random.nextInt(4) == 0;
        if (disturbed) {
            failures.get(random.nextInt(failures.size())).again(random.nextInt(1 + random.nextInt(CALLS)));
        }
        HttpResponse<String> answer = HTTP.send(http(request), BodyHandlers.ofString());
        workOff();
        failures.forEach(FailurePoints::end);
        tallies.merge(
                request.kind(), Tally.NONE.and(answer.statusCode()), (some, one) -> some.and(answer.statusCode()));
        Matcher job = JOB.matcher(answer.body());
        if (job.find()) {
            jobs.add(job.group(1));
        }
        String story =
                request + (disturbed ? " (a port fails)" : "") + "\n" + answer.statusCode() + " " + answer.body();
        boolean documented =
                answer.headers().firstValue("cisco-spark-error-codes").isPresent();
        if (!disturbed && answer.statusCode() >= SERVER_ERROR && !documented) {
            throw new AssertionError(story);
        }
        return story;
    }

    /** Mostly at once; what is left waits until after the next request, and so do orders at carriers. */
    private void workOff() {
        while (!background.isEmpty() && random.nextInt(4) > 0) {
            background.remove().run();
        }
        if (random.nextInt(5) == 0) {
            clock.advance(Duration.ofHours(1));
            useCases.moves().recoverWork().handle();
        }
    }

    /** Lets everything that is under way come to its end. */
    void settle() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
        clock.advance(Duration.ofDays(1));
        useCases.moves().recoverWork().handle();
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private HttpRequest http(Request request) {
        return HttpRequest.newBuilder(server.address().resolve(request.path()))
                .header("Authorization", "Bearer " + GeneratedWorld.ADMINISTRATOR)
                .header("Content-Type", "application/json")
                .method(
                        request.method(),
                        request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()))
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
