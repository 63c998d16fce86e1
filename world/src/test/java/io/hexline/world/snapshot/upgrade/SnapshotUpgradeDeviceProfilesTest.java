package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.world.snapshot.entry.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Device profiles that were devices of each user, with a flag and the others who used them, are their location's. */
class SnapshotUpgradeDeviceProfilesTest {

    private static JsonNode upgraded(String organization) throws IOException {
        return SnapshotUpgrade.upgraded(Json.MAPPER.readTree("{\"organizations\":[" + organization + "]}"))
                .at("/organizations/0");
    }

    @Test
    void oneOfTheLocationHasAllWhoUseItThere() throws IOException {
        JsonNode organization = upgraded("""
                {"locations": [{"id": "oslo", "calling": {}}, {"id": "bergen", "calling": {}}],
                 "people": [
                  {"id": "ada", "calling": {"locationId": "oslo", "devices": [
                    {"name": "desk", "groupLevel": false},
                    {"name": "lobby", "type": "ATA", "groupLevel": true, "sharedWith": ["cleo", "dan", "gone"]}]}},
                  {"id": "bob", "calling": {"locationId": "oslo", "devices": [
                    {"name": "lobby", "groupLevel": true, "sharedWith": ["ada"]}, {"name": "lab", "groupLevel": true}]}},
                  {"id": "cleo", "calling": {"locationId": "oslo"}},
                  {"id": "dan", "calling": {"locationId": "bergen"}}
                ]}""");

        assertEquals(
                """
                [{"id":"97be2582","name":"lobby","type":"ATA","users":["ada","cleo","bob"]},\
                {"id":"b2e83f1f","name":"lab","users":["bob"]}]""",
                organization
                        .at("/locations/0/calling/deviceProfiles")
                        .toString()
                        .replaceAll("-[-0-9a-f]+", ""));
        assertEquals(
                "[{\"name\":\"desk\"}]",
                organization.at("/people/0/calling/devices").toString());
        assertEquals("[]", organization.at("/people/1/calling/devices").toString());
        assertEquals("{}", organization.at("/locations/1/calling").toString());
    }

    @Test
    void whatIsUsedFromNowhereIsTheUsersOwn() throws IOException {
        JsonNode organization = upgraded("""
                {"people": [{"id": "ada", "calling": {"devices": [{"name": "desk", "groupLevel": true}]}}],
                 "workspaces": [{"id": "room", "devices": [{"name": "board", "groupLevel": true, "sharedWith": []}]}]}""");

        assertEquals(
                "[{\"name\":\"desk\"}]",
                organization.at("/people/0/calling/devices").toString());
        assertEquals(
                "[{\"name\":\"board\"}]",
                organization.at("/workspaces/0/devices").toString());
    }

    @Test
    void encodedIdsAreTheSame() throws IOException {
        JsonNode organization = upgraded("""
                {"locations": [{"id": "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OL29zbG8", "calling": {}}],
                 "people": [
                  {"id": "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hZGE", "calling": {"locationId": "oslo"}},
                  {"id": "bob", "calling": {"locationId": "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OL29zbG8", "devices": [
                    {"name": "lobby", "groupLevel": true, "sharedWith": ["ada"]}]}}
                ]}""");

        assertEquals(
                "[\"bob\",\"ada\"]",
                organization.at("/locations/0/calling/deviceProfiles/0/users").toString());
    }
}
