package io.hexline.rest.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.Wire;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMoveJobsTest {

    private static final String PATH = "/v1/telephony/config/jobs/person/moveLocation";

    private final List<String> asked = new ArrayList<>();
    private Either<Failure, List<MoveJob>> outcome = Either.right(List.of());
    private final RestServer server = RestServer.start(
            Stubs.listing((org, before, skip, max) -> {
                asked.add(org + " " + before.orElse(0) + " " + skip + " " + max);
                return outcome;
            }),
            RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersJobsInTheDocumentedForm() {
        outcome = Either.right(List.of(
                Jobs.accepted().job(),
                Jobs.ended(JobState.FINISHED, Jobs.moved()).job()));
        JsonNode items = get("").json().path("items");
        assertEquals(List.of("STARTING", "COMPLETED"), items.findValuesAsText("latestExecutionStatus"));
        assertEquals(
                List.of(
                        "id",
                        "trackingId",
                        "sourceUserId",
                        "sourceCustomerId",
                        "targetCustomerId",
                        "instanceId",
                        "jobExecutionStatus",
                        "latestExecutionStatus",
                        "latestExecutionExitCode",
                        "counts",
                        "csvFile",
                        "csvFileExpiryTime",
                        "fileFormat"),
                fields(items.path(1)));
        assertFalse(items.path(0).has("csvFile"));
    }

    @Test
    void answersAnEmptyList() {
        get("").assertIs(200, "{\"items\": []}");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                            0, 0, 2001",
        "?start=&max=,                  0, 0, 2001",
        "?start=7&max=1,                0, 7, 2",
        "?start=00&max=2000,            0, 0, 2001",
        "?start=0&max=999999,           0, 0, 2001",
        "?start=7&max=1&cursor=MTE,    11, 0, 2",
    })
    void asksForOneJobMoreThanThePageHolds(String query, long before, int skip, int max) {
        assertEquals(200, get(query).status());
        assertEquals(List.of(Callers.ORG + " " + before + " " + skip + " " + max), asked);
    }

    @ParameterizedTest
    @CsvSource({
        "?start=-1,         'start ''-1'' must be a whole number, 0 or more.'",
        "?start=1.5,        'start ''1.5'' must be a whole number, 0 or more.'",
        "?start=9999999999, 'start ''9999999999'' must be a whole number, 0 or more.'",
        "?max=0,            'max ''0'' must be a whole number, 1 or more.'",
        "?max=all,          'max ''all'' must be a whole number, 1 or more.'",
        "?cursor=bm9uZQ,    'cursor ''bm9uZQ'' is none that a Link has named.'",
    })
    void refusesWhatIsNoPage(String query, String message) {
        get(query).assertRefused(400, message);
        assertEquals(List.of(), asked);
    }

    @Test
    void linksToTheNextPageWhereThereIsOne() {
        outcome = Either.right(Collections.nCopies(3, Jobs.accepted().job()));
        Received answer = get("?orgId=" + Callers.ORG + "&start=4&max=2&colour=red");
        assertEquals(2, answer.json().path("items").size());
        assertEquals(
                "<" + server.address() + PATH + "?orgId=" + Callers.ORG + "&max=2&colour=red&cursor=MTA>; rel=\"next\"",
                answer.header("Link"));
        assertEquals("", get("?max=3").header("Link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "\u00ff"})
    void theLinkMayBeLongerThanTheRequest(String letter) throws IOException {
        outcome = Either.right(Collections.nCopies(3, Jobs.accepted().job()));
        String answer = Wire.exchange(
                server,
                "GET " + PATH + "?max=2&x=" + letter.repeat(15_000)
                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(answer.contains("\r\nLink: <http://localhost" + PATH), answer);
    }

    @Test
    void aStoreThatFailsIs503() {
        outcome = Either.left(new Failure.Trouble(new PortFailure.StoreUnavailable("read")));
        get("").assertRefused(503, "The store is not available. Try again later.");
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Received get(String query) {
        return client.plain("GET", PATH + query, "admin");
    }
}
