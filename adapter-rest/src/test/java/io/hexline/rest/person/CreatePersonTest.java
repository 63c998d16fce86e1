package io.hexline.rest.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.Failure;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.OnboardUser;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.application.user.OnboardUser.RoleGrant;
import io.hexline.application.user.UserView;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Person.Profile.PostalAddress;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreatePersonTest {

    private static final Profile PROFILE = new Profile(
            Optional.empty(),
            Optional.of("GM"),
            Optional.of("Sales"),
            Optional.of("John Duarte"),
            Optional.of(new PersonId("4da3a248-9b0a-4108-8544-b540312e563a")),
            Optional.of(
                    "https://1efa7a94ed21783e352-c62266528714497a17239ececf39e9e2.ssl.cf1.rackcdn.com/V1~54c844c89e678e5a7b16a306bc2897b9~wx29yGtlTpilEFlYzqPKag==~1600"),
            List.of(new PostalAddress(
                    Optional.of("work"),
                    Optional.of("US"),
                    Optional.of("Milpitas"),
                    Optional.of("California"),
                    Optional.of("1099 Bird Ave."),
                    Optional.of("99212"))),
            Optional.empty(),
            true);

    private final List<NewUser> newUsers = new ArrayList<>();
    private final OnboardUser onboarding = (org, arriving) -> {
        newUsers.addAll(arriving);
        return Either.right(List.of(result(org, arriving.get(0))));
    };
    private final RestServer server =
            RestServer.start(Stubs.creating(onboarding, new Found()), RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsTheDocumentedRequest() {
        client.example("POST", "/v1/people?minResponse=true", "person-request.json")
                .assertIs(200, "{\"id\": \"Y2lzY29zcGFyazovL3VzL1BFT1BMRS9uZXc\"}");
        CallingProperties calling = CallingProperties.of(
                Optional.of(new LocationId("63715")),
                Optional.of(new PhoneNumber.Written("408 526 7209")),
                Optional.of(new Extension("133")));
        NewUser expected = new NewUser(
                new Email("john.andersen@example.com"),
                new PersonName("John Andersen", Optional.of("John"), Optional.of("Andersen")),
                PROFILE,
                Optional.empty(),
                List.of(
                        LicenseOperation.add(new LicenseId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a"), calling),
                        LicenseOperation.add(new LicenseId("96abc2aa-3dcc-11e5-b263-0f4592adefab"), calling)),
                List.of(new SiteOperation("mysite.webex.com", true, Action.ADD)));
        assertEquals(List.of(expected), newUsers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"displayName":"Ann"}                                 | emails must hold one element.
                    {"emails":[]}                                         | emails must hold one element.
                    {"emails":["a@b","c@d"]}                              | emails must hold one element.
                    {"emails":7}                                          | emails must be an array.
                    {"emails":[7]}                                        | emails[0] must be a string.
                    {"emails":["nobody"]}                                 | emails[0] 'nobody' is no e-mail address: expected name@domain, at most 254 characters, all of them visible.
                    {"emails":["a@b"],"licenses":[{"id":"x"}]}            | licenses[0] must be a string.
                    {"emails":["a@b"],"licenses":["x,"," "]}              | licenses[1] '' is no license id: expected 1 to 256 characters, none of them U+0000.
                    {"emails":["a@b"],"phoneNumbers":[{"value":"nine"}]}  | phoneNumbers[0].value 'nine' is no phone number: expected '+' and at most 15 digits, the first not 0.
                    {"emails":["a@b"],"phoneNumbers":[{"value":"1"},{"value":"2"}]} | phoneNumbers must hold one element.
                    {"emails":["a@b"],"siteUrls":7}                       | siteUrls must be an array.
                    """)
    void namesTheFieldThatIsWrong(String body, String message) {
        client.json("POST", "/v1/people", body).assertRefused(400, message);
        assertEquals(List.of(), newUsers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"408 526 7209", "(408) 526-7209", "+47 22 33 44 55", "14085267209"})
    void readsNumbersAsPeopleWriteThem(String written) {
        client.json(
                "POST",
                "/v1/people?minResponse=1",
                "{\"emails\":[\"a@b\"],\"licenses\":[\"x\"],\"phoneNumbers\":[{\"type\":\"mobile\",\"value\":\"1\"},"
                        + "{\"type\":\"work\",\"value\":\"" + written + "\"}]}");
        assertEquals(
                Change.set(new PhoneNumber.Written(written)),
                newUsers.get(0).licenses().get(0).calling().orElseThrow().number());
    }

    @Test
    void theRolesThatThereAreAreGivenByTheCaller() {
        client.json(
                "POST",
                "/v1/people?minResponse=1",
                "{\"emails\":[\"a@b\"],\"roles\":[\"USER_ADMINISTRATOR,none\",\"FULL_ADMINISTRATOR\"]}");
        Set<Role> roles = Set.of(Role.USER_ADMINISTRATOR, Role.FULL_ADMINISTRATOR);
        assertEquals(
                Optional.of(new RoleGrant(Callers.admin(), roles)),
                newUsers.get(0).roleGrant());
    }

    @Test
    void aSiteWithoutAttendeeIsNone() {
        client.json(
                "POST", "/v1/people?minResponse=1", "{\"emails\":[\"a@b\"],\"siteUrls\":[\"s.t\",\"s.u#Attendee\"]}");
        assertEquals(
                List.of(new SiteOperation("s.t", false, Action.ADD), new SiteOperation("s.u", true, Action.ADD)),
                newUsers.get(0).sites());
    }

    private static OnboardingResult result(OrgId org, NewUser newUser) {
        Person person = person(newUser.email(), newUser.name());
        return new OnboardingResult(newUser.email(), Either.right(new Onboarded(person, Outcome.APPLIED, List.of())));
    }

    private static Person person(Email email, PersonName name) {
        return new Person(new PersonId("new"), Callers.ORG, email, name, Set.of(), Holdings.NONE, Version.NEW);
    }

    private static final class Found implements FindUser {

        @Override
        public Either<Failure, UserView> byId(OrgId org, PersonId id) {
            return byEmail(org, new Email("new@example.com"));
        }

        @Override
        public Either<Failure, UserView> byEmail(OrgId org, Email email) {
            Person person = person(email, new PersonName("New", Optional.empty(), Optional.empty()));
            return Either.right(new UserView(person, Optional.empty(), Optional.empty(), List.of()));
        }
    }

    @Test
    void leavesOutWhatIsAbsent() {
        client.json("POST", "/v1/people?callingData=true", "{\"emails\":[\"new@example.com\"]}")
                .assertIs(200, """
                        {"id": "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9uZXc", "emails": ["new@example.com"],
                         "displayName": "New",
                         "orgId": "Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi85NmFiYzJhYS0zZGNjLTExZTUtYTE1Mi1mZTM0ODE5Y2RjOWE",
                         "roles": [], "licenses": [], "siteUrls": [], "loginEnabled": "true", "type": "person"}""");
    }
}
