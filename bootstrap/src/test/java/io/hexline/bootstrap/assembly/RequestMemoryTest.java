package io.hexline.bootstrap.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a request allocates on its whole way, from the socket to the use case and back, in an organization of 1,000 users:
 * the same on any machine, and with the interpreter alone; each limit is a tenth more than what was reached.
 */
class RequestMemoryTest {

    private static final int USERS = 1_000;
    private static final int REQUESTS = 500;
    private static final int WARM_UP = 2;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Assembly assembly;
    private static RestServer server;

    /** A request, for one user after the other. */
    enum Asked {
        PATCH_LICENSES(30_000, "PATCH", "/v1/licenses/users", """
                {"personId":"user-%1$d","licenses":[{"id":"spare","operation":"%2$s"}]}"""),
        POST_VALIDATE(32_500, "POST", "/v1/telephony/config/jobs/person/moveLocation", """
                {"usersList":[{"locationId":"bergen","validate":true,"users":[{"userId":"user-%1$d"}]}]}"""),
        GET_PERSON(14_500, "GET", "/v1/people/user-%1$d", ""),
        GET_PEOPLE(418_000, "GET", "/v1/people?max=100", ""),
        GET_BY_EMAIL(17_500, "GET", "/v1/people?email=first.last.%1$d%%40example.com", ""),
        GET_BY_NAME(20_500, "GET", "/v1/people?max=1&displayName=First%%20Last%1$d", "");

        private final long limit;
        private final String method;
        private final String path;
        private final String body;

        Asked(long limit, String method, String path, String body) {
            this.limit = limit;
            this.method = method;
            this.path = path;
            this.body = body;
        }

        /** Each user is given a license, and loses it with the next request. */
        private HttpRequest request(int index) {
            int user = index / 2 % USERS;
            String operation = index % 2 == 0 ? "add" : "remove";
            URI address = server.address().resolve(path.formatted(user));
            return HttpRequest.newBuilder(address)
                    .method(method, BodyPublishers.ofString(body.formatted(user, operation)))
                    .header("Authorization", "Bearer administrator")
                    .header("Content-Type", "application/json")
                    .build();
        }
    }

    @BeforeAll
    static void serve() {
        String people = IntStream.range(0, USERS).mapToObj("""
                        {"id": "user-%1$d", "emails": ["first.last.%1$d@example.com"], "displayName": "First Last%1$d",
                         "licenses": ["calling"],
                         "calling": {"locationId": "oslo", "extension": "%1$d", "phoneNumber": "+47%1$08d"}}"""::formatted).collect(Collectors.joining(","));
        String numbers = IntStream.range(0, USERS)
                .mapToObj("{\"phoneNumber\": \"+47%08d\", \"locationId\": \"oslo\"}"::formatted)
                .collect(Collectors.joining(","));
        String world = """
                {"format": 2, "organizations": [{"id": "acme", "displayName": "Acme",
                 "licenses": [{"id": "calling", "name": "Calling", "kind": "CALLING_PROFESSIONAL", "totalUnits": 1000},
                              {"id": "spare", "name": "Spare", "kind": "OTHER", "totalUnits": 1000}],
                 "locations": [{"id": "oslo", "name": "Oslo", "address": {"country": "NO"}, "calling": {}},
                               {"id": "bergen", "name": "Bergen", "address": {"country": "NO"}, "calling": {}}],
                 "people": [{"id": "administrator", "emails": ["administrator@example.com"], "displayName": "Administrator",
                              "roles": ["FULL_ADMINISTRATOR"]}, %s],
                 "numbers": [%s]}],
                 "tokens": [{"token": "administrator", "personId": "administrator"}]}
                """.formatted(people, numbers);
        assembly = new Assembly(Worlds.parse(world).getOrElseThrow(mistakes -> new AssertionError(mistakes)));
        server = assembly.serve(RestSettings.defaults());
    }

    @AfterAll
    static void stop() {
        server.close();
        assembly.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofARequestIsBounded(Asked asked) throws IOException, InterruptedException {
        for (int round = 0; round < WARM_UP; round++) {
            send(asked);
        }
        long before = allocatedByTheServer();
        send(asked);
        long allocated = (allocatedByTheServer() - before) / REQUESTS;

        System.out.println(allocated + " bytes are allocated for " + asked);
        assertTrue(allocated < asked.limit, () -> allocated + " bytes for " + asked);
    }

    private static void send(Asked asked) throws IOException, InterruptedException {
        for (int index = 0; index < REQUESTS; index++) {
            HttpResponse<String> answer = CLIENT.send(asked.request(index), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer::body);
        }
    }

    /** By all threads but those of the client, which this one is, too. */
    private static long allocatedByTheServer() {
        long[] others = Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> !thread.getThreadName().startsWith("HttpClient"))
                .mapToLong(ThreadInfo::getThreadId)
                .filter(id -> id != Thread.currentThread().getId())
                .toArray();
        return Arrays.stream(THREADS.getThreadAllocatedBytes(others))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
