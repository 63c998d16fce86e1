package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.Callers;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.route.Route;
import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading a body costs, in every operation that takes one. */
class BodyMemoryTest {

    /** Of the body's size. */
    private static final int FACTOR = 16;

    /** What the thousand elements of a list cost at most, with what is said about the first of them. */
    private static final int BESIDES = 512 << 10;

    private static final int LIMIT = RestSettings.defaults().maxBodyBytes();
    private static final HttpFields JSON = HttpFields.build().add(HttpHeader.CONTENT_TYPE, "application/json");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Principal EVERYBODY = new Principal(
            new PersonId("admin"), Callers.ORG, EnumSet.allOf(Role.class), Permission.everyScope(), Set.of(), Set.of());

    private static final List<String> LISTS = List.of(
            "users",
            "usersList",
            "emails",
            "licenses",
            "roles",
            "phoneNumbers",
            "siteUrls",
            "addresses",
            "sipAddresses");
    private static final List<String> ELEMENTS =
            List.of("{},", "1,", "\"\",", "[],", "[[[]]],", "{\"id\":{}},", "\"ab\",");

    static Stream<Route> operations() {
        return Stubs.routes().stream()
                .filter(route -> route.takesABody() && !route.path().contains("actions"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void itIsBoundedByItsSize(Route route) {
        for (String list : LISTS) {
            for (String element : ELEMENTS) {
                for (int bytes : new int[] {1_000, 10_000, 50_000, 100_000, LIMIT - 100}) {
                    byte[] body = ("{\"" + list + "\":[" + element.repeat(bytes / element.length()) + "0]}")
                            .getBytes(StandardCharsets.UTF_8);
                    allocated(route, body);
                    long allocated = allocated(route, body);
                    assertTrue(
                            allocated < (long) FACTOR * body.length + BESIDES,
                            () -> allocated + " for " + body.length + " bytes of " + list + " with " + element);
                }
            }
        }
    }

    private static long allocated(Route route, byte[] body) {
        Map<String, String> variables = Map.of(
                "orgId",
                Callers.ORG.value(),
                "locationId",
                "63715",
                "personId",
                "ddcf61ba-81d4-5bbc-bca1-60b191618e4b",
                "jobId",
                "x",
                "email",
                "a@example.com");
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Call.Request request = new Call.Request(
                "http://localhost", "/", "x", variables, Map.of(), new Body(JSON, Either.right(body), LIMIT).object());
        try {
            handle(route, request);
        } catch (RuntimeException noUseCase) {
            return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        }
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    private static void handle(Route route, Call.Request request) {
        if (route.endpoint() instanceof Route.Secured secured) {
            Authorization allowed =
                    Authorization.of(EVERYBODY, secured.permission()).get();
            secured.operation().handle(new Call(allowed, request, false));
        } else if (route.endpoint() instanceof Route.Open open) {
            open.operation().handle(request);
        }
    }
}
