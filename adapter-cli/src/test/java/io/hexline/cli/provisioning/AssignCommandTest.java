package io.hexline.cli.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.cli.fixture.Cast;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.cli.fixture.Wire;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignCommandTest {

    private static final Finding UNKNOWN =
            new Finding(LicenseCode.LICENSE_NOT_RECOGNIZED, Evidence.of("licenses", List.of("x")));

    private final List<AssignLicensesCommand> asked = new ArrayList<>();

    private Stage answering(Either<Failure, AssignLicensesResult> answer) {
        return new Stage().assigning(command -> {
            asked.add(command);
            return answer;
        });
    }

    private Stage applying(Finding... refusals) {
        return answering(Either.right(new AssignLicensesResult(
                Cast.ANA.org(), Cast.ANA, Cast.ANA.holdings(), List.of(), Set.of(), List.of(refusals))));
    }

    @Test
    void options_become_the_request() {
        applying()
                .run(
                        "licenses",
                        "assign",
                        "--user",
                        "ana",
                        "--add",
                        "a",
                        "--remove",
                        "b",
                        "--site",
                        "s.com",
                        "--remove-site",
                        "t.com");

        assertEquals(
                List.of(new AssignLicensesCommand(
                        Cast.ORG,
                        Optional.of(new PersonId("ana")),
                        Optional.empty(),
                        List.of(LicenseOperation.add(new LicenseId("a")), LicenseOperation.remove(new LicenseId("b"))),
                        List.of(
                                new SiteOperation("s.com", true, LicenseOperation.Action.ADD),
                                new SiteOperation("t.com", true, LicenseOperation.Action.REMOVE)))),
                asked);
    }

    @Test
    void a_user_can_be_named_by_email() {
        applying().run("licenses", "assign", "--user", "Ana@example.com", "--add", "a");

        assertEquals(Optional.of(Cast.ANA.email()), asked.get(0).email());
        assertEquals(Optional.empty(), asked.get(0).person());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--no-number --extension 7|[no number, extension 7]",
                "--no-extension --location loc-berlin|[location loc-berlin, no extension]",
                "--no-number --no-extension|[no number, no extension]"
            })
    void what_a_user_has_can_be_taken_away(String options, String properties) {
        Run run = applying().run(("licenses assign --user ana --add a " + options).split(" "));

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                properties,
                asked.get(0).licenses().get(0).calling().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-number --number +1", "--no-extension --extension 1"})
    void nothing_is_both_set_and_taken_away(String options) {
        Run run = applying().run(("licenses assign --user ana --add a " + options).split(" "));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("mutually exclusive"), run.err());
    }

    @Test
    void success_exits_with_0() {
        Run run = applying().run("licenses", "assign", "--user", "ana", "--add", "a");

        assertEquals(0, run.exitCode());
        assertEquals("The request is applied.", run.lines().get(0));
    }

    @Test
    void a_partial_success_exits_with_1_and_says_why() {
        Run run = applying(UNKNOWN).run("licenses", "assign", "--user", "ana", "--add", "x", "--add", "a");

        assertEquals(1, run.exitCode());
        assertEquals("A part of the request is applied.", run.lines().get(0));
        assertTrue(run.out().contains("400000"), run.out());
        assertTrue(run.widest() <= 80);
    }

    @Test
    void a_refusal_exits_with_1_and_a_table() {
        Run run = answering(Either.left(new Failure.Refused(List.of(UNKNOWN))))
                .run("licenses", "assign", "--user", "ana", "--add", "x");

        assertEquals(1, run.exitCode());
        assertEquals("Refused; nothing has changed.", run.lines().get(0));
        assertTrue(run.lines().get(2).matches("CODE +WHAT IT MEANS +WHAT TO DO"), run.out());
    }

    @Test
    void json_of_a_refusal_has_the_findings() {
        var document = answering(Either.left(new Failure.Refused(List.of(UNKNOWN))))
                .run("licenses", "assign", "--user", "ana", "--add", "x", "--json")
                .json();

        assertEquals("refused", document.get("outcome").asText());
        assertEquals("400000", document.at("/findings/0/code").asText());
    }

    @Test
    void an_unknown_user_is_wrong_usage() {
        Run run = answering(Either.left(new Failure.NotFound("user", "nobody")))
                .run("licenses", "assign", "--user", Wire.id("PEOPLE", "nobody"), "--add", "x");

        assertEquals(2, run.exitCode());
        assertEquals(
                "There is no user nobody in this organization.", run.lines().get(0));
    }

    @Test
    void users_licenses_and_locations_can_be_named() {
        Run run = applying()
                .run(
                        "licenses",
                        "assign",
                        "--user",
                        "ana ruiz",
                        "--add",
                        "webex calling - professional",
                        "--location",
                        "Berlin");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(Optional.of(new PersonId("ana")), asked.get(0).person());
        LicenseOperation added = asked.get(0).licenses().get(0);
        assertEquals(Cast.PROFESSIONAL, added.license());
        assertEquals(Optional.of(Cast.BERLIN), added.calling().orElseThrow().location());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--user ana --add Meetings|'Meetings' is the name of several licenses: twin-1, twin-2.",
                "--user ana --add Calling|There is no license 'Calling' in this organization."
                        + " Similar: Webex Calling - Professional.",
                "--user ana --add nothing|There is no license 'nothing' in this organization.",
                "--user an --add a|There is no user 'an' in this organization. Similar: Ana Ruiz.",
                "--user ana --add a --location Ber|There is no location 'Ber' in this organization. Similar: Berlin."
            })
    void a_name_that_is_not_clear_is_told_with_what_it_could_be(String options, String told) {
        Run run = applying().run(("licenses assign " + options).split(" "));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().replaceAll("\\s+", " ").startsWith(told), run.err());
        assertEquals(List.of(), asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--user ana", "--user ana --remove a --extension 1", "--add a"})
    void what_makes_no_request_is_wrong_usage(String options) {
        assertEquals(
                2, applying().run(("licenses assign " + options).split(" ")).exitCode());
        assertEquals(List.of(), asked);
    }
}
