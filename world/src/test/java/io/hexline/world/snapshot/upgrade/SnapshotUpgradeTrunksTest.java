package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.world.snapshot.entry.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Trunk groups and route groups that were names are there. */
class SnapshotUpgradeTrunksTest {

    private static JsonNode upgraded(String organization) throws IOException {
        return SnapshotUpgrade.upgraded(Json.MAPPER.readTree("{\"organizations\":[" + organization + "]}"))
                .at("/organizations/0");
    }

    @Test
    void aTrunkGroupHasItsMembersAndItsPilot() throws IOException {
        JsonNode organization = upgraded("""
                {"people": [
                  {"id": "ada", "calling": {"group": {"trunk": {"group": "T", "pilot": true}}}},
                  {"id": "bob", "calling": {"group": {"trunk": {"group": "T"}}}}
                ]}""");

        assertEquals(
                "[{\"id\":\"T\",\"name\":\"T\",\"members\":[\"ada\",\"bob\"],\"pilotId\":\"ada\"}]",
                organization.path("trunks").toString());
        assertEquals("{}", organization.at("/people/0/calling/group").toString());
    }

    @Test
    void whatConnectionsNameIsThereOnce() throws IOException {
        JsonNode organization = upgraded("""
                {"locations": [
                  {"calling": {"pstn": {"localGateway": "T"}}},
                  {"calling": {"pstn": {"localGateway": "T"}}},
                  {"calling": {"pstn": {"routeGroup": "R"}}}
                ]}""");

        assertEquals(
                "[{\"id\":\"T\",\"name\":\"T\"}]", organization.path("trunks").toString());
        assertEquals(
                "[{\"id\":\"R\",\"name\":\"R\"}]",
                organization.path("routeGroups").toString());
    }
}
