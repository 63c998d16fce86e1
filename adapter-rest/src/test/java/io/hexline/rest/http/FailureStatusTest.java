package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.PortFailure.Unreachable.Cause;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureStatusTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(400, "one", new Failure.Invalid(List.of("one", "two"))),
                Arguments.of(401, "The access token is not valid.", new Failure.Unauthenticated()),
                Arguments.of(404, "Not found: user x.", new Failure.NotFound("user", "x")),
                Arguments.of(400, "Unable to find location", refused(LicenseCode.LOCATION_NOT_FOUND)),
                Arguments.of(400, "Attribute 'Validate' is required.", refused(MoveRequestCode.VALIDATE_REQUIRED)),
                Arguments.of(
                        500,
                        "Error occurred while processing the move users request.",
                        refused(MoveRequestCode.UNEXPECTED_FAILURE)),
                Arguments.of(
                        502,
                        "Error occurred while moving user number to target location.",
                        refused(MoveRequestCode.CARRIER_UNREACHABLE)),
                Arguments.of(409, "Not in this state", new Failure.NotPossible("Not in this state")),
                Arguments.of(
                        409,
                        "Something changed in the meantime. Try again.",
                        new Failure.Trouble(new PortFailure.Conflict("user secret"))),
                Arguments.of(
                        503,
                        "The store is not available. Try again later.",
                        new Failure.Trouble(new PortFailure.StoreUnavailable("commit secret"))),
                Arguments.of(
                        502,
                        "Another system failed or could not be reached. Try again later.",
                        unreachable(Cause.CONNECTION_REFUSED)),
                Arguments.of(
                        504, "Another system did not answer in time. Try again later.", unreachable(Cause.TIMED_OUT)),
                Arguments.of(
                        502,
                        "Another system failed or could not be reached. Try again later.",
                        new Failure.Trouble(
                                new PortFailure.Rejected(Collaborator.CARRIER, "register", 500, "secret", "secret"))));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasItsStatus(int status, String message, Failure failure) {
        Received answer = answerTo(failure);
        answer.assertRefused(status, message);
        assertFalse(answer.text().contains("secret"));
        assertEquals(status == 503 ? "5" : "", answer.header("Retry-After"));
    }

    @Test
    void everyReasonIsTold() {
        Received answer = answerTo(new Failure.Invalid(List.of("one", "two")));
        assertEquals(List.of("one", "two"), answer.json().path("errors").findValuesAsText("description"));
        assertFalse(answer.json().has("error"));
    }

    @Test
    void aDefectIs500AndTellsNothing() {
        try (RestServer server = RestServer.start(Stubs.none(), RestSettings.defaults())) {
            new Client(server)
                    .json("PATCH", "/v1/licenses/users", "{}")
                    .assertRefused(500, "Something went wrong in the server. The trackingId leads to the log.");
        }
    }

    private static Received answerTo(Failure failure) {
        try (RestServer server =
                RestServer.start(Stubs.assigning(command -> Either.left(failure)), RestSettings.defaults())) {
            return new Client(server).json("PATCH", "/v1/licenses/users", "{\"email\":\"a@b\"}");
        }
    }

    private static Failure refused(Code code) {
        return new Failure.Refused(List.of(Finding.of(code)));
    }

    private static Failure unreachable(Cause cause) {
        return new Failure.Trouble(new PortFailure.Unreachable(Collaborator.DIRECTORY, "person", cause));
    }
}
