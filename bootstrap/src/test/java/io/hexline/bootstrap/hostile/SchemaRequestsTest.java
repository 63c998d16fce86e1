package io.hexline.bootstrap.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.contract.Documents;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Thousands of requests made from {@code /openapi.json}, by chance from a seed: good but for a few values, so that they
 * come as far as the domain. Nothing else runs meanwhile.
 */
@Isolated
class SchemaRequestsTest {

    private static final long SEED = 20260302;
    private static final int WORLDS = 3;
    private static final int ROUNDS_OF_AN_OPERATION = 32;

    private static final String ADMINISTRATOR = "larkspur-full-administrator";
    private static final List<String> OTHERS =
            List.of("larkspur-user-administrator", "larkspur-location-administrator");

    /** The documented codes; those below are of HTTP. */
    private static final int FIRST_CODE = 1_000;

    private static final int CONFLICT = 409;

    private static final Pattern JOB = Pattern.compile(
            "(?:\\{\"name\":\"[a-z]+\",\"id\"|\"batchJobId\"):\"([^\"]+)\"(?:,\"(?:jobType|trackingId)\"|\\})");

    private static final Pattern MADE = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");

    private static final Pattern CODE = Pattern.compile("\"errorCode\":(\\d+)");

    /** All dates of an event have to fit, and its schedule to be there; and an authorization, or a device, that nobody is told of by its creation. Chance does not bring that; conformance does. */
    private static final Set<String> SELDOM_SOUND = Set.of(
            "PUT /v1/telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}",
            "DELETE /v1/authorizations",
            "DELETE /v1/authorizations/{authorizationId}",
            "GET /v1/devices/{deviceId}");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Junk junk = new Junk(new Random(SEED));

    /** The operations that were asked for, and whether one of the requests came as far as the domain. */
    private final Map<String, Boolean> reached = new TreeMap<>();

    @Test
    void nothingBreaksBehindTheFirstCheck() throws IOException, InterruptedException {
        attack(1);
        Footprint before = Footprint.now();

        attack(WORLDS);

        Footprint.now().assertNoMoreThan(before);
        reached.keySet().removeAll(SELDOM_SOUND);
        assertEquals(Set.of(true), Set.copyOf(reached.values()), reached::toString);
    }

    /** On fresh servers, so that there is always something left to change. */
    private void attack(int worlds) throws IOException, InterruptedException {
        for (int world = 0; world < worlds; world++) {
            try (Assembly assembly = new Assembly(Snapshots.sample());
                    RestServer server = assembly.serve(RestSettings.defaults())) {
                attack(server.address(), "seed " + SEED + ", world " + world);
            }
        }
    }

    private void attack(URI server, String story) throws IOException, InterruptedException {
        Documents documents = Documents.of(server);
        List<DescribedOperation> operations = DescribedOperation.in(documents.openApi());
        List<SampleValues> values = SampleValues.ofEachOrganization();
        SchemaBodies bodies = new SchemaBodies(documents.openApi(), values.get(0), junk);
        Poison poison = new Poison(values.get(1), junk);
        for (SchemaRequest job : SchemaRequest.jobs()) {
            send(job, server, ADMINISTRATOR, values.get(0));
        }
        for (int round = 0; round < ROUNDS_OF_AN_OPERATION * operations.size(); round++) {
            DescribedOperation operation = next(operations);
            SchemaRequest request = SchemaRequest.of(operation, bodies, poison);
            HttpResponse<String> answer =
                    send(request, server, junk.oneIn(6) ? junk.of(OTHERS) : ADMINISTRATOR, values.get(0));
            assertSound(answer, documents, story + ", round " + round + "\n" + request);
            reached.merge(name(operation), isOfTheDomain(answer), Boolean::logicalOr);
        }
    }

    /** Every fourth time one of those that no request has reached yet. */
    private DescribedOperation next(List<DescribedOperation> operations) {
        if (!junk.oneIn(4)) {
            return junk.of(operations);
        }
        List<DescribedOperation> left = operations.stream()
                .filter(one -> !reached.getOrDefault(name(one), false) && !SELDOM_SOUND.contains(name(one)))
                .toList();
        return junk.of(left.isEmpty() ? operations : left);
    }

    private static String name(DescribedOperation operation) {
        return operation.method() + " " + operation.path();
    }

    private static HttpResponse<String> send(SchemaRequest request, URI server, String token, SampleValues values)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.http(server, token), BodyHandlers.ofString());
        Matcher job = JOB.matcher(answer.body());
        if (job.find()) {
            values.jobs().add(job.group(1));
        }
        Matcher made = MADE.matcher(answer.body());
        if (request.method().equals("POST") && made.find()) {
            values.add(answer.uri().getPath(), made.group(1));
        }
        return answer;
    }

    private static boolean isOfTheDomain(HttpResponse<String> answer) {
        return answer.statusCode() < 300
                || isOfAnUnknownNumber(answer)
                || answer.statusCode() == CONFLICT
                || CODE.matcher(answer.body())
                        .results()
                        .anyMatch(code -> Integer.parseInt(code.group(1)) >= FIRST_CODE);
    }

    /** The public API answers so where a number is to be removed that is not there. */
    private static boolean isOfAnUnknownNumber(HttpResponse<String> answer) {
        return answer.headers().firstValue("cisco-spark-error-codes").equals(Optional.of("4251"));
    }

    private static void assertSound(HttpResponse<String> answer, Documents documents, String asked) {
        String story = asked + "\n" + answer.statusCode() + " " + answer.body();
        assertTrue(answer.statusCode() < 500 || isOfAnUnknownNumber(answer), story);
        Discretion.assertKept(answer.headers().map() + answer.body(), story);
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), story);
        assertEquals(
                List.of(),
                documents.mistakes(
                        answer.request().method(),
                        answer.uri().getRawPath(),
                        answer.statusCode(),
                        answer.headers().firstValue("Content-Type").orElse(""),
                        answer.body()),
                story);
    }
}
