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
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.vavr.control.Either;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of users as spreadsheets leave them: read, or refused in words that name the cell. */
class SpreadsheetTest {

    private final List<String> onboarded = new ArrayList<>();
    private int requests;
    private int broken = Integer.MAX_VALUE;
    private final Stage stage = new Stage().onboarding((org, newUsers) -> {
        if (++requests >= broken) {
            return Either.left(new Failure.Trouble(new PortFailure.StoreUnavailable("commit")));
        }
        newUsers.forEach(one -> onboarded.add(one.email() + " " + one.name().display()));
        return Either.right(newUsers.stream().map(SpreadsheetTest::welcome).toList());
    });

    @TempDir
    private Path folder;

    private static OnboardingResult welcome(NewUser one) {
        return new OnboardingResult(one.email(), Either.right(new Onboarded(Cast.ANA, Outcome.APPLIED, List.of())));
    }

    private Run run(String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("users.csv"), text.getBytes(charset));
        return stage.run("onboard", "--csv", file.toString());
    }

    private List<String> refused() throws IOException {
        return Files.readAllLines(folder.resolve("users.refused.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "E-mail;Display Name;Phone Number|ana@example.com;Ana;+14085267209|;;",
                "Email Address,display_name,Phone,|ana@example.com,Ana,'+14085267209,|,,,",
                "MAIL,DisplayName,number,,|ana@example.com,Ana,=\"+14085267209\",,|\" \",,,,",
                "sep=;~E-Mail;displayName|ana@example.com;Ana|;"
            })
    void is_read(String header, String row, String empty) throws IOException {
        String text = String.join("\r\n", header.replace("~", "\r\n"), empty, row, empty, empty, "");

        assertEquals(0, run(text, StandardCharsets.UTF_8).exitCode());
        assertEquals(List.of("ana@example.com Ana"), onboarded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "e@x,1.40853E+10,,|column Phone: '1.40853E+10' has lost digits in a spreadsheet: give the column the format of a text",
                "e@x,,4.9E+03,|column Ext ension: '4.9E+03' has lost digits in a spreadsheet: give the column the format of a text",
                "e@x,+1408x,,|column Phone: '+1408x' is no phone number",
                "ex,,,|column E-Mail: 'ex' is no e-mail address",
                "e@x,,,?|'?' stands in no column",
                "e@x,,,,,?|'?' stands in no column",
                "e@x,\uFFFD,,|column Phone: '\uFFFD' is a guess: the file is not UTF-8 there"
            })
    void is_refused_with_the_cell(String row, String reason) throws IOException {
        Run run = run("E-Mail,Phone,Ext ension,\n" + row + "\nana@example.com\n", StandardCharsets.UTF_8);

        assertEquals(1, run.exitCode());
        assertEquals(List.of("ana@example.com ana@example.com"), onboarded);
        assertTrue(refused().get(1).contains("Line 2: " + reason), () -> "" + run);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email,colour|Line 1: 'colour' is the name of no column",
                "email,E-Mail|Line 1: 'E-Mail' is a second column email",
                "displayName|Line 1: there is no column email"
            })
    void a_header_is_refused_with_the_cell(String header, String reason) throws IOException {
        Run run = run(header + "\nana@example.com,x\n", StandardCharsets.UTF_8);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().replaceAll("\\s+", " ").startsWith(reason + "; expected the names"), run.err());
    }

    /** What is not UTF-8 is refused as it is probably meant, so that it only has to be confirmed. */
    @Test
    void windows_1252_is_refused_and_can_be_run_again() throws IOException {
        Run run = run("email;displayName\nzoe@example.com;Zoë\nana@example.com;Ana\n", Charset.forName("windows-1252"));

        assertEquals(1, run.exitCode());
        assertEquals(List.of("ana@example.com Ana"), onboarded);
        assertEquals(
                List.of(
                        "email;displayName;reason;extra",
                        "zoe@example.com;Zoë;Line 2: column displayName: 'Zoë' is a guess: the file is not UTF-8 there"),
                refused());

        assertEquals(
                0,
                stage.run(
                                "onboard",
                                "--csv",
                                folder.resolve("users.refused.csv").toString())
                        .exitCode());
        assertEquals("zoe@example.com Zoë", onboarded.get(1));
    }

    @Test
    void utf_16_with_tabs_is_read() throws IOException {
        assertEquals(
                0,
                run("\uFEFFE-mail\tDisplay name\r\nzoe@example.com\tZoë\r\n", StandardCharsets.UTF_16LE)
                        .exitCode());
        assertEquals(List.of("zoe@example.com Zoë"), onboarded);
    }

    @Test
    void formulas_are_disarmed_in_what_was_refused_and_read_again_as_they_were() throws IOException {
        run("email,displayName,number\n=cmd|'/C calc'!A0,@Ana,x\nno,+Bo;=1,+14085267209\n", StandardCharsets.UTF_8);

        assertEquals("'=cmd|'/C calc'!A0,'@Ana,x,", refused().get(1).replaceAll("\"?Line.*", ""));
        assertEquals("no,\"'+Bo;=1\",'+14085267209,", refused().get(2).replaceAll("\"?Line.*", ""));
        Files.writeString(
                folder.resolve("users.refused.csv"),
                Files.readString(folder.resolve("users.refused.csv")).replace("no,", "no@example.com,"));
        stage.run("onboard", "--csv", folder.resolve("users.refused.csv").toString());
        assertEquals(List.of("no@example.com +Bo;=1"), onboarded);
    }

    @Test
    void where_a_request_fails_after_others_the_rest_can_be_run_again() throws IOException {
        broken = 3;
        String users = String.join(
                "\n",
                IntStream.range(0, 130)
                        .mapToObj(n -> "user" + n + "@example.com")
                        .toList());

        Run run = run("email\n" + users + "\nno\n", StandardCharsets.UTF_8);

        assertEquals(3, run.exitCode());
        assertEquals(100, onboarded.size());
        assertTrue(run.out().contains("100 onboarded, 0 in part, 31 refused."), run.out());
        assertEquals(32, refused().size());
        assertEquals(
                "user100@example.com,The store could not commit.", refused().get(1));
        assertEquals(3, requests);

        broken = Integer.MAX_VALUE;
        stage.run("onboard", "--csv", folder.resolve("users.refused.csv").toString());
        assertEquals(130, onboarded.size());
    }

    /** Users are counted where they are too many to be told; those refused are all in the file. */
    @Test
    void any_number_of_rows() throws IOException {
        Path file = folder.resolve("users.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("email,displayName\n");
            for (int row = 0; row < 30_000; row++) {
                writer.write((row % 3 == 0 ? "no" : "user" + row + "@example.com") + ",User " + row + "\n");
            }
        }
        Run run = stage.run("onboard", "--csv", file.toString());
        Run json = stage.run("onboard", "--csv", file.toString(), "--json");

        assertTrue(run.out().contains("And 20000 more."), "untold");
        assertTrue(run.out().contains("20000 onboarded, 0 in part, 10000 refused."), "counts");
        assertEquals(20_000, json.json().get("untold").asInt());
        assertEquals(20_000, json.json().at("/counts/onboarded").asInt());
        assertEquals(10_000, json.json().get("users").size());
        try (Stream<String> lines = Files.lines(folder.resolve("users.refused.csv"))) {
            assertEquals(10_001, lines.count());
        }
    }
}
