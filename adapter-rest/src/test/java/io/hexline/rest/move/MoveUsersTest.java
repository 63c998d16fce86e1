package io.hexline.rest.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.Entry;
import io.hexline.domain.move.MoveDraft.Member;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveUsersTest {

    private static final String PATH = "/v1/telephony/config/jobs/person/moveLocation";
    private static final PersonId USER = new PersonId("9c2a0510-0950-452f-81ff-9a5d23692de6");
    private static final LocationId TARGET = new LocationId("5f0278fe-e88c-4337-80eb-dcccb3ee0550");

    private final List<MoveUsersCommand> commands = new ArrayList<>();
    private Supplier<Either<Failure, MoveUsersResult>> outcome = () -> assessed();
    private final RestServer server = RestServer.start(
            Stubs.moving(command -> {
                commands.add(command);
                return outcome.get();
            }),
            RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void understandsTheDocumentedRequestFieldByField() {
        client.send(client.request("POST", PATH, BodyPublishers.ofString(Received.resource("moves-request.json")))
                .header("Content-Type", "application/json;charset=utf-8")
                .header("TrackingID", "ROUTER_1"));
        MoveDraft expected = draft(
                entry(
                        TARGET,
                        false,
                        new Member(
                                Optional.of(new PersonId("myname isoptius\u0006\u0013)meweare0a20a25c59a")),
                                Change.keep(),
                                Change.set("+18632520486")),
                        new Member(
                                Optional.of(new PersonId("052ab9bd-c6e2-6eae-1a9a-5efa0a25c16a")),
                                Change.set("28544"),
                                Change.keep())),
                entry(
                        new LocationId("5f0278fe-e88c-4905-80eb-dcccb3ee1443\u0001F"),
                        false,
                        new Member(Optional.of(USER), Change.set("29376"), Change.set("+18947028597"))));
        assertEquals(List.of(new MoveUsersCommand(Callers.ORG, Callers.admin(), "ROUTER_1", expected)), commands);
    }

    @Test
    void answersAJobAsDocumented() {
        outcome =
                () -> Either.right(new MoveUsersResult.Started(Jobs.documented().job()));
        Received answer = client.example("POST", PATH, "moves-request.json");
        answer.assertIs(201, Received.resource("moves-201.json"));
    }

    @Test
    void answersAValidation() {
        outcome = () -> assessed(
                new Finding(MoveUserCode.EXTENSION_NOT_AVAILABLE, Evidence.of("owner", "7593")),
                new Finding(MoveImpactCode.DEVICES_MOVED, Evidence.of("devices", List.of("A", "B"))));
        client.example("POST", PATH, "moves-request.json").assertIs(200, """
                        {"response": {"usersList": [{
                          "userId": "Y2lzY29zcGFyazovL3VzL1BFT1BMRS85YzJhMDUxMC0wOTUwLTQ1MmYtODFmZi05YTVkMjM2OTJkZTY",
                          "errors": [{"code": 4202, "message":
                            "[Error 4202] The extension is not available. It is already assigned to a user : 7593"}],
                          "impacts": [{"code": 19701, "message":
                            "[Informational 19701] The identity/device profile the user is using is moved to the new group: [A, B]."}]
                        }]}}""");
        client.assertRefusalsCounted("4202", 1);
        client.assertRefusalsCounted("19701", 0);
    }

    @Test
    void answersAValidationThatFoundNothing() {
        client.example("POST", PATH, "moves-request.json").assertIs(200, """
                        {"response": {"usersList": [{
                          "userId": "Y2lzY29zcGFyazovL3VzL1BFT1BMRS85YzJhMDUxMC0wOTUwLTQ1MmYtODFmZi05YTVkMjM2OTJkZTY",
                          "impacts": []}]}}""");
    }

    @Test
    void answersARefusalInBothForms() {
        outcome = () -> Either.left(new Failure.Refused(List.of(
                Finding.of(MoveRequestCode.LOCATION_ID_REQUIRED), Finding.of(MoveRequestCode.VALIDATE_REQUIRED))));
        Received answer = client.example("POST", PATH, "moves-request.json");
        answer.assertRefused(400, "Attribute 'Location ID' is required.");
        answer.assertIs(400, """
                {"message": "Attribute 'Location ID' is required.",
                 "errors": [
                   {"code": "BATCH-400", "message": "Attribute 'Location ID' is required.",
                    "errorCode": 400, "description": "Attribute 'Location ID' is required."},
                   {"code": 1026006, "message": "Attribute 'Validate' is required.",
                    "errorCode": 1026006, "description": "Attribute 'Validate' is required."}],
                 "error": [
                   {"code": "BATCH-400", "message": "Attribute 'Location ID' is required."},
                   {"code": 1026006, "message": "Attribute 'Validate' is required."}],
                 "trackingId": "%s"}""".formatted(answer.header("trackingId")));
    }

    @Test
    void aSilentCarrierHasACode() {
        outcome = () -> Either.left(new Failure.Refused(List.of(Finding.of(MoveRequestCode.CARRIER_UNREACHABLE))));
        Received answer = client.example("POST", PATH, "moves-request.json");
        answer.assertRefused(502, "Error occurred while moving user number to target location.");
        assertEquals(1026015, answer.json().at("/error/0/code").intValue());
    }

    @Test
    void aDefectHasACodeAndNoStackTrace() {
        outcome = () -> {
            throw new IllegalStateException("the inside");
        };
        Received answer = client.example("POST", PATH, "moves-request.json");
        answer.assertRefused(500, "Error occurred while processing the move users request.");
        assertEquals(1026014, answer.json().at("/errors/0/code").intValue());
        assertFalse(answer.text().contains("the inside"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                                  | keep   | keep
                    {"extension":null,"phoneNumber":null}               | keep   | keep
                    {"extension":"","phoneNumber":""}                   | remove | remove
                    {"extension":"0042","phoneNumber":" not one "}      | 0042   | ` not one `
                    """)
    void readsWhatShallBecomeOfExtensionAndNumber(String user, String extension, String number) {
        post("{\"usersList\":[{\"users\":[" + user + "]}]}");
        Member expected = new Member(Optional.empty(), change(extension), change(number));
        assertEquals(draft(new Entry(Optional.empty(), Optional.empty(), Optional.of(List.of(expected)))), sent());
    }

    @Test
    void leavesOutWhatIsAbsentNullOrBlank() {
        Entry nothing = new Entry(Optional.empty(), Optional.empty(), Optional.empty());
        Member nobody = new Member(Optional.empty(), Change.keep(), Change.keep());
        post("{\"usersList\":[{},{\"locationId\":null,\"validate\":null,\"users\":null},"
                + "{\"locationId\":\" \",\"users\":[{\"userId\":\"\"}]}]}");
        assertEquals(
                draft(nothing, nothing, new Entry(Optional.empty(), Optional.empty(), Optional.of(List.of(nobody)))),
                sent());
    }

    @Test
    void tellsNoUsersListFromAnEmptyOne() {
        post("{}");
        post("{\"usersList\":null}");
        post("{\"usersList\":[]}");
        List<MoveDraft> drafts = commands.stream().map(MoveUsersCommand::draft).toList();
        MoveDraft without = new MoveDraft(Optional.empty());
        assertEquals(List.of(without, without, draft()), drafts);
    }

    @Test
    void takesOneObjectForAList() {
        post("{\"usersList\":{\"locationId\":\"" + TARGET + "\",\"validate\":true,\"users\":[]}}");
        assertEquals(draft(entry(TARGET, true)), sent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"usersList":"all"}                                     | usersList must be an array.
                    {"usersList":[[]]}                                      | usersList[0] must be an object.
                    {"usersList":[{"locationId":1}]}                        | usersList[0].locationId must be a string.
                    {"usersList":[{"validate":"true"}]}                     | usersList[0].validate must be true or false.
                    {"usersList":[{"validate":1}]}                          | usersList[0].validate must be true or false.
                    {"usersList":[{"users":7}]}                             | usersList[0].users must be an array.
                    {"usersList":[{},{"users":[{},7]}]}                     | usersList[1].users[1] must be an object.
                    {"usersList":{"users":[{"userId":{}}]}}                 | usersList[0].users[0].userId must be a string.
                    {"usersList":[{"users":[{},{"extension":28544}]}]}      | usersList[0].users[1].extension must be a string.
                    {"usersList":[{"users":[{"phoneNumber":1}]}]}           | usersList[0].users[0].phoneNumber must be a string.
                    """)
    void namesTheFieldThatIsWrong(String body, String message) {
        Received answer = post(body);
        answer.assertRefused(400, message);
        assertEquals(message, answer.json().at("/error/0/message").asText());
        assertEquals(List.of(), commands);
    }

    private Received post(String body) {
        return client.json("POST", PATH, body);
    }

    private MoveDraft sent() {
        return commands.get(0).draft();
    }

    private static Change<String> change(String what) {
        return switch (what) {
            case "keep" -> Change.keep();
            case "remove" -> Change.remove();
            default -> Change.set(what);
        };
    }

    private static MoveDraft draft(Entry... entries) {
        return new MoveDraft(Optional.of(List.of(entries)));
    }

    private static Entry entry(LocationId target, boolean validate, Member... members) {
        return new Entry(Optional.of(target), Optional.of(validate), Optional.of(List.of(members)));
    }

    private static Either<Failure, MoveUsersResult> assessed(Finding... findings) {
        RequestedMove move = new RequestedMove(USER, TARGET, Change.keep(), Change.keep());
        return Either.right(new MoveUsersResult.Assessed(new Assessment(move, List.of(findings)), move.user()));
    }
}
