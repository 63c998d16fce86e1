package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.world.snapshot.entry.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who was a person of another type stands by itself, and places that own numbers are workspaces. */
class SnapshotUpgradeLineHoldersTest {

    private static JsonNode upgraded(String organization) throws IOException {
        return SnapshotUpgrade.upgraded(Json.MAPPER.readTree("{\"organizations\": [" + organization + "]}"))
                .at("/organizations/0");
    }

    @Test
    void aTypeOfAPersonIsAThing() throws IOException {
        assertEquals(Json.MAPPER.readTree("""
                        {"people": [{"id": "bob", "calling": {}}],
                         "workspaces": [{"id": "lobby", "displayName": "Lobby", "locationId": "oslo",
                                         "extension": "103", "devices": [{"name": "Phone"}]}],
                         "virtualLines": [{"id": "press", "displayName": "Press", "locationId": "oslo",
                                           "phoneNumber": "+4721555107"}]}"""), upgraded("""
                        {"people": [
                          {"id": "lobby", "displayName": "Lobby", "calling": {"type": "WORKSPACE", "locationId": "oslo",
                            "extension": "103", "devices": [{"name": "Phone"}]}},
                          {"id": "bob", "calling": {"type": "REGULAR"}},
                          {"id": "press", "displayName": "Press", "calling": {"type": "VIRTUAL_PROFILE",
                            "locationId": "oslo", "phoneNumber": "+4721555107"}}]}"""));
    }

    @Test
    void theVirtualUserOfAFeatureIsTheFeature() throws IOException {
        assertEquals(Json.MAPPER.readTree("""
                        {"people": [],
                         "locations": [{"id": "oslo", "calling": {"features": [
                           {"type": "HUNT_GROUP", "id": "sales", "name": "Sales", "extension": "100"}]}}]}"""), upgraded("""
                        {"locations": [{"id": "oslo", "calling": {}}],
                         "people": [{"id": "sales", "displayName": "Sales",
                                     "calling": {"type": "SERVICE_INSTANCE", "locationId": "oslo", "extension": "100"}}]}"""));
    }

    @Test
    void aPlaceThatOwnsNumbersIsAWorkspace() throws IOException {
        assertEquals(Json.MAPPER.readTree("""
                        {"numbers": [{"phoneNumber": "+471", "owner": {"type": "PLACE", "id": "Lobby"}}, {}],
                         "workspaces": [{"id": "Lobby", "displayName": "Lobby", "phoneNumber": "+471"}],
                         "importedNumbers": [{"phoneNumber": "+472", "owner": {"type": "PLACE", "id": "Lobby"}}]}"""), upgraded("""
                        {"numbers": [{"phoneNumber": "+471", "owner": {"type": "PLACE", "displayName": "Lobby"}},
                                     {"phoneNumber": "+472", "owner": {"type": "PLACE", "displayName": "Lobby"}}, {}]}"""));
    }
}
