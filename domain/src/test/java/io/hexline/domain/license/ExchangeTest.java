package io.hexline.domain.license;

import static io.hexline.domain.license.License.LicenseKind.ATTENDANT_CONSOLE;
import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.CX_ESSENTIAL;
import static io.hexline.domain.license.License.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
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

/** Giving one calling license up for another is one thing: it is done whole or not at all. */
class ExchangeTest {

    private static final CallingProperties ELSEWHERE = CallingProperties.of(
            Optional.of(LicenseFixture.OFFICE.id()), Optional.empty(), Optional.of(new Extension("2001")));

    /** Whatever else is wrong with the new license, it is a downgrade first of all. */
    static Stream<Arguments> downgrades() {
        return Stream.of(CALLING_PROFESSIONAL, CX_ESSENTIAL)
                .flatMap(from -> Stream.of(
                        downgrade("nothing else", from, user().adding(CALLING_STANDARD)),
                        downgrade(
                                "no unit", from, user().adding(CALLING_STANDARD).freeUnits(CALLING_STANDARD, 0)),
                        downgrade(
                                "no properties",
                                from,
                                user().asking(LicenseOperation.add(LicenseFixture.id(CALLING_STANDARD)))),
                        downgrade(
                                "an extension that is taken",
                                from,
                                user().adding(CALLING_STANDARD).extensionTakenBy("Sales")),
                        downgrade(
                                "a location that is not there",
                                from,
                                user().adding(CALLING_STANDARD).at(Optional.empty())),
                        downgrade(
                                "two places",
                                from,
                                user().adding(CALLING_STANDARD)
                                        .asking(LicenseOperation.add(LicenseFixture.id(CALLING_STANDARD), ELSEWHERE))),
                        downgrade(
                                "an offer of an exclusive group",
                                from,
                                user().holding(OTHER)
                                        .conflict(OTHER, CALLING_STANDARD)
                                        .adding(CALLING_STANDARD))));
    }

    private static Arguments downgrade(String what, LicenseKind from, LicenseFixture asking) {
        return Arguments.of(from + ", " + what, from, asking);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void downgrades(String what, LicenseKind from, LicenseFixture asking) {
        LicenseDecision decision = asking.holding(from).removing(from).decide();

        assertEquals(List.of(from == CX_ESSENTIAL ? "400410" : "400112"), codes(decision), what);
        assertEquals(Outcome.REFUSED, decision.outcome());
        assertEquals(asking.facts().held(), decision.after());
        assertEquals(false, decision.changesCalling());
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                Arguments.of("400", user().adding(CALLING_PROFESSIONAL).freeUnits(CALLING_PROFESSIONAL, 0)),
                Arguments.of("400411", user().asking(LicenseOperation.add(LicenseFixture.id(CALLING_PROFESSIONAL)))),
                Arguments.of("4202", user().adding(CALLING_PROFESSIONAL).extensionTakenBy("Sales")),
                Arguments.of("400", user().adding(CALLING_PROFESSIONAL).at(Optional.empty())),
                Arguments.of(
                        "400",
                        user().adding(CALLING_PROFESSIONAL)
                                .asking(LicenseOperation.add(LicenseFixture.id(CALLING_PROFESSIONAL), ELSEWHERE))),
                Arguments.of(
                        "400413",
                        user().holding(OTHER)
                                .conflict(OTHER, CALLING_PROFESSIONAL)
                                .adding(CALLING_PROFESSIONAL)),
                Arguments.of("400", user().adding(CX_ESSENTIAL).freeUnits(CX_ESSENTIAL, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void failing(String code, LicenseFixture asking) {
        LicenseDecision decision =
                asking.holding(CALLING_STANDARD).removing(CALLING_STANDARD).decide();

        assertEquals(List.of(code), codes(decision));
        assertEquals(Outcome.REFUSED, decision.outcome());
        assertEquals(asking.facts().held(), decision.after());
        assertEquals(false, decision.callingEnds());
    }

    @Test
    void whatHasNothingToDoWithItIsApplied() {
        LicenseDecision decision = user().holding(CALLING_STANDARD)
                .adding(FREE_MESSAGING)
                .adding(CALLING_PROFESSIONAL)
                .removing(CALLING_STANDARD)
                .extensionTakenBy("Sales")
                .decide();

        assertEquals(Outcome.PARTLY_APPLIED, decision.outcome());
        assertEquals(ids(CALLING_STANDARD, FREE_MESSAGING), decision.after().licenses());
    }

    @Test
    void oneThatFailsOfSeveralKeepsThemAll() {
        LicenseDecision decision = user().holding(CALLING_STANDARD)
                .removing(CALLING_STANDARD)
                .adding(CALLING_PROFESSIONAL)
                .adding(CX_ESSENTIAL)
                .freeUnits(CX_ESSENTIAL, 0)
                .decide();

        assertEquals(ids(CALLING_STANDARD), decision.after().licenses());
        assertEquals(Outcome.REFUSED, decision.outcome());
    }

    @Test
    void whatCannotBeGivenUpIsNotExchanged() {
        LicenseDecision decision = user().holding(CALLING_PROFESSIONAL, ATTENDANT_CONSOLE)
                .removing(CALLING_PROFESSIONAL)
                .adding(CX_ESSENTIAL)
                .decide();

        assertEquals(List.of("400408"), codes(decision));
        assertEquals(
                ids(CALLING_PROFESSIONAL, ATTENDANT_CONSOLE), decision.after().licenses());
    }

    @Test
    void whatIsRefusedIsNotRemovedEither() {
        LicenseDecision decision = user().holding(CALLING_PROFESSIONAL)
                .adding(CALLING_PROFESSIONAL)
                .removing(CALLING_PROFESSIONAL)
                .extensionTakenBy("Sales")
                .decide();

        assertEquals(List.of("4202"), codes(decision));
        assertEquals(ids(CALLING_PROFESSIONAL), decision.after().licenses());
        assertEquals(Outcome.REFUSED, decision.outcome());
    }

    @Test
    void aLicenseThatIsNoCallingOneIsGivenUpByItself() {
        LicenseDecision decision = user().holding(OTHER)
                .removing(OTHER)
                .adding(CALLING_PROFESSIONAL)
                .freeUnits(CALLING_PROFESSIONAL, 0)
                .decide();

        assertEquals(ids(), decision.after().licenses());
        assertEquals(Outcome.PARTLY_APPLIED, decision.outcome());
    }

    @Test
    void aCallingLicenseIsGivenUpBesideWhatIsNoCallingOne() {
        LicenseDecision decision = user().holding(CALLING_PROFESSIONAL)
                .removing(CALLING_PROFESSIONAL)
                .adding(OTHER)
                .freeUnits(OTHER, 0)
                .decide();

        assertEquals(ids(), decision.after().licenses());
        assertEquals(true, decision.callingEnds());
    }

    private static LicenseFixture user() {
        return new LicenseFixture();
    }

    private static Set<LicenseId> ids(LicenseKind... kinds) {
        return Arrays.stream(kinds).map(LicenseFixture::id).collect(Collectors.toSet());
    }

    private static List<String> codes(LicenseDecision decision) {
        return decision.refusals().stream().map(finding -> finding.code().id()).toList();
    }
}
