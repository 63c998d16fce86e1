package io.hexline.rest.move;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.failure.Failure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListJobErrorsTest {

    private static final String PATH = "/v1/telephony/config/jobs/person/moveLocation/x/errors";

    private Either<Failure, JobWithUsers> outcome = Either.right(
            Jobs.ended(JobState.FINISHED, Jobs.failed(), Jobs.moved(), Jobs.failed(), Jobs.pending(), Jobs.failed()));
    private final RestServer server = RestServer.start(Stubs.watching((org, id) -> outcome), RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsEveryReasonInTheOrderOfTheCatalogue() {
        outcome = Either.right(Jobs.ended(
                JobState.FINISHED,
                Jobs.moved(),
                Jobs.failed(
                        Finding.of(MoveUserCode.CURRENT_LOCATION_NOT_FETCHED),
                        new Finding(MoveUserCode.EXTENSION_NOT_AVAILABLE, Evidence.of("owner", "7593")))));
        get("").assertIs(200, """
                {"items": [{
                   "itemNumber": 1,
                   "item": "user-2",
                   "errorType": "ERROR",
                   "error": {"key": "400", "message": [
                     {"code": "4202",
                      "description": "[Error 4202] The extension is not available. It is already assigned to a user : 7593",
                      "location": "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OL3RoZXJl"},
                     {"code": "25379",
                      "description": "[Error 25379] Error Occurred while Fetching User's Current Location Id.",
                      "location": "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OL3RoZXJl"}]},
                   "trackingId": "ROUTER_ebb52b5b-d060-4164-9757-48b383423d73"}],
                 "paging": {"next": [], "prev": null, "limit": 2000, "offset": 0, "pages": null, "count": 1}}""");
    }

    @Test
    void answersNoErrors() {
        outcome = Either.right(Jobs.inState(JobState.RUNNING, Jobs.moved()));
        get("").assertIs(200, """
                {"items": [],
                 "paging": {"next": [], "prev": null, "limit": 2000, "offset": 0, "pages": null, "count": 0}}""");
    }

    @Test
    void goesThroughTheUsersPageByPage() {
        assertPage("?start=0&max=2", List.of("user-1", "user-3"), behind(3, 2), null);
        assertPage("?start=2&max=2", List.of("user-5"), null, page(0, 2));
        assertPage("?start=1&max=1", List.of("user-3"), behind(3, 1), page(0, 1));
        assertPage("?start=1&max=2", List.of("user-3", "user-5"), null, page(0, 2));
        assertPage("?start=9&max=3", List.of(), null, page(6, 3));
        assertPage("?cursor=Mg&max=1", List.of("user-3"), behind(3, 1), page(0, 1));
    }

    @Test
    void numbersTheUsersAcrossPages() {
        assertEquals(3, get("?start=2").json().at("/items/0/itemNumber").intValue());
    }

    @Test
    void refusesWhatIsNoPage() {
        get("?start=x").assertRefused(400, "start 'x' must be a whole number, 0 or more.");
    }

    @Test
    void aJobThatIsNotThereIs404() {
        outcome = Either.left(new Failure.NotFound("job", "x"));
        get("").assertRefused(404, "Not found: job x.");
    }

    private void assertPage(String query, List<String> users, String next, String previous) {
        JsonNode body = get(query).json();
        assertEquals(users, body.path("items").findValuesAsText("item"));
        assertEquals(parameters(next), parameters(body.at("/paging/next/0").textValue()));
        assertEquals(parameters(previous), parameters(body.at("/paging/prev/0").textValue()));
        assertEquals(3, body.at("/paging/count").intValue());
    }

    /** Address and parameters, whose order counts for nothing. */
    private static Set<String> parameters(String address) {
        return address == null ? Set.of() : Set.of(address.split("[?&]"));
    }

    private String behind(int user, int max) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(("" + user).getBytes(UTF_8));
        return server.address() + PATH + "?max=" + max + "&cursor=" + cursor;
    }

    private String page(int start, int max) {
        return server.address() + PATH + "?start=" + start + "&max=" + max;
    }

    private Received get(String query) {
        return client.plain("GET", PATH + query, "admin");
    }
}
