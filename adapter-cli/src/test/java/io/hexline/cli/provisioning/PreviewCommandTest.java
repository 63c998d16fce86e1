package io.hexline.cli.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.application.license.PreviewLicenses.CallingPlace;
import io.hexline.application.license.PreviewLicenses.Fate;
import io.hexline.application.license.PreviewLicenses.LicensesPreview;
import io.hexline.application.license.PreviewLicenses.PreviewedLicense;
import io.hexline.cli.fixture.Cast;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreviewCommandTest {

    private static final Finding UNKNOWN =
            new Finding(LicenseCode.LICENSE_NOT_RECOGNIZED, Evidence.of("licenses", List.of("x")));

    private final List<AssignLicensesCommand> asked = new ArrayList<>();

    private Run preview(Either<Failure, LicensesPreview> answer, String... more) {
        List<String> words = new ArrayList<>(
                List.of("licenses", "assign", "--preview", "--user", "ana", "--add", "a", "--remove", "b"));
        words.addAll(List.of(more));
        return new Stage()
                .previewing(command -> {
                    asked.add(command);
                    return answer;
                })
                .run(words.toArray(String[]::new));
    }

    private static Either<Failure, LicensesPreview> part() {
        return preview(
                Outcome.PARTLY_APPLIED,
                List.of(
                        new PreviewedLicense(license("a", "Webex Calling - Professional"), Fate.ASSIGNED, 3),
                        new PreviewedLicense(license("b", "Messaging"), Fate.REFUSED, 0)),
                Optional.of(new CallingPlace(
                        berlin(),
                        Lines.of(Optional.of(new Extension("133")), Optional.of(new PhoneNumber("+4930555101"))))),
                UNKNOWN);
    }

    private static Location berlin() {
        return Cast.ana().location().orElseThrow();
    }

    private static Either<Failure, LicensesPreview> preview(
            Outcome outcome, List<PreviewedLicense> licenses, Optional<CallingPlace> place, Finding... refusals) {
        return Either.right(new LicensesPreview(
                new AssignLicensesResult(
                        Cast.ANA.org(), Cast.ANA, Cast.ANA.holdings(), List.of(), Set.of(), List.of(refusals)),
                outcome,
                licenses,
                place,
                false));
    }

    private static License license(String id, String name) {
        return new License(
                new LicenseId(id),
                Cast.ORG,
                name,
                LicenseKind.OTHER,
                new OfferCode("OFFER"),
                5,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void asksForWhatWouldBeAppliedAndAppliesNothing() {
        preview(part());

        assertEquals(
                List.of(LicenseOperation.add(new LicenseId("a")), LicenseOperation.remove(new LicenseId("b"))),
                asked.get(0).licenses());
    }

    @Test
    void saysWhatWouldBecomeOfEachLicenseAndWhyNot() {
        Run run = preview(part());

        assertEquals(1, run.exitCode());
        assertEquals("A part of the request would be applied.", run.lines().get(0));
        assertTrue(run.out().contains("Webex Calling - Professional  assigned  3"), run.out());
        assertTrue(
                run.out().contains("The user would call from Berlin, number +4930555101, extension 133."), run.out());
        assertTrue(run.out().contains("400000"), run.out());
        assertTrue(run.widest() <= 80);
    }

    @Test
    void isDoneWhereNothingIsRefused() {
        Run run = preview(preview(Outcome.APPLIED, List.of(), Optional.empty()));

        assertEquals(0, run.exitCode());
        assertEquals("The request would be applied.", run.lines().get(0));
    }

    @Test
    void writesTheSameAsJson() {
        JsonNode document = preview(part(), "--json").json();

        assertEquals("partly_applied", document.path("preview").asText());
        assertEquals("assigned", document.at("/licenses/0/change").asText());
        assertEquals(3, document.at("/licenses/0/freeUnits").asInt());
        assertEquals("133", document.at("/calling/extension").asText());
        assertEquals("400000", document.at("/findings/0/code").asText());
    }

    @Test
    void saysWhyNothingCanBeSaid() {
        Run run = preview(Either.left(new Failure.NotPossible("A job is about to move Ana Ruiz")));

        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("A job is about to move Ana Ruiz."), run.err());
    }
}
