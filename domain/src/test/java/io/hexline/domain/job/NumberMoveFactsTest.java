package io.hexline.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.job.BatchCode.BatchReason;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.PortLock;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberMoveFactsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final OrgId ORG = new OrgId("org");
    private static final PhoneNumber NUMBER = new PhoneNumber("+14085550110");
    private static final Carrier TELCO = carrier(CarrierKind.INTEGRATED_CCP);
    private static final PstnConnection BY_TELCO = new PstnConnection(TELCO.id(), Optional.empty());
    private static final Location HERE = location("here", "US", Optional.of(BY_TELCO));
    private static final Location THERE = location("there", "US", Optional.of(BY_TELCO));
    private static final InventoryNumber FREE =
            number(NumberState.ACTIVE, NumberType.GEOGRAPHIC, Optional.empty(), NumberStanding.CLEAR);

    private static Carrier carrier(CarrierKind kind) {
        return new Carrier(new CarrierId("telco"), "Telco", kind, 9);
    }

    private static Location location(String name, String country, Optional<PstnConnection> pstn) {
        CallingProfile calling =
                CallingProfile.DEFAULT.withSettings(LocationNumbers.NONE, pstn, LocationSettings.DEFAULT);
        return new Location(
                new LocationId(name),
                ORG,
                name,
                new Region(country, Optional.empty()),
                Optional.of(calling),
                Version.FIRST);
    }

    private static InventoryNumber number(
            NumberState state, NumberType type, Optional<NumberOwner> owner, NumberStanding standing) {
        return new InventoryNumber(
                NUMBER,
                ORG,
                Optional.of(HERE.id()),
                Optional.of(TELCO.id()),
                state,
                type,
                owner,
                Optional.empty(),
                standing,
                Version.FIRST);
    }

    private static List<String> obstacles(InventoryNumber number, Location source, Location target) {
        return obstacles(new NumberMoveFacts(number, source, target, Optional.of(TELCO), true, NOON));
    }

    private static List<String> obstacles(NumberMoveFacts facts) {
        return facts.obstacles().stream().map(NumberMoveFactsTest::words).toList();
    }

    private static String words(BatchReason reason) {
        return reason.code().id().replace("BATCH-", "") + " " + reason.text();
    }

    @Test
    void aFreeNumberGoesToALocationOfTheSameProvider() {
        assertEquals(List.of(), obstacles(FREE, HERE, THERE));
    }

    @Test
    void anInactiveNumberStays() {
        InventoryNumber inactive =
                number(NumberState.INACTIVE, NumberType.GEOGRAPHIC, Optional.empty(), NumberStanding.CLEAR);

        assertEquals(
                List.of("1017021 Failed to move +14085550110 because it is an inactive number. Activate it first."),
                obstacles(inactive, HERE, THERE));
    }

    @Test
    void aNumberStaysWithItsProviderAndItsGateway() {
        PstnConnection trunk = new PstnConnection(TELCO.id(), Optional.of(new LocalGateway.Trunk("a")));
        PstnConnection otherTrunk = new PstnConnection(TELCO.id(), Optional.of(new LocalGateway.Trunk("b")));
        List<String> differs = List.of("1017022 Failed to move +14085550110 because here and there have different PSTN"
                + " providers. Connect both to one, and on the organization's own premises through the same trunk or"
                + " route group.");

        assertEquals(differs, obstacles(FREE, HERE, location("there", "US", Optional.empty())));
        assertEquals(differs, obstacles(FREE, location("here", "US", Optional.empty()), THERE));
        assertEquals(
                differs,
                obstacles(FREE, location("here", "US", Optional.empty()), location("there", "US", Optional.empty())));
        assertEquals(
                differs,
                obstacles(
                        FREE,
                        location("here", "US", Optional.of(trunk)),
                        location("there", "US", Optional.of(otherTrunk))));
        assertEquals(
                List.of(),
                obstacles(
                        FREE, location("here", "US", Optional.of(trunk)), location("there", "US", Optional.of(trunk))));
    }

    @Test
    void aNumberThatSomebodyHasStays() {
        InventoryNumber owned = FREE.ownedBy(new NumberOwner.User(new PersonId("ada"), "Ada Alm"));

        assertEquals(
                List.of("1017023 Failed because +14085550110 is not an unassigned number: it is in use by Ada Alm."),
                obstacles(owned, HERE, THERE));
    }

    @Test
    void aNumberThatStandsForItsLocationStays() {
        LocationNumbers numbers = new LocationNumbers(Optional.of(NUMBER), Optional.empty(), Optional.empty());
        Location main = HERE.withCalling(
                HERE.calling().orElseThrow().withSettings(numbers, Optional.of(BY_TELCO), LocationSettings.DEFAULT));

        assertEquals(
                List.of("1017024 Failed because +14085550110 is a main number: it stands for here as a whole."),
                obstacles(FREE, main, THERE));
    }

    private static List<String> unsupported(String why) {
        return List.of("1017027 Manage Numbers Move Operation is not supported for +14085550110: " + why + ".");
    }

    @Test
    void whatIsNotSupportedIsSaid() {
        InventoryNumber mobile = number(NumberState.ACTIVE, NumberType.MOBILE, Optional.empty(), NumberStanding.CLEAR);

        assertEquals(
                unsupported("here and there are in different countries"),
                obstacles(FREE, HERE, location("there", "CA", Optional.of(BY_TELCO))));
        assertEquals(unsupported("it is a mobile number, which follows its user"), obstacles(mobile, HERE, THERE));
        assertEquals(
                unsupported("an order is open for it at its carrier"),
                obstacles(FREE.withPendingOrder(true), HERE, THERE));
        assertEquals(
                unsupported("its carrier lets no number move"),
                obstacles(new NumberMoveFacts(
                        FREE, HERE, THERE, Optional.of(carrier(CarrierKind.WEBEX_DIRECT)), true, NOON)));
        assertEquals(
                unsupported("the carriers have not finished connecting both locations"),
                obstacles(new NumberMoveFacts(FREE, HERE, THERE, Optional.empty(), false, NOON)));
    }

    @Test
    void aLockHoldsUntilItEnds() {
        InventoryNumber locked = number(
                NumberState.ACTIVE,
                NumberType.GEOGRAPHIC,
                Optional.empty(),
                new NumberStanding(
                        Optional.of(new PortLock(Optional.of(NOON.plusSeconds(1)))),
                        false,
                        Optional.empty(),
                        Optional.empty()));

        assertEquals(unsupported("it is locked"), obstacles(locked, HERE, THERE));
        assertEquals(
                List.of(),
                obstacles(new NumberMoveFacts(locked, HERE, THERE, Optional.of(TELCO), true, NOON.plusSeconds(1))));
    }
}
