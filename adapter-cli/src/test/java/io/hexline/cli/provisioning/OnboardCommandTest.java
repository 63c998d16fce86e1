package io.hexline.cli.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.cli.fixture.Cast;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnboardCommandTest {

    private static final Finding CONFLICT = new Finding(
            OnboardingCode.CARRIER_ACCOUNT_CONFLICT,
            Evidence.of("url", "https://cpapi.example/accounts").and("email", "ana@example.com"));

    private final List<NewUser> asked = new ArrayList<>();

    private Stage answering(Either<Failure, Onboarded> outcome) {
        return new Stage().onboarding((org, newUsers) -> {
            asked.addAll(newUsers);
            return Either.right(List.of(new OnboardingResult(Cast.ANA.email(), outcome)));
        });
    }

    private Stage welcoming() {
        return answering(Either.right(new Onboarded(Cast.ANA, Outcome.APPLIED, List.of())));
    }

    private Stage refusing() {
        return answering(Either.right(new Onboarded(Cast.ANA, Outcome.REFUSED, List.of(CONFLICT))));
    }

    @Test
    void options_become_the_request() {
        welcoming()
                .run(
                        "onboard",
                        "--email",
                        "Ana@Example.com",
                        "--first-name",
                        "Ana",
                        "--last-name",
                        "Ruiz",
                        "--license",
                        "lic-professional",
                        "--location",
                        "loc-berlin",
                        "--extension",
                        "2101");

        CallingProperties calling =
                CallingProperties.of(Optional.of(Cast.BERLIN), Optional.empty(), Optional.of(new Extension("2101")));
        assertEquals(
                List.of(new NewUser(
                        new Email("ana@example.com"),
                        new PersonName("Ana Ruiz", Optional.of("Ana"), Optional.of("Ruiz")),
                        List.of(LicenseOperation.add(Cast.PROFESSIONAL, calling)),
                        List.of())),
                asked);
    }

    @Test
    void a_user_without_a_name_is_shown_by_its_email() {
        welcoming().run("onboard", "--email", "ana@example.com", "--display-name", " ");

        assertEquals("ana@example.com", asked.get(0).name().display());
    }

    @Test
    void success_shows_the_user() {
        Run run = welcoming().run("onboard", "--email", "ana@example.com");

        assertEquals(0, run.exitCode());
        assertEquals("Ana Ruiz is onboarded.", run.lines().get(0));
        assertTrue(run.lines().contains("  Extension  2101"), run.out());
        assertTrue(run.lines().contains("  License    Webex Calling - Professional"), run.out());
    }

    @Test
    void a_carrier_conflict_is_explained_with_its_cure() {
        Run run = refusing().run("onboard", "--email", "ana@example.com");

        assertEquals(1, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.widest() <= 80, run.out());
        assertTrue(run.out().contains("5302") && run.out().contains("10991"), run.out());
        assertTrue(run.out().contains("hexline codes 5302"), run.out());
    }

    @Test
    void json_has_the_user_and_the_findings() {
        var document = refusing()
                .run("onboard", "--email", "ana@example.com", "--json")
                .json();

        assertEquals(List.of("outcome", "user", "findings"), Run.keys(document));
        assertEquals(
                List.of(
                        "id",
                        "email",
                        "displayName",
                        "locationId",
                        "phoneNumber",
                        "extension",
                        "licenses",
                        "attendeeSites"),
                Run.keys(document.get("user")));
        assertEquals(List.of("code", "name", "kind", "message", "remedy"), Run.keys(document.at("/findings/0")));
        assertEquals("refused", document.get("outcome").asText());
        assertEquals("ana", document.at("/user/id").asText());
        assertEquals("2101", document.at("/user/extension").asText());
        assertEquals(
                "Webex Calling - Professional",
                document.at("/user/licenses/0/name").asText());
        assertEquals("mysite.webex.com", document.at("/user/attendeeSites/0").asText());
        assertEquals("5302", document.at("/findings/0/code").asText());
        assertEquals("error", document.at("/findings/0/kind").asText());
        assertEquals(CONFLICT.text(), document.at("/findings/0/message").asText());
    }

    @Test
    void calling_options_without_a_license_are_wrong_usage() {
        Run run = welcoming().run("onboard", "--email", "ana@example.com", "--extension", "1");

        assertEquals(2, run.exitCode());
        assertEquals(List.of(), asked);
    }

    @Test
    void trouble_outside_exits_with_3_and_is_not_saved() {
        Stage stage = answering(Either.left(new Failure.Trouble(new PortFailure.Unreachable(
                Collaborator.DIRECTORY, "person", PortFailure.Unreachable.Cause.TIMED_OUT))));

        Run run = stage.run("onboard", "--email", "ana@example.com", "--save", "after.json");

        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith("No answer from DIRECTORY to person: TIMED_OUT."), run.err());
        assertEquals(List.of(), stage.saved());
    }

    @Test
    void the_result_is_saved_where_asked() {
        Stage stage = welcoming();

        Run run = stage.run("onboard", "--email", "ana@example.com", "--save", "after.json");

        assertEquals(0, run.exitCode());
        assertEquals(List.of(Path.of("after.json")), stage.saved());
        assertTrue(run.out().endsWith("Go on with: --snapshot after.json" + System.lineSeparator()), run.out());
    }

    @Test
    void a_result_that_cannot_be_saved_is_a_failure_outside() {
        Run run = welcoming().run("onboard", "--email", "ana@example.com", "--save", "nowhere/after.json", "--json");

        assertEquals(3, run.exitCode());
        assertEquals(
                "Cannot write nowhere/after.json", run.json().at("/problems/0").asText());
    }

    @Test
    void a_name_has_no_control_characters() {
        Run run = welcoming().run("onboard", "--email", "ana@example.com", "--last-name", "A\u0007");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("A name must not hold control characters."), run.err());
    }

    @Test
    void a_file_that_is_no_snapshot_is_not_written_over_unless_told_so(@TempDir Path folder) throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "kept");
        Stage stage = welcoming();

        Run refused = stage.run("onboard", "--email", "ana@example.com", "--save", notes.toString());

        assertEquals(2, refused.exitCode());
        assertEquals(
                notes + " is there and is no snapshot, so it is not written over."
                        + " Name another file with --save, or add --overwrite.",
                String.join(" ", refused.lines()));
        assertEquals(List.of(), stage.saved());

        stage.run("onboard", "--email", "ana@example.com", "--save", notes.toString(), "--overwrite");
        assertEquals(List.of(notes), stage.saved());
    }

    @Test
    void an_empty_file_can_be_written(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Stage stage = welcoming();

        stage.run("onboard", "--email", "ana@example.com", "--save", empty.toString());

        assertEquals(List.of(empty), stage.saved());
    }

    @Test
    void a_bad_snapshot_is_wrong_usage_with_every_mistake(@TempDir Path folder) throws IOException {
        Path bad = Files.createFile(folder.resolve("bad.json"));
        Run run = new Stage()
                .broken("$.users[0].email: is missing", "$.locations: is no list")
                .run("onboard", "--email", "ana@example.com", "--snapshot", bad.toString());

        assertEquals(2, run.exitCode());
        assertEquals(
                List.of("$.users[0].email: is missing", "$.locations: is no list"),
                run.lines().subList(0, 2));
        assertTrue(run.err().contains("Check it with: hexline snapshot validate"), run.err());
    }
}
