package io.hexline.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.PhoneNumber.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found where a calling license is to put its holder, and whether it can be put there. */
class PlacementTest {

    private static final LocationId OFFICE = LicenseFixture.OFFICE.id();
    private static final LocationId ELSEWHERE = new LocationId("elsewhere");
    private static final PhoneNumber NUMBER = new PhoneNumber("+14085550100");
    private static final CallingProperties BY_NUMBER =
            CallingProperties.of(Optional.empty(), Optional.of(Written.of(NUMBER)), Optional.empty());

    private static final String NO_LOCATION = "400 Unable to find location.";
    private static final String NOT_AVAILABLE =
            "400 The phone number " + NUMBER + " is not available: it is no unassigned number of the user's location.";
    private static final String INACTIVE = "400 The phone number " + NUMBER
            + " is inactive, and its assignment cannot activate it with the location's PSTN connection.";
    private static final String UNREACHED = "400 User should have either phone number or extension.";
    private static final PhoneNumber OWN = new PhoneNumber("+14085550107");
    private static final PhoneNumber ALTERNATE = new PhoneNumber("+14085550108");
    private static final Lines LINES = new Lines(
            Optional.of(new Extension("2007")),
            Optional.of(OWN),
            List.of(new AlternateNumber(ALTERNATE, Optional.empty())),
            Optional.of(new PhoneNumber("+14085550109")));

    private CallingProperties properties = LicenseFixture.AT_OFFICE;
    private Optional<Location> location = Optional.of(LicenseFixture.OFFICE);
    private Optional<InventoryNumber> number = Optional.empty();
    private Optional<CarrierKind> carrier = Optional.empty();
    private Optional<Subscriber> today = Optional.empty();
    private int users;
    private Optional<NumberOwner> extensionOwner = Optional.empty();

    @Test
    void aUserStaysWhereItIs() {
        assertFound();
        today = from(OFFICE, Lines.NONE);
        assertFound();
        today = from(ELSEWHERE, Lines.NONE);
        assertFound("400 The user calls from another location, which a license does not change.");
    }

    @Test
    void aFullLocationTakesNobodyButThoseWhoAreThere() {
        location = Optional.of(LicenseFixture.limited(2));
        users = 1;
        assertFound();
        users = 2;
        assertFound("400 The location has as many users as it can have.");
        today = from(OFFICE, Lines.NONE);
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
        assertFound(NO_LOCATION);
        location = Optional.of(LicenseFixture.withCalling(Optional.empty()));
        assertFound(NO_LOCATION);
        properties = BY_NUMBER;
        assertFound(NO_LOCATION);
    }

    @Test
    void aNumberMustBeFreeAtItsLocation() {
        properties = BY_NUMBER;
        assertFound(NOT_AVAILABLE);
        number = Optional.of(at(OFFICE));
        assertFound();
        number = Optional.of(at(OFFICE).withPendingOrder(true));
        assertFound(NOT_AVAILABLE);
        number = Optional.of(at(OFFICE).ownedBy(new NumberOwner.Workspace(new WorkspaceId("Sales"), "Sales")));
        assertFound(NOT_AVAILABLE);
        number = Optional.of(at(ELSEWHERE));
        assertFound(NOT_AVAILABLE);
        location = Optional.empty();
        assertFound(NOT_AVAILABLE);
    }

    @Test
    void anInactiveNumberIsActivatedWhereTheConnectionAllowsIt() {
        properties = BY_NUMBER;
        number = Optional.of(at(OFFICE).inState(NumberState.INACTIVE));
        assertFound(INACTIVE);
        for (CarrierKind kind : CarrierKind.values()) {
            carrier = Optional.of(kind);
            boolean ours = kind == CarrierKind.PREMISES || kind == CarrierKind.NON_INTEGRATED_CCP;
            assertFound(ours ? new String[0] : new String[] {INACTIVE});
        }
    }

    @Test
    void aMobileNumberIsActivatedWithEveryConnection() {
        properties = BY_NUMBER;
        number = Optional.of(at(OFFICE, NumberType.MOBILE).inState(NumberState.INACTIVE));
        assertFound(INACTIVE);
        carrier = Optional.of(CarrierKind.CISCO_PSTN);
        assertFound();
    }

    @Test
    void whatIsNotToldStays() {
        today = from(OFFICE, LINES);
        properties = CallingProperties.of(Optional.of(OFFICE), Optional.empty(), Optional.of(new Extension("2001")));
        assertEquals(
                new Lines(Optional.of(new Extension("2001")), LINES.number(), LINES.alternates(), LINES.fax()),
                placement().lines());
        number = Optional.of(at(OFFICE));
        properties = CallingProperties.of(Optional.of(OFFICE), Optional.of(Written.of(NUMBER)), Optional.empty());
        assertEquals(
                new Lines(LINES.extension(), Optional.of(NUMBER), LINES.alternates(), LINES.fax()),
                placement().lines());
        assertEquals(number, placement().newNumber());
        properties = new CallingProperties(Optional.empty(), Change.remove(), Change.keep());
        assertEquals(
                new Lines(LINES.extension(), Optional.empty(), LINES.alternates(), LINES.fax()),
                placement().lines());
    }

