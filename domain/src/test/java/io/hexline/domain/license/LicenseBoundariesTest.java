package io.hexline.domain.license;

import static io.hexline.domain.license.License.LicenseKind.ATTENDANT_CONSOLE;
import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.CX_ESSENTIAL;
import static io.hexline.domain.license.License.LicenseKind.FREE_MEETING;
import static io.hexline.domain.license.License.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.OTHER;
import static io.hexline.domain.license.License.LicenseKind.PAID_MEETING;
import static io.hexline.domain.license.License.LicenseKind.SCREEN_SHARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Finding;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.SiteUrl;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests near which a rule begins or ceases to fire, with all that is left of them. */
class LicenseBoundariesTest {

    private static final String SITE = "site.webex.com";
    private static final CallingProperties BY_EXTENSION =
            CallingProperties.of(Optional.empty(), Optional.empty(), Optional.of(new Extension("2000")));
    private static final CallingProperties NOWHERE =
            CallingProperties.of(Optional.of(LicenseFixture.OFFICE.id()), Optional.empty(), Optional.empty());

    static Stream<Arguments> applied() {
        return Stream.of(
                of("the last unit is enough", user().adding(OTHER).freeUnits(OTHER, 1), OTHER),
                of(
                        "what is held needs no properties",
                        user().holding(CALLING_STANDARD).asking(LicenseOperation.add(id(CALLING_STANDARD))),
                        CALLING_STANDARD),
                of(
                        "what is not held is not given back for another",
                        user().removing(CALLING_PROFESSIONAL).adding(CALLING_STANDARD),
                        CALLING_STANDARD),
                of("nor what is not calling", user().holding(CX_ESSENTIAL).adding(OTHER), CX_ESSENTIAL, OTHER),
                of(
                        "what is added and removed stays",
                        user().holding(CALLING_PROFESSIONAL)
                                .removing(CALLING_PROFESSIONAL)
                                .adding(CALLING_PROFESSIONAL),
                        CALLING_PROFESSIONAL),
                of("what is added and removed comes", user().removing(OTHER).adding(OTHER), OTHER),
                of(
                        "properties matter with calling licenses only",
                        user().asking(LicenseOperation.add(id(OTHER), LicenseFixture.AT_OFFICE))
                                .extensionTakenBy("Sales"),
                        OTHER),
                of(
                        "what is in conflict before stays",
                        user().conflict(OTHER, CX_ESSENTIAL)
                                .holding(OTHER, CX_ESSENTIAL)
                                .adding(FREE_MESSAGING),
                        OTHER,
                        CX_ESSENTIAL,
                        FREE_MESSAGING),
                of(
                        "what lacks something before stays",
                        user().prerequisite(CX_ESSENTIAL, OTHER)
                                .holding(CX_ESSENTIAL)
                                .adding(FREE_MESSAGING),
                        CX_ESSENTIAL,
                        FREE_MESSAGING),
                of("one of a group is no conflict", user().adding(SCREEN_SHARE), SCREEN_SHARE),
                of(
                        "one of a group for another",
                        user().holding(OTHER).removing(OTHER).adding(SCREEN_SHARE),
                        SCREEN_SHARE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void applied(String what, LicenseFixture request, Set<LicenseId> after) {
        LicenseDecision decision = request.decide();

        assertEquals(List.of(), codes(decision), what);
        assertEquals(Outcome.APPLIED, decision.outcome());
        assertEquals(after, decision.after().licenses());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                of("400411", "an extension has a place", user().asking(standard(BY_EXTENSION))),
                of("400411", "a place alone reaches nobody", user().asking(standard(NOWHERE))),
                of("400216", "what is no address is no site", user().askingSite("no site", true, Action.ADD)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refused(String code, String what, LicenseFixture request) {
        assertEquals(List.of(code), codes(request.decide()), what);
    }

    @Test
    void aGuestKeepsAndLosesWhateverItHas() {
        assertEquals(
                List.of(), codes(user().asGuest().holding(OTHER).adding(OTHER).decide()));
        assertEquals(
                List.of(), codes(user().asGuest().holding(OTHER).removing(OTHER).decide()));
    }

    /** What a guest has is not held: what it lacks is for its own organization to say. */
    @Test
    void aGuestNeedsNothingElseForAMeeting() {
        LicenseDecision decision = user().asGuest().adding(PAID_MEETING).decide();

        assertEquals(List.of(), codes(decision));
        assertEquals(Set.of(id(PAID_MEETING)), decision.after().pendingLicenses());
    }

    @Test
    void whatAGuestHasPendingFromOthersStaysPending() {
        LicenseId foreign = new LicenseId("foreign");
        LicenseFacts facts = user().asGuest().adding(FREE_MEETING).facts();
        LicenseFacts before = new LicenseFacts(
                facts.organization(),
                facts.guest(),
                new Holdings(Set.of(foreign), Set.of(), Set.of(foreign, id(FREE_MEETING)), Set.of()),
                facts.offered(),
                facts.placements());

        Holdings after = LicenseDecision.of(before, List.of(LicenseOperation.remove(id(FREE_MEETING))), List.of())
                .after();

        assertEquals(new Holdings(Set.of(foreign), Set.of(), Set.of(foreign), Set.of()), after);
    }

    @Test
    void whoeverDependsOnWhatIsDroppedIsDroppedInTurn() {
        LicenseDecision decision = user().prerequisite(OTHER, CX_ESSENTIAL)
                .prerequisite(CX_ESSENTIAL, SCREEN_SHARE)
                .adding(OTHER)
                .adding(CX_ESSENTIAL)
                .adding(FREE_MESSAGING)
                .decide();

        assertEquals(Set.of(id(FREE_MESSAGING)), decision.after().licenses());
        assertEquals(
                List.of(
                        "The following license(s) could not be applied as requested: [cx-essential]. The user needs a"
                                + " license with an offer code from the list: [SCREEN_SHARE]",
                        "The following license(s) could not be applied as requested: [other]. The user needs a license"
                                + " with an offer code from the list: [CX_ESSENTIAL]"),
                decision.refusals().stream().map(Finding::text).toList());
    }

    /** The same code twice: the text decides which comes first, not the order in which they were found. */
    @Test
    void refusalsOfOneCodeComeInTheOrderOfTheirTexts() {
        LicenseDecision decision = user().prerequisite(CX_ESSENTIAL, OTHER)
                .prerequisite(OTHER, SCREEN_SHARE)
                .adding(OTHER)
                .adding(CX_ESSENTIAL)
                .decide();

        List<String> texts = decision.refusals().stream().map(Finding::text).toList();
        assertEquals(2, texts.size());
        assertEquals(texts.stream().sorted().toList(), texts);
    }

    @Test
    void whoeverNeedsACallingLicenseThatIsDroppedIsDroppedInTurn() {
        LicenseDecision decision = user().adding(CALLING_PROFESSIONAL)
                .asking(LicenseOperation.add(
                        id(CALLING_PROFESSIONAL),
                        CallingProperties.of(
                                Optional.of(LicenseFixture.OFFICE.id()),
                                Optional.empty(),
                                Optional.of(new Extension("2001")))))
                .adding(ATTENDANT_CONSOLE)
                .decide();

        assertEquals(Set.of(), decision.after().licenses());
        assertEquals(Set.of("400", "400408"), Set.copyOf(codes(decision)));
        assertEquals(Optional.empty(), decision.grant());
    }

    @Test
    void callingEndsWithTheLastCallingLicense() {
        assertEquals(
                true,
                user().holding(CALLING_STANDARD, OTHER)
                        .removing(CALLING_STANDARD)
                        .decide()
                        .callingEnds());
        assertEquals(false, user().holding(OTHER).removing(OTHER).decide().callingEnds());
        assertEquals(
                false,
                user().holding(CALLING_STANDARD)
                        .removing(CALLING_STANDARD)
                        .adding(CALLING_PROFESSIONAL)
                        .decide()
                        .callingEnds());
    }

    @Test
    void callingChangesWhereItBeginsAndWhereItEnds() {
        assertEquals(true, user().adding(CALLING_STANDARD).decide().changesCalling());
        assertEquals(
                true,
                user().holding(CALLING_STANDARD)
                        .removing(CALLING_STANDARD)
                        .decide()
                        .changesCalling());
        assertEquals(
                false,
                user().holding(CALLING_STANDARD)
                        .reachedUnder(
                                Lines.of(LicenseFixture.AT_OFFICE.extension().requested(), Optional.empty()))
                        .adding(CALLING_STANDARD)
                        .adding(OTHER)
                        .decide()
                        .changesCalling());
    }

    @Test
    void aSiteThatIsBothAttendedAndLeftIsAttended() {
        LicenseDecision decision = user().attending(SITE)
                .askingSite(SITE, true, Action.ADD)
                .askingSite(SITE, true, Action.REMOVE)
                .decide();

        assertEquals(Set.of(new SiteUrl(SITE)), decision.after().attendeeSites());
    }

    @Test
    void aWrongSiteFailsAlone() {
        LicenseDecision decision = user().attending(SITE)
                .askingSite("elsewhere.webex.com", true, Action.ADD)
                .askingSite(SITE, true, Action.REMOVE)
                .decide();

        assertEquals(Set.of(), decision.after().attendeeSites());
        assertEquals(List.of("400216"), codes(decision));
        assertEquals(Outcome.PARTLY_APPLIED, decision.outcome());
    }

    @Test
    void aWrongSiteLeavesLicensesAsTheyAre() {
        LicenseDecision decision = user().adding(OTHER)
                .askingSite("elsewhere.webex.com", true, Action.ADD)
                .decide();

        assertEquals(Outcome.PARTLY_APPLIED, decision.outcome());
        assertEquals(Set.of(id(OTHER)), decision.after().licenses());
    }

    private static Arguments of(String what, LicenseFixture request, LicenseKind... after) {
        return Arguments.of(
                what, request, Arrays.stream(after).map(LicenseFixture::id).collect(Collectors.toSet()));
    }

    private static Arguments of(String code, String what, LicenseFixture request) {
        return Arguments.of(code, what, request);
    }

    private static LicenseOperation standard(CallingProperties properties) {
        return LicenseOperation.add(id(CALLING_STANDARD), properties);
    }

    private static LicenseFixture user() {
        return new LicenseFixture();
    }

    private static LicenseId id(LicenseKind kind) {
        return LicenseFixture.id(kind);
    }

    private static List<String> codes(LicenseDecision decision) {
        return decision.refusals().stream().map(finding -> finding.code().id()).toList();
    }
}
