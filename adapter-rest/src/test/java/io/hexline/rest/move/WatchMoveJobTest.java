package io.hexline.rest.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.failure.Failure;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchMoveJobTest {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation/";
    private static final String ID = "Y2lzY29zcGFyazovL3VzL0pPQl9JRC9mZjBlN2Q2Ni05MDRlLTRkZGItYjJlNS05ZGM0ODk0ZDY5OTk";

    private final List<OrgId> orgs = new ArrayList<>();
    private final List<JobId> ids = new ArrayList<>();
    private Either<Failure, JobWithUsers> outcome = Either.right(Jobs.accepted());
    private final RestServer server = RestServer.start(
            Stubs.watching((org, id) -> {
                orgs.add(org);
                ids.add(id);
                return outcome;
            }),
            RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersAJobThatHasEnded() {
        outcome = Either.right(finished(Jobs.moved(), Jobs.failed()));
        get(ID).assertIs(200, Received.resource("job-200.json"));
    }

    @Test
    void answersAJobThatNobodyHasTakenUpYet() {
        JsonNode execution = get(ID).json().at("/jobExecutionStatus/0");
        assertFalse(execution.has("startTime"));
        assertFalse(execution.has("endTime"));
        assertFalse(execution.has("stepExecutionStatuses"));
        assertFalse(get(ID).json().has("csvFile"));
        assertEquals("PT0S", execution.path("timeElapsed").asText());
    }

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(Jobs.accepted(), "STARTING", "UNKNOWN"),
                Arguments.of(Jobs.inState(JobState.RUNNING, new MoveOutcome.Waiting()), "STARTED", "UNKNOWN"),
                Arguments.of(Jobs.inState(JobState.PAUSED, Jobs.moved()), "STARTED", "STOPPED"),
                Arguments.of(finished(Jobs.moved()), "COMPLETED", "COMPLETED"),
                Arguments.of(finished(), "COMPLETED", "COMPLETED"),
                Arguments.of(finished(Jobs.moved(), Jobs.failed()), "COMPLETED", "COMPLETED_WITH_ERRORS"),
                Arguments.of(finished(Jobs.failed(), Jobs.failed()), "COMPLETED", "FAILED"),
                Arguments.of(finished(Jobs.pending()), "COMPLETED", "COMPLETED_WITH_PENDING_ORDERS"),
                Arguments.of(finished(Jobs.failed(), Jobs.pending()), "COMPLETED", "COMPLETED_WITH_PENDING_ORDERS"),
                Arguments.of(Jobs.ended(JobState.FAILED, Jobs.moved()), "FAILED", "FAILED"),
                Arguments.of(Jobs.ended(JobState.ABANDONED, Jobs.moved(), Jobs.skipped()), "ABANDONED", "STOPPED"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void tellsStatesInTheDocumentedWords(JobWithUsers job, String status, String exitCode) {
        outcome = Either.right(job);
        JsonNode details = get(ID).json();
        assertEquals(status, details.path("latestExecutionStatus").asText());
        assertEquals(exitCode, details.path("latestExecutionExitCode").asText());
        assertEquals(status, details.at("/jobExecutionStatus/0/statusMessage").asText());
        assertEquals(exitCode, details.at("/jobExecutionStatus/0/exitCode").asText());
    }

    @Test
    void countsEveryUser() {
        outcome = Either.right(Jobs.ended(
                JobState.ABANDONED, Jobs.moved(), Jobs.failed(), Jobs.pending(), Jobs.skipped(), Jobs.skipped()));
        assertEquals(
                "{\"totalMoves\":5,\"moved\":1,\"failed\":1,\"pending\":1,\"skipped\":2}",
                get(ID).json().path("counts").toString());
    }

    @Test
    void takesIdsEncodedAndPlainAndAnOrganization() {
        get(ID + "?orgId=" + Callers.ORG);
        get("ff0e7d66-904e-4ddb-b2e5-9dc4894d6999/?max=1&orgId=");
        JobId expected = new JobId("ff0e7d66-904e-4ddb-b2e5-9dc4894d6999");
        assertEquals(List.of(expected, expected), ids);
        assertEquals(List.of(Callers.ORG, Callers.ORG), orgs);
    }

    @Test
    void aJobThatIsNotThereIs404() {
        outcome = Either.left(new Failure.NotFound("job", "x"));
        get("x").assertRefused(404, "Not found: job x.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%ff", "a%2", "%u0041", "%c3%28"})
    void parametersThatCannotBeReadAre400(String orgId) throws IOException {
        String answer = Wire.exchange(
                server,
                "GET " + MOVES + "x?orgId=" + orgId + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin\r\n"
                        + "Connection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertEquals(List.of(), ids);
    }

    @Test
    void anIdOfSomethingElseIs400() {
        get("Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzYzNzE1")
                .assertRefused(
                        400,
                        "jobId 'Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzYzNzE1' is no ID of kind JOB_ID: expected an ID of this"
                                + " kind, encoded or plain.");
    }

    @Test
    void anotherOrganizationIs404() {
        get(ID + "?orgId=elsewhere").assertRefused(404, "Not found: the organization.");
        assertEquals(List.of(), ids);
    }

    private static JobWithUsers finished(MoveOutcome... outcomes) {
        return Jobs.ended(JobState.FINISHED, outcomes);
    }

    private Received get(String job) {
        return client.plain("GET", MOVES + job, "admin");
    }
}
