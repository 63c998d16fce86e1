package io.hexline.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseFacts.Placement;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is found where a calling license is to put its holder, and whether it can be put there. */
class PlacementTest {

    private static final LocationId OFFICE = LicenseFixture.OFFICE.id();
    private static final LocationId ELSEWHERE = new LocationId("elsewhere");
    private static final PhoneNumber NUMBER = new PhoneNumber("+14085550100");
    private static final CallingProperties BY_NUMBER =
            new CallingProperties(Optional.empty(), Optional.of(NUMBER), Optional.empty());

    private CallingProperties properties = LicenseFixture.AT_OFFICE;
    private Optional<Location> location = Optional.of(LicenseFixture.OFFICE);
    private Optional<InventoryNumber> number = Optional.empty();
    private Optional<LocationId> callsFrom = Optional.empty();
    private int users;

    @Test
    void aUserStaysWhereItIs() {
        assertFound();
        callsFrom = Optional.of(OFFICE);
        assertFound();
        callsFrom = Optional.of(ELSEWHERE);
        assertFound("400");
    }

    @Test
    void aFullLocationTakesNobodyButThoseWhoAreThere() {
        location = Optional.of(limited(2));
        users = 1;
        assertFound();
        users = 2;
        assertFound("19603");
        callsFrom = Optional.of(OFFICE);
        assertFound();
    }

    @Test
    void aLocationWithoutLimitIsNeverFull() {
        users = 1_000_000;
        assertFound();
    }

    @Test
    void aLocationThatIsMeantMustHaveCalling() {
        location = Optional.empty();
        assertFound("400");
        location = Optional.of(withCalling(Optional.empty()));
        assertFound("400");
        properties = BY_NUMBER;
        assertFound("400");
    }

    @Test
    void aNumberMustBeFreeAtItsLocation() {
        properties = BY_NUMBER;
        assertFound("27966");
        number = Optional.of(at(OFFICE));
        assertFound();
        number = Optional.of(at(ELSEWHERE));
        assertFound("27966");
        location = Optional.empty();
        assertFound("27966");
    }

    @Test
    void anExtensionMustFitTheLocation() {
        properties = new CallingProperties(Optional.of(OFFICE), Optional.empty(), Optional.of(new Extension("2")));
        assertFound("25110");
        properties =
                new CallingProperties(Optional.of(OFFICE), Optional.empty(), Optional.of(new Extension("2000000000")));
        assertFound();
    }

    @Test
    void whoeverDoesNotCallYetIsNew() {
        assertEquals(true, placement().isNew());
        callsFrom = Optional.of(OFFICE);
        assertEquals(false, placement().isNew());
    }

    private void assertFound(String... codes) {
        LicenseOperation adding = LicenseOperation.add(LicenseFixture.id(LicenseKind.CALLING_STANDARD), properties);
        LicenseFacts facts = new LicenseFixture().facts();
        LicenseDecision decision = LicenseDecision.of(
                new LicenseFacts(
                        facts.organization(), false, Holdings.NONE, facts.offered(), Map.of(properties, placement())),
                List.of(adding),
                List.of());
        assertEquals(
                List.of(codes),
                decision.refusals().stream().map(finding -> finding.code().id()).toList());
        assertEquals(codes.length == 0, decision.grant().isPresent());
    }

    private Placement placement() {
        return new Placement(properties, location, number, callsFrom, users, Optional.empty(), Optional.empty());
    }

    private static Location limited(int users) {
        CallingProfile calling = CallingProfile.DEFAULT;
        return withCalling(Optional.of(new CallingProfile(
                OptionalInt.of(users),
                calling.dialPlan(),
                calling.numbers(),
                calling.pstn(),
                calling.ecbnUser(),
                calling.offering(),
                calling.infrastructure(),
                calling.subscription())));
    }

    private static Location withCalling(Optional<CallingProfile> calling) {
        Location office = LicenseFixture.OFFICE;
        return new Location(office.id(), office.org(), office.name(), office.region(), calling, office.version());
    }

    private static InventoryNumber at(LocationId place) {
        return new InventoryNumber(
                NUMBER,
                LicenseFixture.ORG,
                Optional.of(place),
                Optional.empty(),
                NumberState.ACTIVE,
                NumberType.GEOGRAPHIC,
                Optional.empty(),
                Optional.empty(),
                NumberStanding.CLEAR,
                new Version(1));
    }
}
