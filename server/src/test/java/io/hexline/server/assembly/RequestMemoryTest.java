package io.hexline.server.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.world.snapshot.Snapshots;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a request allocates on its whole way, from the socket to the use case and back, in an organization of 1,000 users.
 * It is counted before the compiler has had the time to do without some of the objects, which it does of a quarter of
 * them, so that the figures do not depend on the machine; each limit is a tenth more, by name a fifth.
 */
@Isolated("Threads of other servers have the same names")
class RequestMemoryTest {

    private static final int USERS = 1_000;
    private static final int REQUESTS = 100;

    /** Virtual threads are carried by a pool. */
    private static final Pattern SERVERS = Pattern.compile("hexline-(rest|work)|ForkJoinPool");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Assembly assembly;
    private static RestServer server;

    /** A request, for one user after the other. */
    enum Asked {
        PATCH_LICENSES(36_500, "PATCH", "/v1/licenses/users", """
                {"personId":"user-%1$d","licenses":[{"id":"spare","operation":"%2$s"}]}"""),
        POST_VALIDATE(42_000, "POST", "/v1/telephony/config/jobs/person/moveLocation", """
                {"usersList":[{"locationId":"bergen","validate":true,"users":[{"userId":"user-%1$d"}]}]}"""),
        GET_PERSON(20_500, "GET", "/v1/people/user-%1$d", ""),
        GET_PEOPLE(505_000, "GET", "/v1/people?max=100", ""),
        GET_BY_EMAIL(23_500, "GET", "/v1/people?email=first.last.%1$d%%40example.com", ""),
        GET_BY_NAME(30_000, "GET", "/v1/people?max=1&displayName=First%%20Last%1$d", "");

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
        private String request(int index) {
            int user = index / 2 % USERS;
            String content = body.formatted(user, index % 2 == 0 ? "add" : "remove");
            return """
                    %s %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer administrator\r
                    Content-Type: application/json\r
                    Content-Length: %d\r
                    \r
                    %s""".formatted(method, path.formatted(user), content.length(), content);
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
        assembly = new Assembly(Snapshots.parse(world).getOrElseThrow(mistakes -> new AssertionError(mistakes)));
        server = assembly.serve(RestSettings.defaults());
    }

    @AfterAll
    static void stop() {
        server.close();
        assembly.close();
    }

    /** All on one connection: another one costs as much as a request. What the first two hundred make once does not count. */
    @ParameterizedTest
    @EnumSource
    void ofARequestIsBounded(Asked asked) throws IOException {
        URI address = server.address();
        try (Socket connection = new Socket(address.getHost(), address.getPort())) {
            DataInputStream answers = new DataInputStream(new BufferedInputStream(connection.getInputStream()));
            send(asked, connection, answers);
            send(asked, connection, answers);
            long before = allocatedByTheServer();
            send(asked, connection, answers);
            long allocated = (allocatedByTheServer() - before) / REQUESTS;

            System.out.println(allocated + " bytes are allocated for " + asked);
            assertTrue(allocated < asked.limit, () -> allocated + " bytes for " + asked);
        }
    }

    private static void send(Asked asked, Socket connection, DataInputStream answers) throws IOException {
        for (int index = 0; index < REQUESTS; index++) {
            connection.getOutputStream().write(asked.request(index).getBytes(StandardCharsets.UTF_8));
            List<String> head = head(answers);
            assertEquals("HTTP/1.1 200 OK", head.get(0));
            int length = head.stream()
                    .filter(line -> line.startsWith("Content-Length: "))
                    .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
                    .sum();
            answers.readNBytes(length);
        }
    }

    @SuppressWarnings("deprecation") // which is about letters that are not in a head
    private static List<String> head(DataInputStream answers) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = answers.readLine();
        while (!line.isEmpty()) {
            lines.add(line);
            line = answers.readLine();
        }
        return lines;
    }

    /** By the threads of its connections, and by those to which requests are handed over. */
    private static long allocatedByTheServer() {
        long[] threads = Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> SERVERS.matcher(thread.getThreadName()).lookingAt())
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
        return Arrays.stream(THREADS.getThreadAllocatedBytes(threads))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
