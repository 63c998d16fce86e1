package io.hexline.world.snapshot.upgrade;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Auto attendants, group services and owners of numbers that an earlier file knows by name are features. */
class SnapshotUpgradeFeaturesTest {

    private static final PersonId ADA = new PersonId("ada");

    private final World world = Snapshots.parse("""
            {"organizations": [{
              "id": "acme",
              "displayName": "Acme",
              "locations": [
                {"id": "oslo", "name": "Oslo", "calling": {
                  "dialPlan": {"autoAttendants": [{"name": "Menu", "operator": "101"}, {"name": "Night"}]},
                  "features": [
                    {"type": "AUTO_ATTENDANT", "name": "Menu", "extension": "100"},
                    {"type": "CALL_QUEUE", "name": "Support"}
                  ]
                }},
                {"id": "bergen", "name": "Bergen", "calling": {}}
              ],
              "people": [
                {"id": "ada", "emails": ["ada@example.com"], "displayName": "Ada", "calling": {
                  "locationId": "oslo", "extension": "101", "group": {"services": ["Support", "Sales", "Night"]}
                }},
                {"id": "bob", "emails": ["bob@example.com"], "displayName": "Bob", "calling": {
                  "group": {"services": ["Support"]}
                }}
              ],
              "numbers": [
                {"phoneNumber": "+4721555100", "locationId": "oslo", "owner": {"type": "FEATURE", "displayName": "Menu"}},
                {"phoneNumber": "+4755555100", "locationId": "bergen", "owner": {"type": "FEATURE", "displayName": "Desk"}}
              ]
            }]}
            """).get();

    private Feature feature(String name, FeatureType type) {
        Map<String, Feature> named = world.features().stream()
                .collect(toMap(feature -> feature.type() + " " + feature.name(), feature -> feature));
        return named.get(type + " " + name);
    }

    @Test
    void anAutoAttendantIsOneFeatureWithItsOperator() {
        Feature menu = feature("Menu", FeatureType.AUTO_ATTENDANT);

        assertEquals(Optional.of(new Extension("100")), menu.extension());
        assertEquals(Optional.of(new Extension("101")), menu.operator());
        assertEquals(
                Optional.empty(), feature("Night", FeatureType.AUTO_ATTENDANT).operator());
    }

    @Test
    void groupServicesHaveTheirMembersAtTheLocationOfTheUser() {
        assertEquals(Set.of(ADA), feature("Support", FeatureType.CALL_QUEUE).members());
        assertEquals(Set.of(ADA), feature("Sales", FeatureType.HUNT_GROUP).members());
        assertEquals(Set.of(ADA), feature("Night", FeatureType.HUNT_GROUP).members());
        assertEquals(6, world.features().size());
    }

    @Test
    void aNumberIsOwnedByTheFeatureItself() {
        Feature desk = feature("Desk", FeatureType.HUNT_GROUP);

        assertEquals(Optional.of(new PhoneNumber("+4755555100")), desk.number());
        assertEquals(
                Set.of(feature("Menu", FeatureType.AUTO_ATTENDANT).owner(), desk.owner()),
                Set.copyOf(world.numbers().stream()
                        .map(number -> number.owner().orElseThrow())
                        .toList()));
    }

    @Test
    void eachFeatureHasAnIdOfItsOwn() {
        assertEquals(6, world.features().stream().map(Feature::id).distinct().count());
    }
}
