package io.hexline.rest.license;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.Version;
import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignLicensesTest {

    private static final String PATH = "/v1/licenses/users";
    private static final LicenseId CALLING = new LicenseId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");
    private static final LicenseId MEETING = new LicenseId("96abc2aa-3dcc-11e5-b263-0f4592adefab");
    private static final LicenseId ADDED = new LicenseId("96abc2aa-3dcc-11e5-2342-0f4556adeerf");
    private static final LicenseId REMOVED = new LicenseId("96abc2aa-3dcc-11e5-56y7-0f4556adeyhn");
    private static final PersonId JOHN = new PersonId("f5b36187-c8dd-4727-8b2f-f9c447f29046");
    private static final SiteUrl SITE = new SiteUrl("mysite.webex.com");

    private final List<AssignLicensesCommand> commands = new ArrayList<>();
    private Either<Failure, AssignLicensesResult> outcome = held(Holdings.NONE, List.of(), List.of());
    private final RestServer server = RestServer.start(
            Stubs.assigning(command -> {
                commands.add(command);
                return outcome;
            }),
            RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void understandsTheDocumentedRequestFieldByField() {
        client.example("PATCH", PATH, "licenses-request.json");
        CallingProperties calling = CallingProperties.of(
                Optional.of(new LocationId("63715")),
                Optional.of(new PhoneNumber.Written("+14085267209")),
                Optional.of(new Extension("133")));
        AssignLicensesCommand expected = new AssignLicensesCommand(
                Callers.ORG,
                Optional.of(JOHN),
                Optional.of(new Email("john.andersen@example.com")),
                List.of(
                        LicenseOperation.add(CALLING, calling),
                        LicenseOperation.remove(REMOVED),
                        LicenseOperation.add(ADDED)),
                List.of(new SiteOperation("mysite.webex.com", true, Action.ADD)));
        assertEquals(List.of(expected), commands);
    }

    @Test
    void answersAsDocumentedWhereAllWasApplied() {
        outcome = held(
                Holdings.of(new LinkedHashSet<>(List.of(CALLING, MEETING, ADDED)), Set.of(SITE)),
                List.of(new SiteUrl("myhostsite.webex.com")),
                List.of());
        client.example("PATCH", PATH, "licenses-request.json").assertIs(200, Received.resource("licenses-200.json"));
    }

    @Test
    void answersAPartWithItsErrors() {
        outcome = held(Holdings.of(Set.of(CALLING), Set.of(SITE)), List.of(), List.of(unknown(ADDED)));
        String documented = Received.resource("licenses-206.json").strip();
        String errors = """
                , "errors": [{"code": 400000, "message": "%1$s", "errorCode": 400000, "description": "%1$s"}]}""".formatted("License not recognized"
                + " [Y2lzY29zcGFyazovL3VzL0xJQ0VOU0UvOTZhYmMyYWEtM2RjYy0xMWU1LTIzNDItMGY0NTU2YWRlZXJm]");
        client.example("PATCH", PATH, "licenses-request.json")
                .assertIs(206, documented.substring(0, documented.length() - 1) + errors);
        client.assertRefusalsCounted("400000", 1);
    }

    @Test
    void answersPendingLicensesAndSites() {
        outcome = held(new Holdings(Set.of(), Set.of(), Set.of(MEETING), Set.of(SITE)), List.of(), List.of());
        Received answer = client.example("PATCH", PATH, "licenses-request.json");
        assertEquals(
                "[\"Y2lzY29zcGFyazovL3VzL0xJQ0VOU0UvOTZhYmMyYWEtM2RjYy0xMWU1LWIyNjMtMGY0NTkyYWRlZmFi\"]",
                answer.json().path("pendingLicenses").toString());
        assertEquals(
                "[{\"siteUrl\":\"mysite.webex.com\",\"accountType\":\"attendee\"}]",
                answer.json().path("pendingSiteUrls").toString());
        assertEquals("[]", answer.json().path("licenses").toString());
    }

    @Test
    void answersARefusalWithTheTitleOfItsFirstCode() {
        outcome =
                Either.left(new Failure.Refused(List.of(unknown(CALLING), Finding.of(LicenseCode.LOCATION_NOT_FOUND))));
        Received answer = client.example("PATCH", PATH, "licenses-request.json");
        answer.assertRefused(400, "License not recognized");
        assertEquals(
                List.of(400000, 400),
                answer.json().path("errors").findValues("errorCode").stream()
                        .map(code -> code.intValue())
                        .toList());
    }

    @Test
    void asksForOneUserByIdAloneInTheOwnOrganization() {
        client.json("PATCH", PATH, "{\"personId\":\"someone\",\"email\":\" \",\"licenses\":[],\"more\":{\"x\":[1]}}");
        AssignLicensesCommand expected = new AssignLicensesCommand(
                Callers.ORG, Optional.of(new PersonId("someone")), Optional.empty(), List.of(), List.of());
        assertEquals(List.of(expected), commands);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"locationId":null,"phoneNumber":"14085267209","extension":null} |              | 14085267209  |
                    {"locationId":"here","phoneNumber":"+14085267209"}                | here         | +14085267209 |
                    {"locationId":" ","extension":"133"}                             |              |              | 133
                    {}                                                               |              |              |
                    """)
    void readsCallingProperties(String properties, String location, String number, String extension) {
        client.json(
                "PATCH", PATH, "{\"email\":\"a@b\",\"licenses\":[{\"id\":\"x\",\"properties\":" + properties + "}]}");
        CallingProperties expected = CallingProperties.of(
                Optional.ofNullable(location).map(LocationId::new),
                Optional.ofNullable(number).map(PhoneNumber.Written::new),
                Optional.ofNullable(extension).map(Extension::new));
        assertEquals(
                List.of(LicenseOperation.add(new LicenseId("x"), expected)),
                commands.get(0).licenses());
    }

    @Test
    void whatIsEmptyIsTakenAway() {
        client.json("PATCH", PATH, """
                {"email":"a@b","licenses":[{"id":"x","properties":{"phoneNumber":"","extension":" "}}]}""");
        CallingProperties expected = new CallingProperties(Optional.empty(), Change.remove(), Change.remove());
        assertEquals(
                List.of(LicenseOperation.add(new LicenseId("x"), expected)),
                commands.get(0).licenses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"email":"nobody"}                                | email 'nobody' is no e-mail address: expected name@domain, at most 254 characters, all of them visible.
                    {"email":7}                                       | email must be a string.
                    {"personId":[]}                                   | personId must be a string.
                    {"orgId":{}}                                      | orgId must be a string.
                    {"licenses":"all"}                                | licenses must be an array.
                    {"licenses":["x"]}                                | licenses[0] must be an object.
                    {"licenses":[{"id":"x"},null]}                    | licenses[1] must be an object.
                    {"licenses":[{}]}                                 | licenses[0].id is required.
                    {"licenses":[{"id":" "}]}                         | licenses[0].id is required.
                    {"licenses":[{"id":true}]}                        | licenses[0].id must be a string.
                    {"licenses":[{"id":"x","operation":"keep"}]}      | licenses[0].operation 'keep' is no operation: expected add or remove.
                    {"licenses":[{"id":"x","operation":1}]}           | licenses[0].operation must be a string.
                    {"licenses":[{"id":"x","properties":"none"}]}     | licenses[0].properties must be an object.
                    {"licenses":[{"id":"x","properties":{"phoneNumber":"+0"}}]} | licenses[0].properties.phoneNumber '+0' is no phone number: expected '+' and at most 15 digits, the first not 0.
                    {"licenses":[{"id":"x","properties":{"extension":"1a"}}]}   | licenses[0].properties.extension '1a' is no extension: expected 1 to 64 digits.
                    {"licenses":[{"id":"x","properties":{"extension":133}}]}    | licenses[0].properties.extension must be a string.
                    {"siteUrls":[{"accountType":"attendee"}]}         | siteUrls[0].siteUrl is required.
                    {"siteUrls":[{"siteUrl":"a.b"}]}                  | siteUrls[0].accountType is required.
                    {"personId":"Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzYzNzE1"} | personId 'Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzYzNzE1' is no ID of kind PEOPLE: expected an ID of this kind, encoded or plain.
                    """)
    void namesTheFieldThatIsWrong(String body, String message) {
        client.json("PATCH", PATH, body).assertRefused(400, message);
        assertEquals(List.of(), commands);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Received answer =
                client.json("PATCH", PATH, "{\"email\":1,\"siteUrls\":[{\"siteUrl\":2,\"accountType\":\"host\"}]}");
        assertEquals(
                List.of("email must be a string.", "siteUrls[0].siteUrl must be a string."),
                answer.json().path("errors").findValuesAsText("message"));
    }

    @ParameterizedTest
    @CsvSource({"ADD,ADD", "add,ADD", "Remove,REMOVE"})
    void readsOperationsRegardlessOfCase(String written, Action expected) {
        client.json(
                "PATCH",
                PATH,
                "{\"siteUrls\":[{\"siteUrl\":\"s.t\",\"accountType\":\"host\",\"operation\":\"" + written + "\"}]}");
        assertEquals(
                List.of(new SiteOperation("s.t", false, expected)),
                commands.get(0).sites());
    }

    private static Finding unknown(LicenseId license) {
        return new Finding(LicenseCode.LICENSE_NOT_RECOGNIZED, Evidence.of("licenses", List.of(license)));
    }

    private static Either<Failure, AssignLicensesResult> held(
            Holdings holdings, List<SiteUrl> hostSites, List<Finding> refusals) {
        Person john = new Person(
                JOHN,
                Callers.ORG,
                new Email("john.andersen@example.com"),
                new PersonName("John Andersen", Optional.empty(), Optional.empty()),
                Set.of(),
                holdings,
                Version.NEW);
        return Either.right(new AssignLicensesResult(Callers.ORG, john, holdings, hostSites, Set.of(), refusals));
    }
}
