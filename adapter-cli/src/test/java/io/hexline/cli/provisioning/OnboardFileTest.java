package io.hexline.cli.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.cli.fixture.Cast;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many users from a file: a row each, and what was refused in a file that can be run again. */
class OnboardFileTest {

    private final List<List<NewUser>> asked = new ArrayList<>();
    private final Stage stage = new Stage().onboarding((org, newUsers) -> {
        asked.add(newUsers);
        return Either.right(newUsers.stream()
                .map(one -> new OnboardingResult(one.email(), outcome(one.email())))
                .toList());
    });

    @TempDir
    private Path folder;

    private static Either<Failure, Onboarded> outcome(Email email) {
        return switch (email.value().charAt(0)) {
            case 't' ->
                Either.right(new Onboarded(
                        Cast.ANA,
                        Outcome.PARTLY_APPLIED,
                        List.of(new Finding(
                                OnboardingCode.CARRIER_ACCOUNT_CONFLICT,
                                Evidence.of("url", "https://carrier.example/").and("email", email)))));
            case 'o' ->
                Either.left(new Failure.Refused(
                        List.of(new Finding(OnboardingCode.OTHER_ORGANIZATION_CONFLICT, Evidence.of("email", email)))));
            case 'd' -> Either.left(new Failure.Trouble(new PortFailure.StoreUnavailable("commit")));
            default -> Either.right(new Onboarded(Cast.ANA, Outcome.APPLIED, List.of()));
        };
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("users.csv"), List.of(lines));
    }

    private Run run(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("onboard", "--csv", file.toString()));
        arguments.addAll(List.of(more));
        return stage.run(arguments.toArray(String[]::new));
    }

    @Test
    void a_row_becomes_a_user() throws IOException {
        Path file = file(
                "\uFEFFEmail,displayName,licenses,location,extension,sites,reason",
                "Ana@Example.com,\"Ruiz, Ana\",lic-messaging lic-professional,loc-berlin,2101,a.webex.com;b.webex.com,old",
                "",
                "bo@example.com");

        Run run = run(file);

        CallingProperties calling =
                CallingProperties.of(Optional.of(Cast.BERLIN), Optional.empty(), Optional.of(new Extension("2101")));
        NewUser ana = new NewUser(
                new Email("ana@example.com"),
                new PersonName("Ruiz, Ana", Optional.empty(), Optional.empty()),
                List.of(
                        LicenseOperation.add(new LicenseId("lic-messaging"), calling),
                        LicenseOperation.add(Cast.PROFESSIONAL, calling)),
                List.of(
                        new SiteOperation("a.webex.com", true, LicenseOperation.Action.ADD),
                        new SiteOperation("b.webex.com", true, LicenseOperation.Action.ADD)));
        NewUser bo = new NewUser(
                new Email("bo@example.com"),
                new PersonName("bo@example.com", Optional.empty(), Optional.empty()),
                List.of(),
                List.of());
        assertEquals(List.of(List.of(ana, bo)), asked);
        assertEquals(0, run.exitCode());
        assertEquals(
                List.of(
                        "USER             RESULT     WHY",
                        "ana@example.com  onboarded",
                        "bo@example.com   onboarded",
                        "",
                        "2 onboarded, 0 in part, 0 refused."),
                run.lines());
        assertFalse(Files.exists(folder.resolve("users.refused.csv")));
    }

    @Test
    void licenses_and_locations_go_by_their_names() throws IOException {
        Path file = file(
                "email,licenses,location",
                "ana@example.com,webex calling - professional; License a,BERLIN",
                "bo@example.com,lic-messaging a,",
                "cy@example.com,Professional,",
                "di@example.com,a,Atlantis");

        Run run = run(file);

        assertEquals(1, run.exitCode());
        assertEquals(
                List.of(
                        List.of(Cast.PROFESSIONAL, new LicenseId("a")),
                        List.of(new LicenseId("lic-messaging"), new LicenseId("a"))),
                asked.get(0).stream()
                        .map(user -> user.licenses().stream()
                                .map(LicenseOperation::license)
                                .toList())
                        .toList());
        assertEquals(
                List.of(
                        "cy@example.com,Professional,,There is no license 'Professional' in this organization. Similar:"
                                + " Webex Calling - Professional.",
                        "di@example.com,a,Atlantis,There is no location 'Atlantis' in this organization."),
                Files.readAllLines(folder.resolve("users.refused.csv")).subList(1, 3));
    }

    @Test
    void what_was_refused_can_be_corrected_and_run_again() throws IOException {
        Path file = file(
                "email,displayName,licenses",
                "ana@example.com,Ana,",
                "taken@example.com,\"Ta, Ken\",lic-professional",
                "nobody,No,",
                "other@example.com,Ot,",
                "ana@example.com,Ana,",
                "x\"y,quotes");

        Run run = run(file);

        Path refused = folder.resolve("users.refused.csv");
        assertEquals(1, run.exitCode());
        assertTrue(run.widest() <= 80, run.out());
        assertTrue(run.lines().contains("1 onboarded, 1 in part, 4 refused."), run.out());
        assertTrue(run.out().replaceAll("\\s+", "").contains("runitagainwith:--csv" + refused), run.out());
        assertEquals(
                List.of(
                        "email,displayName,licenses,reason,extra",
                        "taken@example.com,\"Ta, Ken\",lic-professional,\"5302 POST failed: HTTP/1.1 409 Conflict"
                                + " (url = https://carrier.example/), error = '[Error 10991] Url already exists:"
                                + " taken@example.com'\"",
                        "nobody,No,,\"Line 4: column email: 'nobody' is no e-mail address: expected name@domain, at most 254"
                                + " characters, all of them visible\"",
                        "other@example.com,Ot,,\"409 The e-mail other@example.com is already in use in another"
                                + " organization. To add the user here, claim it: see"
                                + " https://help.webex.com/nceb8tm (Claim users to your organization).\"",
                        "ana@example.com,Ana,,Line 6: the user is on line 2 already",
                        ",,,Line 7: the quotes do not match,\"x\"\"y,quotes\""),
                Files.readAllLines(refused));

        Files.writeString(
                refused,
                Files.readString(refused)
                        .replace("taken@", "free@")
                        .replace("nobody,", "nora@example.com,")
                        .replaceAll("(?m)^,,,.*\n", ""));
        Run again = run(refused);

        assertEquals(1, again.exitCode());
        assertEquals(
                List.of("free@example.com", "nora@example.com", "other@example.com", "ana@example.com"),
                asked.get(1).stream().map(one -> one.email().value()).toList());
        assertEquals(
                List.of("email,displayName,licenses,reason,extra", "other@example.com,Ot,"),
                Files.readAllLines(refused).stream()
                        .map(line -> line.replaceAll(",\"409 .*", ""))
                        .toList());
    }

    @Test
    void trouble_outside_is_one_users_and_the_worst_outcome() throws IOException {
        Run run = run(
                file("email", "ana@example.com", "down@example.com", "other@example.com"),
                "--refused",
                folder.resolve("again.csv").toString());

        assertEquals(3, run.exitCode());
        assertTrue(run.out().contains("The store could not commit"), run.out());
        assertEquals(3, Files.readAllLines(folder.resolve("again.csv")).size());
    }

    @Test
    void control_characters_are_refused_with_their_cell() throws IOException {
        Run run = run(file("email,displayName", "ana@example.com,A\u001b[31mB", "bo@example.com,Bo\u0000"));

        assertEquals(1, run.exitCode());
        String refused = Files.readString(folder.resolve("users.refused.csv"));
        assertTrue(refused.contains("Line 2: column displayName: 'A\u001b[31mB' holds control characters"), refused);
        assertTrue(refused.contains("Line 3: column displayName: 'Bo\u0000' holds control characters"), refused);
    }

    @Test
    void refused_rows_and_the_world_are_two_files() throws IOException {
        for (String name : List.of("again.csv", "users.refused.csv")) {
            String place = folder.resolve(name).toString();

            Run run = name.equals("again.csv")
                    ? run(file("email", "ana@example.com"), "--refused", place, "--save", place)
                    : run(file("email", "ana@example.com"), "--save", place);

            assertEquals(2, run.exitCode());
            assertTrue(run.err().contains("--save names the file where rows that are refused are written"), run.err());
            assertFalse(Files.exists(folder.resolve(name)));
        }
    }

    @Test
    void json_has_a_user_for_each_row() throws IOException {
        var document = run(file("email", "ana@example.com", "other@example.com", "down@example.com"), "--json")
                .json();

        assertEquals(List.of("outcome", "users", "refused"), Run.keys(document));
        assertEquals(List.of("email", "id", "result", "findings"), Run.keys(document.at("/users/0")));
        assertEquals("409", document.at("/users/1/findings/0/code").asText());
        assertEquals("refused", document.at("/users/1/result").asText());
        assertEquals(
                "The store could not commit.", document.at("/users/2/problem").asText());
    }

    @Test
    void more_users_than_a_request_can_bring_are_several_requests() throws IOException {
        String users = IntStream.range(0, 120)
                .mapToObj(number -> "user" + number + "@example.com")
                .collect(Collectors.joining("\n"));

        run(file("email", users));

        assertEquals(List.of(50, 50, 20), asked.stream().map(List::size).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    email,colour    | Line 1: 'colour' is the name of no column; expected the names of the columns, such as: email,displayName,licenses
                    displayName     | Line 1: there is no column email; expected the names of the columns, such as: email,displayName,licenses
                    email,email     | Line 1: 'email' is a second column email; expected the names of the columns, such as: email,displayName,licenses
                    email           | There is no user in the file
                    """)
    void a_file_without_users_is_wrong_usage(String header, String message) throws IOException {
        Run run = run(file(header));

        assertEquals(2, run.exitCode());
        assertEquals(
                message, String.join(" ", run.lines().subList(0, run.lines().size() - 1)));
        assertEquals(List.of(), asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a@b,x,,                | column number: 'x' is no phone number
                    a@b,,1a,               | column extension: '1a' is no extension
                    a@b,,,,x               | 'x' stands in no column
                    """)
    void a_row_that_is_wrong_is_refused_alone(String row, String reason) throws IOException {
        Run run = run(file("email,number,extension,licenses", row, "ana@example.com"), "--json");

        assertEquals(
                "Line 2: " + reason, run.json().at("/users/0/problem").asText().replaceAll(": expected.*", ""));
        assertEquals("onboarded", run.json().at("/users/1/result").asText());
    }

    @Test
    void a_file_and_options_for_one_do_not_go_together() throws IOException {
        assertEquals(2, run(file("email", "a@b"), "--email", "ana@example.com").exitCode());
        assertEquals(2, run(folder.resolve("nowhere.csv")).exitCode());
        assertEquals(List.of(), asked);
    }
}
