package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.world.snapshot.entry.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Seats that were flags are associations with the device of a workspace. */
class SnapshotUpgradeAssociationsTest {

    private static JsonNode upgraded(String calling, String at) throws IOException {
        return SnapshotUpgrade.upgraded(Json.MAPPER.readTree(
                        "{\"organizations\":[{\"people\":[{\"id\":\"ada\",\"calling\":" + calling + "}]}]}"))
                .at("/organizations/0" + at);
    }

    @Test
    void aFlagIsAnAssociationWithoutEnd() throws IOException {
        assertEquals(
                Json.MAPPER.readTree("""
                        {"associations": [
                          {"kind": "HOTELING", "workspaceId": "ada-hoteling", "device": "Shared desk",
                           "since": "2020-01-01T00:00:00Z"},
                          {"kind": "HOT_DESKING", "workspaceId": "ada-hotDesking", "device": "Shared desk",
                           "since": "2020-01-01T00:00:00Z"}]}"""),
                upgraded("{\"seating\":{\"hotDesking\":true,\"hoteling\":true}}", "/people/0/calling"));
    }

    @Test
    void itsHostIsAWorkspace() throws IOException {
        assertEquals(Json.MAPPER.readTree("""
                        [{"id": "ada-hoteling", "displayName": "Shared desk", "devices": [{"name": "Shared desk"}]}]"""), upgraded("{\"seating\":{\"hoteling\":true}}", "/workspaces"));
    }

    @Test
    void noFlagIsNone() throws IOException {
        assertEquals(
                "{}",
                upgraded("{\"seating\":{\"hoteling\":false}}", "/people/0/calling")
                        .toString());
        assertEquals("{}", upgraded("{}", "/people/0/calling").toString());
    }
}
