package io.hexline.rest.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnboardUsersTest {

    private static final String PATH = "/license/api/v1/organization/" + Callers.ORG + "/users/onboard/";

    private final List<NewUser> newUsers = new ArrayList<>();
    private final List<OrgId> orgs = new ArrayList<>();
    private Function<NewUser, Either<Failure, Onboarded>> outcome = newUser -> onboarded(newUser);
    private Optional<Failure> wholly = Optional.empty();
    private final RestServer server = RestServer.start(Stubs.onboarding(this::onboard), RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsAUserFieldByField() {
        post("""
                {"users": [{"email": "Ann@Example.com", "displayName": "Ann B.", "firstName": "Ann", "lastName": "Bee",
                  "licenses": [{"id": "x"}, {"id": "y", "operation": "remove"}],
                  "siteUrls": [{"siteUrl": "mysite.webex.com", "accountType": "attendee"}], "more": 1}]}""")
                .assertIs(
                        200,
                        "[{\"email\": \"ann@example.com\", \"uuid\": \"id-of-ann@example.com\", \"status\": 200}]");
        NewUser expected = new NewUser(
                new Email("ann@example.com"),
                new PersonName("Ann B.", Optional.of("Ann"), Optional.of("Bee")),
                List.of(LicenseOperation.add(new LicenseId("x")), LicenseOperation.remove(new LicenseId("y"))),
                List.of(new SiteOperation("mysite.webex.com", true, Action.ADD)));
        assertEquals(List.of(expected), newUsers);
        assertEquals(List.of(Callers.ORG), orgs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"email":"a@b","firstName":"Ann","lastName":"Bee"}                   | Ann Bee
                    {"email":"a@b","firstName":" ","lastName":"Bee"}                     | Bee
                    {"email":"a@b","displayName":" ","firstName":null}                   | a@b
                    {"email":"a@b","displayName":"Ann"}                                  | Ann
                    """)
    void findsANameForEverybody(String user, String shown) {
        post("{\"users\":[" + user + "]}");
        assertEquals(shown, newUsers.get(0).name().display());
    }

    @Test
    void answersAConflictWithACarrier() {
        Evidence evidence =
                Evidence.of("url", "https://cpapi-r.wbx2.example/").and("email", new Email("ann@example.com"));
        outcome = newUser -> onboarded(newUser, new Finding(OnboardingCode.CARRIER_ACCOUNT_CONFLICT, evidence));
        post("{\"users\":[{\"email\":\"ann@example.com\"}]}").assertIs(200, """
                        [{"email": "ann@example.com", "uuid": "id-of-ann@example.com", "status": 400, "errorList": [
                          {"errorCode": 5302, "description":
                           "POST failed: HTTP/1.1 409 Conflict (url = https://cpapi-r.wbx2.example/), error = '[Error 10991] Url already exists: ann@example.com'"}]}]""");
        client.assertRefusalsCounted("5302", 1);
    }

    @Test
    void oneUsersMistakeIsNotTheOthers() {
        post("""
                {"users": [{"email": "a@b"}, {"email": "wrong"}, {"licenses": [{"operation": "keep"}]}, {"email": "c@d"}]}""").assertIs(200, """
                        [{"email": "a@b", "uuid": "id-of-a@b", "status": 200},
                         {"email": "wrong", "status": 400, "errorList": [{"errorCode": 400,
                          "description": "users[1].email 'wrong' is no e-mail address: expected name@domain, at most 254 characters, all of them visible."}]},
                         {"status": 400, "errorList": [
                          {"errorCode": 400, "description": "users[2].email is required."},
                          {"errorCode": 400, "description": "users[2].licenses[0].id is required."},
                          {"errorCode": 400,
                           "description": "users[2].licenses[0].operation 'keep' is no operation: expected add or remove."}]},
                         {"email": "c@d", "uuid": "id-of-c@d", "status": 200}]""");
    }

    @Test
    void nobodyUnderstoodIsNobodyOnboarded() {
        Received answer = post("{\"users\":[{\"email\":\"wrong\"}]}");
        assertEquals(400, answer.json().at("/0/status").intValue());
        assertEquals(List.of(), orgs);
    }

    @Test
    void anEmptyListIsTheUseCasesToJudge() {
        wholly = Optional.of(new Failure.Invalid("Too few."));
        post("{\"users\":[]}").assertRefused(400, "Too few.");
    }

    @Test
    void aListThatIsNotThereIsMissed() {
        post("{\"email\":\"a@b\"}").assertRefused(400, "users is required.");
        post("{\"users\":null}").assertRefused(400, "users is required.");
        assertEquals(List.of(), orgs);
    }

    @Test
    void failuresHaveTheStatusTheyWouldHaveAlone() {
        assertEquals(
                400,
                statusOf(new Failure.Refused(List.of(
                        new Finding(OnboardingCode.OTHER_ORGANIZATION_CONFLICT, Evidence.of("email", "a@b"))))));
        assertEquals(404, statusOf(new Failure.NotFound("organization", "x")));
        assertEquals(409, statusOf(new Failure.Trouble(new PortFailure.Conflict("e-mail"))));
        assertEquals(503, statusOf(new Failure.Trouble(new PortFailure.StoreUnavailable("commit"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"users":7}                                    | users must be an array.
                    {"users":["a@b"]}                              | users[0] must be an object.
                    {"users":[{"email":1},{"email":"c@d"}]}        | users[0].email must be a string.
                    {"users":[{"email":"a@b","licenses":"all"}]}   | users[0].licenses must be an array.
                    """)
    void wrongTypesAreTheWholeRequests(String body, String message) {
        post(body).assertRefused(400, message);
        assertEquals(List.of(), orgs);
    }

    @Test
    void anotherOrganizationIs404() {
        client.json("POST", "/license/api/v1/organization/elsewhere/users/onboard", "{\"users\":[]}")
                .assertRefused(404, "Not found: the organization.");
    }

    private int statusOf(Failure failure) {
        outcome = newUser -> Either.left(failure);
        Received answer = post("{\"users\":[{\"email\":\"a@b\"}]}");
        assertEquals(200, answer.status());
        return answer.json().at("/0/status").intValue();
    }

    private Received post(String body) {
        return client.json("POST", PATH, body);
    }

    private Either<Failure, List<OnboardingResult>> onboard(OrgId org, List<NewUser> arriving) {
        orgs.add(org);
        newUsers.addAll(arriving);
        return wholly.<Either<Failure, List<OnboardingResult>>>map(Either::left)
                .orElseGet(() -> Either.right(arriving.stream()
                        .map(newUser -> new OnboardingResult(newUser.email(), outcome.apply(newUser)))
                        .toList()));
    }

    private static Either<Failure, Onboarded> onboarded(NewUser newUser, Finding... refusals) {
        Person person = new Person(
                new PersonId("id-of-" + newUser.email()),
                Callers.ORG,
                newUser.email(),
                newUser.name(),
                Set.of(),
                Holdings.NONE,
                Version.NEW);
        Outcome applied = refusals.length == 0 ? Outcome.APPLIED : Outcome.REFUSED;
        return Either.right(new Onboarded(person, applied, List.of(refusals)));
    }
}
