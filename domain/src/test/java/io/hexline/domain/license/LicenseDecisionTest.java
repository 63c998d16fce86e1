package io.hexline.domain.license;

import static io.hexline.domain.license.License.LicenseKind.ATTENDANT_CONSOLE;
import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.CX_ESSENTIAL;
import static io.hexline.domain.license.License.LicenseKind.FREE_MEETING;
import static io.hexline.domain.license.License.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.MESSENGER;
import static io.hexline.domain.license.License.LicenseKind.OTHER;
import static io.hexline.domain.license.License.LicenseKind.PAID_MEETING;
import static io.hexline.domain.license.License.LicenseKind.PAID_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.SCREEN_SHARE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.code.Finding;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.SiteUrl;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LicenseDecisionTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "400 Unable to find location.",
                        user().adding(CALLING_STANDARD).at(Optional.empty())),
                Arguments.of(
                        "400000 License not recognized [a, b]",
                        user().asking(LicenseOperation.add(new LicenseId("b")))
                                .asking(LicenseOperation.remove(new LicenseId("a")))),
                Arguments.of(
                        "400112 Changing a user's Webex Calling license from Professional to Standard is not allowed."
                                + " The following license(s) could not be applied as requested:"
                                + " [calling-professional, calling-standard]",
                        user().holding(CALLING_PROFESSIONAL)
                                .removing(CALLING_PROFESSIONAL)
                                .adding(CALLING_STANDARD)),
                Arguments.of(
                        "400118 User management of Messenger license [messenger] is not supported",
                        user().adding(MESSENGER)),
                Arguments.of(
                        "400118 User management of Messenger license [messenger] is not supported",
                        user().holding(MESSENGER).removing(MESSENGER)),
                Arguments.of(
                        "400216 Request contains invalid attendee siteUrls: [a.webex.com, site.webex.com]",
                        user().askingSite("site.webex.com", false, Action.ADD)
                                .askingSite("a.webex.com", true, Action.ADD)),
                Arguments.of(
                        "400404 User cannot have both Webex Calling Professional and Standard License together. The"
                                + " following license(s) could not be applied as requested:"
                                + " [calling-professional, calling-standard]",
                        user().adding(CALLING_PROFESSIONAL).adding(CALLING_STANDARD)),
                Arguments.of(
                        "400404 User cannot have both Webex Calling Professional and Standard License together. The"
                                + " following license(s) could not be applied as requested: [calling-standard]",
                        user().holding(CALLING_PROFESSIONAL).adding(CALLING_STANDARD)),
                Arguments.of(
                        "400406 User cannot have both Webex Calling Standard and Webex Attendant Console licenses"
                                + " together. The following license(s) could not be applied as requested:"
                                + " [attendant-console]",
                        user().holding(CALLING_STANDARD).adding(ATTENDANT_CONSOLE)),
                Arguments.of(
                        "400407 User cannot have both Webex Calling Standard and CX Essential licenses together. The"
                                + " following license(s) could not be applied as requested: [cx-essential]",
                        user().holding(CALLING_STANDARD).adding(CX_ESSENTIAL)),
                Arguments.of(
                        "400408 User needs Webex Calling Professional license to be assigned before assigning Webex"
                                + " Attendant Console: [attendant-console]",
                        user().adding(ATTENDANT_CONSOLE)),
                Arguments.of(
                        "400408 User needs Webex Calling Professional license to be assigned before assigning Webex"
                                + " Attendant Console: [calling-professional]",
                        user().holding(CALLING_PROFESSIONAL, ATTENDANT_CONSOLE).removing(CALLING_PROFESSIONAL)),
                Arguments.of(
                        "400410 Changing a user's license from CX Essential to Webex Calling Standard is not allowed."
                                + " The following license(s) could not be applied as requested:"
                                + " [calling-standard, cx-essential]",
                        user().holding(CX_ESSENTIAL).removing(CX_ESSENTIAL).adding(CALLING_STANDARD)),
                Arguments.of(
                        "400411 Each Webex Calling license should contain its own calling properties. The following"
                                + " license(s) do not have properties: [calling-standard]",
                        user().asking(LicenseOperation.add(LicenseFixture.id(CALLING_STANDARD)))),
                Arguments.of(
                        "400413 Could not apply the following license(s): [screen-share] as the user can be assigned"
                                + " only one of licenses with the offer code from the list: [OTHER, SCREEN_SHARE]",
                        user().holding(OTHER).adding(SCREEN_SHARE)),
                Arguments.of(
                        "700003 Free teams messaging mandatory for paid teams messaging license. The following license"
                                + " could not be applied as requested: [paid-messaging]",
                        user().adding(PAID_MESSAGING)),
                Arguments.of(
                        "700004 Free teams meeting mandatory for paid teams meeting license. The following license"
                                + " could not be applied as requested: [paid-meeting]",
                        user().holding(FREE_MESSAGING).adding(PAID_MEETING)),
                Arguments.of(
                        "700005 Free teams messaging mandatory for teams meeting license. The following license(s)"
                                + " could not be applied as requested: [free-meeting]",
                        user().adding(FREE_MEETING)),
                Arguments.of(
                        "700005 Free teams messaging mandatory for teams meeting license. The following license(s)"
                                + " could not be applied as requested: [free-messaging]",
                        user().holding(FREE_MESSAGING, FREE_MEETING).removing(FREE_MESSAGING)),
                Arguments.of(
                        "700006 Screen Share [screen-share] is implicitly assigned and cannot be removed",
                        user().holding(SCREEN_SHARE).removing(SCREEN_SHARE)),
                Arguments.of(
                        "400 No units of license [other] are available.",
                        user().adding(OTHER).freeUnits(OTHER, 0)),
                Arguments.of(
                        "400 A user of another organization can have meeting licenses only. The following license(s)"
                                + " could not be applied as requested: [calling-professional, free-messaging]",
                        user().asGuest().adding(CALLING_PROFESSIONAL).adding(FREE_MESSAGING)),
                Arguments.of(
                        "400413 Could not apply the following license(s): [cx-essential] as the user can be assigned"
                                + " only one of licenses with the offer code from the list: [CX_ESSENTIAL, OTHER]",
                        user().conflict(OTHER, CX_ESSENTIAL).holding(OTHER).adding(CX_ESSENTIAL)),
                Arguments.of(
                        "400 The following license(s) could not be applied as requested: [cx-essential]. The user needs"
                                + " a license with an offer code from the list: [CALLING_PROFESSIONAL, OTHER]",
                        user().prerequisite(CX_ESSENTIAL, OTHER, CALLING_PROFESSIONAL)
                                .adding(CX_ESSENTIAL)),
                Arguments.of(
                        "400 The following license(s) could not be applied as requested: [other]. The user needs a"
                                + " license with an offer code from the list: [OTHER]",
                        user().prerequisite(CX_ESSENTIAL, OTHER)
                                .holding(OTHER, CX_ESSENTIAL)
                                .removing(OTHER)),
                Arguments.of(
                        "400 A user calls from one place only. The calling properties of the following license(s) name"
                                + " several: [calling-standard]",
                        user().adding(CALLING_STANDARD)
                                .asking(LicenseOperation.add(
                                        LicenseFixture.id(CALLING_STANDARD),
                                        CallingProperties.of(
                                                Optional.of(LicenseFixture.OFFICE.id()),
                                                Optional.empty(),
                                                Optional.of(new Extension("2001")))))),
                Arguments.of(
                        "4202 The extension is not available. It is already assigned to a user : Sales",
                        user().adding(CALLING_STANDARD).extensionTakenBy("Sales")),
                Arguments.of(
                        "5302 POST failed: HTTP/1.1 409 Conflict (url = https://carrier.example/users), error ="
                                + " '[Error 10991] Url already exists: mia@example.com'",
                        user().adding(CALLING_STANDARD).conflictingWith(conflict())));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String finding, LicenseFixture request) {
        LicenseDecision decision = request.decide();
        assertEquals(List.of(finding), texts(decision));
        assertEquals(Outcome.REFUSED, decision.outcome());
        assertEquals(request.facts().held(), decision.after());
    }

    static Stream<LicenseFixture> applied() {
        return Stream.of(
                user().adding(CALLING_STANDARD),
                user().holding(CALLING_STANDARD).removing(CALLING_STANDARD).adding(CALLING_PROFESSIONAL),
                user().holding(CALLING_PROFESSIONAL).adding(ATTENDANT_CONSOLE),
                user().holding(CALLING_PROFESSIONAL).adding(CX_ESSENTIAL),
                user().adding(FREE_MESSAGING)
                        .adding(FREE_MEETING)
                        .adding(PAID_MEETING)
                        .adding(PAID_MESSAGING),
                user().holding(FREE_MESSAGING, FREE_MEETING)
                        .removing(FREE_MESSAGING)
                        .removing(FREE_MEETING),
                user().holding(OTHER).adding(OTHER).freeUnits(OTHER, 0),
                user().removing(OTHER),
                user().askingSite("site.webex.com", true, Action.ADD),
                user().adding(CALLING_STANDARD).adding(CALLING_STANDARD),
                user().asGuest().adding(PAID_MEETING).askingSite("site.webex.com", true, Action.ADD),
                user().asGuest().holding(PAID_MEETING).removing(PAID_MEETING),
                user().conflict(OTHER, CX_ESSENTIAL)
                        .holding(OTHER)
                        .removing(OTHER)
                        .adding(CX_ESSENTIAL),
                user().prerequisite(CX_ESSENTIAL, OTHER).adding(OTHER).adding(CX_ESSENTIAL),
                user());
    }

    @ParameterizedTest
    @MethodSource
    void applied(LicenseFixture request) {
        LicenseDecision decision = request.decide();
        assertEquals(List.of(), texts(decision));
        assertEquals(Outcome.APPLIED, decision.outcome());
    }

    @Test
    void whatIsLeftAfterABreachIsLookedAtAgain() {
        LicenseDecision decision = user().adding(PAID_MEETING)
                .adding(FREE_MEETING)
                .adding(FREE_MESSAGING)
                .freeUnits(FREE_MESSAGING, 0)
                .adding(OTHER)
                .decide();
        assertEquals(Set.of(LicenseFixture.id(OTHER)), decision.after().licenses());
        assertEquals(Outcome.PARTLY_APPLIED, decision.outcome());
        assertEquals(
                List.of("700005", "400"),
                decision.refusals().stream().map(finding -> finding.code().id()).toList());
    }

    @Test
    void callingBeginsAndEnds() {
        assertTrue(user().adding(CALLING_STANDARD).decide().grant().isPresent());
        assertTrue(user().holding(CALLING_STANDARD)
                .removing(CALLING_STANDARD)
                .decide()
                .callingEnds());
    }

    @Test
    void sitesAreAttendedAndLeft() {
        assertEquals(
                Set.of(new SiteUrl("site.webex.com")),
                user().askingSite("Site.webex.com", true, Action.ADD)
                        .decide()
                        .after()
                        .attendeeSites());
        assertEquals(
                Set.of(),
                user().attending("site.webex.com")
                        .askingSite("site.webex.com", true, Action.REMOVE)
                        .decide()
                        .after()
                        .attendeeSites());
    }

    @Test
    void whatAGuestGetsIsPending() {
        Holdings after = user().asGuest()
                .adding(FREE_MEETING)
                .askingSite("site.webex.com", true, Action.ADD)
                .decide()
                .after();
        assertEquals(
                new Holdings(
                        Set.of(),
                        Set.of(),
                        Set.of(LicenseFixture.id(FREE_MEETING)),
                        Set.of(new SiteUrl("site.webex.com"))),
                after);
    }

    private static LicenseFixture user() {
        return new LicenseFixture();
    }

    private static AccountConflict conflict() {
        return new AccountConflict(
                new CarrierAccount(new Email("mia@example.com"), new CarrierId("carrier")),
                "https://carrier.example/users");
    }

    private static List<String> texts(LicenseDecision decision) {
        return decision.refusals().stream()
                .map((Finding finding) -> finding.code().id() + " " + finding.text())
                .toList();
    }
}
