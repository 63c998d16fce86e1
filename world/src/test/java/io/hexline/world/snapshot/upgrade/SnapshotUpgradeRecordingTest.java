package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.world.snapshot.entry.Json;
import org.junit.jupiter.api.Test;

/** Flags about recording become accounts at vendors. */
class SnapshotUpgradeRecordingTest {

    private static final String LOCATIONS = """
            [{"id": "here", "calling": {"infrastructure": {"recordingVendor": "Dubber", "externalGroup": "group"}}},
             {"id": "there", "calling": {}},
             {"id": "shop"}]""";

    private static JsonNode upgraded(String recording, String location) throws JsonProcessingException {
        return upgraded("""
                {"organizations": [{"locations": %s,
                  "people": [{"calling": {"locationId": "%s", "recording": %s}}]}]}""".formatted(LOCATIONS, location, recording));
    }

    private static JsonNode upgraded(String snapshot) throws JsonProcessingException {
        return SnapshotUpgrade.upgraded(Json.MAPPER.readTree(snapshot));
    }

    private static void assertAccount(String account, String recording, String location)
            throws JsonProcessingException {
        assertEquals(
                Json.MAPPER.readTree(account),
                upgraded(recording, location).at("/organizations/0/people/0/calling/recording"));
    }

    @Test
    void whoIsRecordedHasAnAccountAtTheVendorOfItsLocation() throws JsonProcessingException {
        assertAccount("{\"vendor\": \"Dubber\"}", "{\"enabled\": true}", "here");
        assertAccount(
                "{\"vendor\": \"Dubber\", \"externalGroup\": \"group\"}",
                "{\"enabled\": true, \"dubPoint\": true}",
                "here");
        assertAccount(
                "{\"vendor\": \"Dubber\", \"mode\": \"NEVER\", \"externalGroup\": \"group\"}",
                "{\"dubPoint\": true}",
                "here");
    }

    @Test
    void whereTheLocationHasNoVendorAnyOfTheOrganizationWillDo() throws JsonProcessingException {
        assertAccount("{\"vendor\": \"Dubber\"}", "{\"enabled\": true, \"dubPoint\": true}", "there");
        assertEquals(
                Json.MAPPER.readTree("""
                        {"format": 2,
                         "organizations": [{"people": [{"calling": {"recording": {"vendor": "Webex"}}}]}],
                         "recordingVendors": [{"name": "Webex"}]}"""),
                upgraded("{\"organizations\": [{\"people\": [{\"calling\": {\"recording\": {\"enabled\": true}}}]}]}"));
    }

    @Test
    void whoIsNotRecordedHasNoAccount() throws JsonProcessingException {
        assertEquals(
                false,
                upgraded("{\"enabled\": false}", "here")
                        .at("/organizations/0/people/0/calling")
                        .has("recording"));
    }

    @Test
    void theVendorsThatAreNamedAreThere() throws JsonProcessingException {
        assertEquals(
                Json.MAPPER.readTree("[{\"name\": \"Dubber\"}]"),
                upgraded("{\"enabled\": true}", "there").path("recordingVendors"));
    }

    @Test
    void accountsStayAsTheyAre() throws JsonProcessingException {
        String file = """
                {"format": %d,
                 "organizations": [{"locations": %s,
                   "people": [{"calling": {"locationId": "here", "recording": {"vendor": "Dubber", "mode": "NEVER"}}}]}],
                 "recordingVendors": [{"name": "Imagicle", "seats": 2}]}""";

        assertEquals(Json.MAPPER.readTree(file.formatted(2, LOCATIONS)), upgraded(file.formatted(1, LOCATIONS)));
    }
}
