package io.hexline.rest.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.Failure;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlMoveJobTest {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation/";
    private static final String ID = "Y2lzY29zcGFyazovL3VzL0pPQl9JRC9mZjBlN2Q2Ni05MDRlLTRkZGItYjJlNS05ZGM0ODk0ZDY5OTk";

    private final List<String> done = new ArrayList<>();
    private Either<Failure, MoveJob> outcome = Either.right(Jobs.documented().job());
    private final RestServer server = RestServer.start(
            Stubs.controlling((action, id) -> {
                done.add(action + " " + id);
                return outcome;
            }),
            RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "resume", "abandon"})
    void acceptsAndTellsNothing(String action) {
        Received answer = invoke(ID, action);
        assertEquals(202, answer.status(), answer::text);
        assertEquals(List.of(0, ""), List.of(answer.body().length, answer.header("Content-Type")));
        assertEquals(List.of(action + " in " + Callers.ORG + " ff0e7d66-904e-4ddb-b2e5-9dc4894d6999"), done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "resume", "abandon"})
    void refusesWithTheReasonWhatTheJobsStateDoesNotAllow(String action) {
        outcome = Either.left(new Failure.NotPossible("A job that is FINISHED cannot do it"));
        invoke("x", action).assertRefused(409, "A job that is FINISHED cannot do it");
    }

    @Test
    void aJobThatIsNotThereIs404() {
        outcome = Either.left(new Failure.NotFound("job", "x"));
        invoke("x", "pause").assertRefused(404, "Not found: job x.");
    }

    @Test
    void knowsNoOtherAction() {
        invoke("x", "restart").assertRefused(404, "Not found: there is nothing at this address.");
        assertEquals(
                405,
                client.plain("GET", MOVES + "x/actions/pause/invoke", "admin").status());
    }

    private Received invoke(String job, String action) {
        return client.plain("POST", MOVES + job + "/actions/" + action + "/invoke", "admin");
    }
}
