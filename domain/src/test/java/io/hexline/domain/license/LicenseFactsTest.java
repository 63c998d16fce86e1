package io.hexline.domain.license;

import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.OTHER;
import static io.hexline.domain.user.Person.Holdings.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.license.HoldingRule.HoldingFacts;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Facts that leave out something that a rule would look at are refused, since what is left out looks like what is free. */
class LicenseFactsTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+14085550100");
    private static final List<LicenseOperation> CALLING =
            List.of(LicenseOperation.add(LicenseFixture.id(CALLING_STANDARD), LicenseFixture.AT_OFFICE));

    @Test
    void aCallingLicenseIsNotGrantedWithoutAPlacement() {
        LicenseFacts facts = withoutPlacements(new LicenseFixture().facts());

        assertRefused(
                "The facts need a placement for [location office, extension 2000]",
                () -> LicenseDecision.of(facts, CALLING, List.of()));
    }

    @Test
    void nobodyIsPlacedWhoGetsNoCallingLicense() {
        assertEquals(Outcome.REFUSED, decide(new LicenseFixture().asGuest()));
    }

    @Test
    void everyLicenseThatIsHeldIsKnown() {
        LicenseFacts facts = new LicenseFixture().holding(OTHER).facts();

        assertRefused(
                "The facts need every license that is held among the offered ones; missing: [other]",
                () -> new LicenseFacts(facts.organization(), false, facts.held(), Map.of(), Map.of()));
    }

    @Test
    void everythingStandsUnderItsOwnKey() {
        LicenseFacts facts = asking().facts();
        LicenseId wrong = LicenseFixture.id(OTHER);
        OfferedLicense offered = facts.offered().get(LicenseFixture.id(CALLING_STANDARD));
        Placement place = facts.placements().get(LicenseFixture.AT_OFFICE);
        CallingProperties properties = CallingProperties.of(
                Optional.of(LicenseFixture.OFFICE.id()), Optional.empty(), Optional.of(new Extension("2001")));

        assertRefused(
                "License calling-standard stands under other",
                () -> new LicenseFacts(facts.organization(), false, NONE, Map.of(wrong, offered), Map.of()));
        assertRefused(
                "The placement of [location office, extension 2000] stands under [location office, extension 2001]",
                () -> new LicenseFacts(facts.organization(), false, NONE, Map.of(), Map.of(properties, place)));
    }

    @Test
    void everythingIsOfOneOrganization() {
        LicenseFacts facts = asking().facts();
        Organization another = another(facts.organization());
        CallingProperties byNumber =
                CallingProperties.of(Optional.empty(), Optional.of(PhoneNumber.Written.of(NUMBER)), Optional.empty());
        Placement unlocated = new Placement(
                byNumber,
                Optional.empty(),
                Optional.of(LicenseFixture.free(NUMBER, LicenseFixture.OFFICE.id())),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());

        assertRefused(
                "License other is of organization org, not another",
                () -> new LicenseFacts(
                        another,
                        false,
                        NONE,
                        Map.of(LicenseFixture.id(OTHER), facts.offered().get(LicenseFixture.id(OTHER))),
                        Map.of()));
        assertRefused(
                "Location office is of organization org, not another",
                () -> new LicenseFacts(another, false, NONE, Map.of(), facts.placements()));
        assertRefused(
                "Number +14085550100 is of organization org, not another",
                () -> new LicenseFacts(another, false, NONE, Map.of(), Map.of(byNumber, unlocated)));
    }

    @Test
    void nothingIsThereFewerTimesThanNever() {
        License other = LicenseFixture.license(OTHER);

        assertRefused("Free units of license other cannot be negative: -1", () -> new OfferedLicense(other, -1));
        assertRefused(
                "The users of a location cannot be fewer than 0: -1",
                () -> new Placement(
                        LicenseFixture.AT_OFFICE,
                        Optional.of(LicenseFixture.OFFICE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        -1,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void onlyWhatIsHeldIsRemovedAndOnlyWhatIsNotIsAdded() {
        LicenseFacts facts = new LicenseFixture().facts();
        List<License> one = List.of(LicenseFixture.license(OTHER));

        assertRefused(
                "Of what is held, [], nothing is added again, [], and no more removed, [other]",
                () -> holding(facts, List.of(), List.of(), one));
        assertRefused(
                "Of what is held, [other], nothing is added again, [other], and no more removed, []",
                () -> holding(facts, one, one, List.of()));
    }

    @Test
    void whatWasFoundIsWhatIsNamed() {
        CallingProperties properties = CallingProperties.of(
                Optional.of(LicenseFixture.OFFICE.id()),
                Optional.of(new PhoneNumber.Written("+14085550100")),
                Optional.empty());
        CallingProperties elsewhere =
                new CallingProperties(Optional.of(new LocationId("elsewhere")), properties.number(), Change.keep());
        InventoryNumber another = LicenseFixture.free(new PhoneNumber("+14085550199"), LicenseFixture.OFFICE.id());

        assertRefused("Asked for +14085550100, found +14085550199", () -> placement(properties, another));
        assertRefused(
                "Asked for elsewhere, found office",
                () -> placement(
                        elsewhere, LicenseFixture.free(new PhoneNumber("+14085550100"), LicenseFixture.OFFICE.id())));
    }

    private static LicenseFixture asking() {
        return new LicenseFixture().adding(CALLING_STANDARD);
    }

    private static Organization another(Organization own) {
        return new Organization(
                new OrgId("another"),
                own.displayName(),
                own.created(),
                own.deploymentMode(),
                own.subscriptions(),
                own.sites(),
                own.offerRules());
    }

    private static void assertRefused(String why, Executable facts) {
        assertEquals(why, assertThrows(IllegalArgumentException.class, facts).getMessage());
    }

    private static Placement placement(CallingProperties properties, InventoryNumber number) {
        Optional<Location> office = Optional.of(LicenseFixture.OFFICE);
        return new Placement(
                properties,
                office,
                Optional.of(number),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static HoldingFacts holding(
            LicenseFacts facts, List<License> before, List<License> added, List<License> removed) {
        return new HoldingFacts(before, added, removed, facts.organization().offerRules(), false);
    }

    private static Outcome decide(LicenseFixture user) {
        return LicenseDecision.of(withoutPlacements(user.facts()), CALLING, List.of())
                .outcome();
    }

    private static LicenseFacts withoutPlacements(LicenseFacts facts) {
        return new LicenseFacts(facts.organization(), facts.guest(), facts.held(), facts.offered(), Map.of());
    }
}
