package io.hexline.bootstrap.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.bootstrap.contract.Documents;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.result.ResultLinks;
import io.hexline.rest.route.Route;
import io.hexline.rest.route.Routes;
import io.hexline.server.assembly.Assembly;
import io.hexline.server.control.ControlledServer;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation, called with every kind of token, in the sample. The table is a file; new routes need a line there. */
class AccessWalkTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The tokens of the sample are named by the organization and the kind of token. */
    private static final String OWN = "larkspur-";

    private static final Map<String, String> LARKSPUR = Map.of(
            "orgId", "96abc2aa-3dcc-11e5-a152-fe34819cdc9a",
            "personId", "ddcf61ba-81d4-5bbc-bca1-60b191618e4b",
            "locationId", "63715",
            "licenseId", "96abc2aa-3dcc-11e5-b263-0f4592adefab");

    private static final Map<String, String> BRIGHTWATER = Map.of(
            "orgId", "02124eef-8af7-489c-805b-363cc6401893",
            "personId", "11fa8343-c58f-53d0-9d78-7280e85a3ef5",
            "locationId", "c0ffee5a-1d2b-4a6f-8f3e-6b7c8d9e0f44",
            "licenseId", "02124eef-8af7-489c-b263-363cc6401893",
            "jobId", "none");

    private static final String CONTROL = "token-of-the-control";

    private final ControlledServer server = ControlledServer.start(
            Snapshots.sample(), Duration.ZERO, RestSettings.defaults(), new AccessToken(CONTROL));

    private Documents documents;

    @BeforeEach
    void readDocuments() throws IOException, InterruptedException {
        documents = Documents.of(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theTableHasEveryRouteAndNoOther() {
        try (Assembly assembly = new Assembly(Snapshots.sample())) {
            assertEquals(
                    routes(assembly.useCases()).stream()
                            .map(route -> route.method() + " " + route.path())
                            .sorted()
                            .toList(),
                    DocumentedOperation.all().stream()
                            .map(DocumentedOperation::operation)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void theControlTokenOpensWhatItIsForAndNothingElse() throws IOException, InterruptedException {
        for (DocumentedOperation operation : DocumentedOperation.all()) {
            HttpResponse<InputStream> answer =
                    HTTP.send(request(operation, LARKSPUR, "Bearer " + CONTROL), BodyHandlers.ofInputStream());
            answer.body().close();
            assertEquals(
                    operation.control() || operation.open(),
                    answer.statusCode() != 401 && answer.statusCode() != 403,
                    operation::operation);
        }
    }

    @Test
    void withoutControlItIsNotThere() throws IOException, InterruptedException {
        try (Assembly assembly = new Assembly(Snapshots.sample());
                RestServer plain = assembly.serve(RestSettings.defaults())) {
            for (DocumentedOperation operation : DocumentedOperation.all()) {
                if (operation.control()) {
                    HttpRequest request = HttpRequest.newBuilder(plain.address()
                                    .resolve(operation.path(LARKSPUR).replaceAll("\\{.*?}", "x")))
                            .method(operation.method(), BodyPublishers.noBody())
                            .header("Authorization", "Bearer " + CONTROL)
                            .build();
                    assertEquals(
                            404, HTTP.send(request, BodyHandlers.discarding()).statusCode(), operation::operation);
                }
            }
            assertEquals(-1, Documents.of(plain.address()).openApi().toString().indexOf("/hexline/v1/control"));
        }
    }

    @Test
    void everyKindOfTokenMayWhatTheTableSays() throws IOException, InterruptedException {
        Map<String, String> ids = withJob();
        for (DocumentedOperation operation : DocumentedOperation.all()) {
            assertEquals(operation.may(), kindsThatComeIn(operation, ids), operation::operation);
        }
    }

    @Test
    void noTokenAndAWrongTokenAre401() throws IOException, InterruptedException {
        for (DocumentedOperation operation : DocumentedOperation.all()) {
            for (String authorization : List.of("", "Bearer wrong", "Basic bGFya3NwdXI6eA==")) {
                HttpResponse<String> answer = send(operation, LARKSPUR, authorization);
                assertEquals(!operation.open(), answer.statusCode() == 401, operation + answer.body());
                assertEquals(
                        !operation.open(),
                        answer.headers().firstValue("WWW-Authenticate").isPresent(),
                        operation::operation);
            }
        }
    }

    @Test
    void whatAnotherOrganizationOwnsIsNotThere() throws IOException, InterruptedException {
        Map<String, String> ids = withJob();
        for (DocumentedOperation operation : DocumentedOperation.all()) {
            HttpResponse<String> answer = send(operation, ids, "Bearer brightwater-full-administrator");
            int hidden = operation.control() ? 403 : 404;
            assertEquals(operation.isPublic() ? 200 : hidden, answer.statusCode(), operation + answer.body());
        }
    }

    @Test
    void aPartnerReachesTheOrganizationsItManages() throws IOException, InterruptedException {
        for (DocumentedOperation operation : DocumentedOperation.all()) {
            HttpResponse<String> answer = send(operation, BRIGHTWATER, "Bearer larkspur-partner-administrator");
            boolean open = operation.open() || operation.may().contains("full-administrator");
            assertEquals(open, answer.statusCode() != 403, operation + answer.body());
            assertFalse(answer.statusCode() == 404 && answer.body().contains("the organization"), operation::operation);
        }
    }

    private static List<Route> routes(UseCases use) {
        return Routes.to(
                use,
                new ResultLinks(InstantSource.system()),
                Optional.empty(),
                Metrics.of(() -> use),
                Optional.of(Controls.unused()));
    }

    private Set<String> kindsThatComeIn(DocumentedOperation operation, Map<String, String> ids)
            throws IOException, InterruptedException {
        Set<String> in = new HashSet<>();
        for (String token : tokens()) {
            int status = send(operation, ids, "Bearer " + token).statusCode();
            assertTrue(status < 500 && status != 401, () -> operation + " with " + token + ": " + status);
            if (status != 403) {
                in.add(token.substring(OWN.length()));
            }
        }
        return in;
    }

    private static Set<String> tokens() {
        World sample = Snapshots.sample();
        return sample.tokens().stream()
                .map(credential -> credential.token().value())
                .filter(token -> token.startsWith(OWN))
                .collect(Collectors.toSet());
    }

    /** A job of Larkspur's, which has ended or not. */
    private Map<String, String> withJob() throws IOException, InterruptedException {
        DocumentedOperation start = DocumentedOperation.all().stream()
                .filter(operation -> operation.operation().equals("POST /v1/telephony/config/jobs/person/moveLocation"))
                .findFirst()
                .orElseThrow();
        String answer =
                send(start, LARKSPUR, "Bearer larkspur-full-administrator").body();
        Map<String, String> ids = new HashMap<>(LARKSPUR);
        ids.put("jobId", answer.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1"));
        return ids;
    }

    private HttpResponse<String> send(DocumentedOperation operation, Map<String, String> ids, String authorization)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request(operation, ids, authorization), BodyHandlers.ofString());
        assertEquals(List.of(), mistakes(answer), operation + answer.body());
        return answer;
    }

    private HttpRequest request(DocumentedOperation operation, Map<String, String> ids, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        server.address().resolve(operation.path(ids).replaceAll("\\{.*?}", "x")))
                .method(operation.method(), BodyPublishers.ofString(operation.body(ids)))
                .header("Content-Type", "application/json");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    private List<String> mistakes(HttpResponse<String> answer) {
        return documents.mistakes(
                answer.request().method(),
                answer.uri().getRawPath(),
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.body());
    }
}
