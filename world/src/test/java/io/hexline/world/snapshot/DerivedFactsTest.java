package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.license.License;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.Provisioning;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.CarriedNumber;
import io.hexline.world.World;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a file leaves to be derived. */
class DerivedFactsTest {

    private static final String FILE = """
            {"organizations": [{
              "id": "acme",
              "displayName": "Acme",
              "licenses": [{"id": "l", "name": "Any", "kind": "OTHER", "totalUnits": 1}],
              "locations": [{"id": "oslo", "name": "Oslo", "calling": {
                "pstn": {"carrierId": "fjord"},
                "features": [{"id": "sales", "type": "HUNT_GROUP", "name": "Sales", "phoneNumber": "+4721555100"}]
              }}],
              "people": [{
                "id": "ada", "emails": ["ada@example.com"], "displayName": "Ada Test", "firstName": "Ada",
                "calling": {"locationId": "oslo", "phoneNumber": "+4721555101"}
              }],
              "numbers": [
                {"phoneNumber": "+4721555100", "locationId": "oslo"},
                {"phoneNumber": "+4721555101", "locationId": "oslo"},
                {"phoneNumber": "+4721555102"}
              ]
            }],
            "carriers": [{"id": "fjord", "name": "Fjord", "kind": "CISCO_PSTN"}]}
            """;

    private static final CarrierId FJORD = new CarrierId("fjord");
    private static final LocationId OSLO = new LocationId("oslo");

    private final World world = Snapshots.parse(FILE).get();

    private InventoryNumber number(String number) {
        return world.numbers().stream()
                .filter(it -> it.number().value().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOwnerOfANumberIsWhoeverUsesIt() {
        assertEquals(
                Optional.of(new NumberOwner.Feature(new FeatureId("sales"), "Sales", FeatureType.HUNT_GROUP)),
                number("+4721555100").owner());
        assertEquals(
                Optional.of(new NumberOwner.User(new PersonId("ada"), "Ada Test")),
                number("+4721555101").owner());
        assertEquals(Optional.empty(), number("+4721555102").owner());
    }

    @Test
    void theCarrierOfANumberIsThatOfItsLocation() {
        assertEquals(Optional.of(new CarrierId("fjord")), number("+4721555101").carrier());
        assertEquals(Optional.empty(), number("+4721555102").carrier());
    }

    @Test
    void aSubscriberIsThePersonInItsOrganization() {
        Subscriber ada = world.subscribers().iterator().next();

        assertEquals(
                new Provisioning(
                        Optional.of(new OrgId("acme")),
                        Optional.of("Ada"),
                        Optional.empty(),
                        Optional.of(DeploymentMode.WEBEX_CALLING)),
                ada.provisioning());
    }

    @Test
    void anOfferIsNamedAfterItsKind() {
        License license = world.licenses().iterator().next();

        assertEquals(new OfferCode("OTHER"), license.offer());
    }

    @Test
    void aCarrierHasANumberWhereTheInventoryHasIt() {
        assertEquals(
                Set.of(carried("+4721555100"), carried("+4721555101")),
                world.carriers().numbers());
        assertEquals(
                Set.of(CarrierConnection.settled(FJORD, OSLO)), world.carriers().connections());
    }

    private static CarriedNumber carried(String number) {
        return new CarriedNumber(new PhoneNumber(number), FJORD, Optional.of(OSLO));
    }
}
