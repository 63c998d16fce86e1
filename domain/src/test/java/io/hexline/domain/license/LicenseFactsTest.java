package io.hexline.domain.license;

import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.license.HoldingRule.HoldingFacts;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseFacts.Placement;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts that leave out something that a rule would look at are refused, since what is left out looks like what is free. */
class LicenseFactsTest {

    private static final List<LicenseOperation> CALLING =
            List.of(LicenseOperation.add(LicenseFixture.id(CALLING_STANDARD), LicenseFixture.AT_OFFICE));

    @Test
    void aCallingLicenseIsNotGrantedWithoutAPlacement() {
        LicenseFacts facts = withoutPlacements(new LicenseFixture().facts());

        assertThrows(IllegalArgumentException.class, () -> LicenseDecision.of(facts, CALLING, List.of()));
    }

    @Test
    void nobodyIsPlacedWhoGetsNoCallingLicense() {
        assertEquals(Outcome.REFUSED, decide(new LicenseFixture().asGuest()));
        assertEquals(Outcome.APPLIED, decide(new LicenseFixture().holding(CALLING_STANDARD)));
    }

    @Test
    void everyLicenseThatIsHeldIsKnown() {
        LicenseFacts facts = new LicenseFixture().holding(OTHER).facts();

        assertThrows(
                IllegalArgumentException.class,
                () -> new LicenseFacts(facts.organization(), false, facts.held(), Map.of(), Map.of()));
    }

    @Test
    void onlyWhatIsHeldIsRemovedAndOnlyWhatIsNotIsAdded() {
        LicenseFacts facts = new LicenseFixture().facts();
        List<License> one = List.of(LicenseFixture.license(OTHER));

        assertThrows(IllegalArgumentException.class, () -> holding(facts, List.of(), List.of(), one));
        assertThrows(IllegalArgumentException.class, () -> holding(facts, one, one, List.of()));
    }

    @Test
    void whatWasFoundIsWhatIsNamed() {
        CallingProperties properties = new CallingProperties(
                Optional.of(LicenseFixture.OFFICE.id()),
                Optional.of(new PhoneNumber("+14085550100")),
                Optional.empty());
        CallingProperties elsewhere =
                new CallingProperties(Optional.of(new LocationId("elsewhere")), properties.number(), Optional.empty());
        InventoryNumber another = LicenseFixture.free(new PhoneNumber("+14085550199"), LicenseFixture.OFFICE.id());

        assertThrows(IllegalArgumentException.class, () -> placement(properties, another));
        assertThrows(
                IllegalArgumentException.class,
                () -> placement(
                        elsewhere, LicenseFixture.free(new PhoneNumber("+14085550100"), LicenseFixture.OFFICE.id())));
    }

    private static Placement placement(CallingProperties properties, InventoryNumber number) {
        Optional<Location> office = Optional.of(LicenseFixture.OFFICE);
        return new Placement(
                properties, office, Optional.of(number), Optional.empty(), 0, Optional.empty(), Optional.empty());
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
