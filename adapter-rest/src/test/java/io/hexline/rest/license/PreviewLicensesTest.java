package io.hexline.rest.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.application.license.PreviewLicenses.Fate;
import io.hexline.application.license.PreviewLicenses.LicensesPreview;
import io.hexline.application.license.PreviewLicenses.PreviewedLicense;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreviewLicensesTest {

    private static final String PATH = "/hexline/v1/licenses/users/preview";

    private final List<AssignLicensesCommand> commands = new ArrayList<>();
    private Either<Failure, LicensesPreview> outcome = Either.right(preview());
    private final RestServer server = RestServer.start(
            Stubs.previewing(command -> {
                commands.add(command);
                return outcome;
            }),
            RestSettings.defaults());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private static LicensesPreview preview() {
        Person john = new Person(
                new PersonId("john"),
                Callers.ORG,
                new Email("john@example.com"),
                new PersonName("John", Optional.empty(), Optional.empty()),
                Set.of(),
                Holdings.NONE,
                Version.NEW);
        License license = new License(
                new LicenseId("some"),
                Callers.ORG,
                "Some",
                LicenseKind.OTHER,
                new OfferCode("SOME"),
                3,
                Optional.empty(),
                Optional.empty());
        return new LicensesPreview(
                new AssignLicensesResult(
                        Callers.ORG,
                        john,
                        Holdings.NONE,
                        List.of(),
                        Set.of(license.id()),
                        List.of(Finding.of(LicenseCode.LOCATION_NOT_FOUND))),
                Outcome.REFUSED,
                List.of(new PreviewedLicense(license, Fate.REFUSED, 3)),
                Optional.empty(),
                false);
    }

    @Test
    void readsTheBodyOfTheRequestAndWaitsForNobody() {
        client.example("POST", PATH, "licenses-request.json");

        assertEquals(1, commands.size());
        assertEquals(Duration.ZERO, commands.get(0).patience());
        assertEquals(3, commands.get(0).licenses().size());
    }

    @Test
    void whatWouldBeRefusedIsNoRefusal() {
        Received answer = client.json("POST", PATH, "{\"personId\":\"john\",\"licenses\":[{\"id\":\"some\"}]}");

        assertEquals(200, answer.status());
        JsonNode body = answer.json();
        assertEquals("REFUSED", body.path("outcome").asText());
        assertEquals("REFUSED", body.at("/changes/0/change").asText());
        assertEquals(3, body.at("/changes/0/freeUnits").asInt());
        assertEquals(400, body.at("/errors/0/errorCode").asInt());
        assertFalse(body.has("calling"));
    }

    @Test
    void whoIsNotThereIsNotFound() {
        outcome = Either.left(new Failure.NotFound("user", new PersonId("john")));

        assertEquals(404, client.json("POST", PATH, "{\"personId\":\"john\"}").status());
    }
}