    @Test
    void somebodyIsReachedUnderOneOfTheTwo() {
        today = from(OFFICE, LINES);
        properties = new CallingProperties(Optional.of(OFFICE), Change.remove(), Change.keep());
        assertPlaced();
        properties = new CallingProperties(Optional.of(OFFICE), Change.keep(), Change.remove());
        assertPlaced();
        properties = new CallingProperties(Optional.of(OFFICE), Change.remove(), Change.remove());
        assertPlaced(UNREACHED);
        properties = new CallingProperties(Optional.of(OFFICE), Change.set(new Written("12")), Change.remove());
        assertPlaced("400 The phone number 12 has no plus sign and is no national number of the user's location.");
        today = Optional.empty();
        properties = new CallingProperties(Optional.of(OFFICE), Change.remove(), Change.keep());
        assertPlaced(UNREACHED);
    }

    @Test
    void namingWhatSomebodyHasIsKeepingIt() {
        today = from(OFFICE, LINES);
        number = Optional.of(LicenseFixture.unassigned(ELSEWHERE, OWN, NumberType.GEOGRAPHIC));
        extensionOwner = Optional.of(new NumberOwner.Workspace(new WorkspaceId("Sales"), "Sales"));
        properties = CallingProperties.of(Optional.of(OFFICE), Optional.of(Written.of(OWN)), LINES.extension());
        assertPlaced();
        assertEquals(LINES, placement().lines());
        assertEquals(Optional.empty(), placement().newNumber());
    }

    @Test
    void anAlternateIsNotThePrimaryToo() {
        today = from(OFFICE, LINES);
        number = Optional.of(LicenseFixture.unassigned(OFFICE, ALTERNATE, NumberType.GEOGRAPHIC));
        properties = CallingProperties.of(Optional.of(OFFICE), Optional.of(Written.of(ALTERNATE)), Optional.empty());
        assertPlaced("400 The phone number " + ALTERNATE
                + " is not available: it is no unassigned number of the user's location.");
    }

    @Test
    void aHeldLicenseTellsNothingWhereItNamesWhatIsThere() {
        LicenseFixture mia =
                new LicenseFixture().holding(LicenseKind.CALLING_STANDARD).reachedUnder(LINES);
        CallingProperties same =
                CallingProperties.of(Optional.of(OFFICE), Optional.of(Written.of(OWN)), LINES.extension());
        LicenseOperation again = LicenseOperation.add(LicenseFixture.id(LicenseKind.CALLING_STANDARD), same);
        assertEquals(Optional.empty(), mia.asking(again).decide().grant());
        assertEquals(false, mia.decide().changesCalling());
    }

    @Test
    void theRecordOfAnotherEnterpriseIsFinishedNow() {
        properties = CallingProperties.of(Optional.of(OFFICE), Optional.empty(), LINES.extension());
        today = from(OFFICE, LINES);
        assertEquals(false, placement().changes());
        today = Optional.of(LicenseFixture.mia(new OrgId("another"), OFFICE, LINES));
        assertEquals(true, placement().changes());
        today = from(ELSEWHERE, LINES);
        assertEquals(true, placement().changes());
        today = Optional.empty();
        assertEquals(true, placement().changes());
    }

    @Test
    void aHeldLicenseThatIsAddedChangesHowItsHolderIsReached() {
        LicenseFixture mia =
                new LicenseFixture().holding(LicenseKind.CALLING_STANDARD).reachedUnder(LINES);
        CallingProperties other =
                new CallingProperties(Optional.empty(), Change.keep(), Change.set(new Extension("2009")));
        LicenseDecision decision = mia.asking(
                        LicenseOperation.add(LicenseFixture.id(LicenseKind.CALLING_STANDARD), other))
                .decide();
        assertEquals(
                Optional.of(new Extension("2009")),
                decision.grant().flatMap(place -> place.lines().extension()));
        assertEquals(
                List.of("4202"),
                mia.extensionTakenBy("Sales").decide().refusals().stream()
                        .map(finding -> finding.code().id())
                        .toList());
    }

    @Test
    void aHeldLicenseOfSomebodyWhoIsNowhereNeedsALocation() {
        location = Optional.empty();
        properties = new CallingProperties(Optional.empty(), Change.keep(), Change.set(new Extension("2009")));
        assertPlaced(NO_LOCATION);
    }

    @Test
    void anExtensionMustFitTheLocation() {
        properties = CallingProperties.of(Optional.of(OFFICE), Optional.empty(), Optional.of(new Extension("2")));
        assertFound("25110");
        properties =
                CallingProperties.of(Optional.of(OFFICE), Optional.empty(), Optional.of(new Extension("2000000000")));
        assertFound();
    }

    @Test
    void whoeverDoesNotCallYetIsNew() {
        assertEquals(true, placement().isNew());
        today = from(OFFICE, Lines.NONE);
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
                decision.refusals().stream().map(PlacementTest::told).toList());
        assertEquals(codes.length == 0, decision.grant().isPresent());
    }

    private void assertPlaced(String... codes) {
        assertEquals(
                List.of(codes),
                Rule.findings(List.of(PlacementRule.values()), placement()).stream()
                        .map(PlacementTest::told)
                        .toList());
    }

    private static String told(Finding finding) {
        String id = finding.code().id();
        return id.equals("400") ? id + " " + finding.text() : id;
    }

    private static Optional<Subscriber> from(LocationId here, Lines lines) {
        return Optional.of(LicenseFixture.mia(here, lines));
    }

    private Placement placement() {
        return new Placement(properties, location, number, carrier, today, users, extensionOwner, Optional.empty());
    }

    private static InventoryNumber at(LocationId place) {
        return LicenseFixture.unassigned(place, NUMBER, NumberType.GEOGRAPHIC);
    }

    private static InventoryNumber at(LocationId place, NumberType type) {
        return LicenseFixture.unassigned(place, NUMBER, type);
    }
}
