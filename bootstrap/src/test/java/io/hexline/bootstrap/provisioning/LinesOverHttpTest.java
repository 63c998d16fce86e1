package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Workspaces and virtual lines, as a client sets them up: what they have, nobody who moves can have. */
class LinesOverHttpTest {

    private static final String WORKSPACES = "/v1/workspaces";
    private static final String LINES = "/v1/telephony/config/virtualLines";
    private static final String NUMBERS = "/v1/telephony/config/numbers";

    private final BaseServer server = new BaseServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private String create(String path, String body) {
        return server.send(201, "POST", path, body).path("id").asText();
    }

    @Test
    void aWorkspaceCallsFromItsLocation() {
        String lobby = create(WORKSPACES, """
                {'displayName': 'Lobby', 'capacity': 4, 'calling': {'type': 'webexCalling', 'webexCalling': {
                   'locationId': 'there', 'extension': '7002', 'phoneNumber': '+14085550210'}}}""");
        assertTrue(server.preview("nora", "").contains("19713"));
        assertTrue(server.preview(lobby, "").contains("errors"));

        JsonNode read = server.get(WORKSPACES + "/" + lobby);
        assertEquals("webexCalling", read.at("/calling/type").asText());
        assertEquals(4, read.path("capacity").intValue());
        assertFalse(read.path("workspaceLocationId").asText().isEmpty());
        JsonNode numbers = server.get(WORKSPACES + "/" + lobby + "/features/numbers/");
        assertEquals("+14085550210", numbers.at("/phoneNumbers/0/external").asText());
        assertEquals("7002", numbers.at("/phoneNumbers/0/extension").asText());
        JsonNode owned = server.get(NUMBERS + "?ownerId=" + lobby);
        assertEquals(lobby, owned.at("/phoneNumbers/0/owner/id").asText());
        assertEquals("PLACE", owned.at("/phoneNumbers/0/owner/type").asText());

        server.send(200, "PUT", WORKSPACES + "/" + lobby, "{'displayName': 'Hall'}");
        read = server.get(WORKSPACES + "/" + lobby);
        assertEquals("Hall", read.path("displayName").asText());
        assertTrue(read.path("capacity").isMissingNode());
        assertEquals("webexCalling", read.at("/calling/type").asText());
        assertEquals(
                "Hall",
                server.get(NUMBERS + "?ownerId=" + lobby)
                        .at("/phoneNumbers/0/owner/lastName")
                        .asText());

        server.send(204, "DELETE", WORKSPACES + "/" + lobby, "");
        server.send(404, "GET", WORKSPACES + "/" + lobby, "");
        assertFalse(server.preview("nora", "").contains("19713"));
    }

    @Test
    void aWorkspaceStartsAndStopsCalling() {
        String den = create(WORKSPACES, "{'displayName': 'Den'}");
        assertEquals(
                "freeCalling",
                server.get(WORKSPACES + "/" + den).at("/calling/type").asText());
        assertEquals(
                0,
                server.get(WORKSPACES + "/" + den + "/features/numbers")
                        .path("phoneNumbers")
                        .size());

        String calling = "{'calling': {'type': 'webexCalling', 'webexCalling': {'locationId': '%s'%s}}}";
        server.send(400, "PUT", WORKSPACES + "/" + den, calling.formatted("here", ""));
        server.send(404, "PUT", WORKSPACES + "/" + den, calling.formatted("shop", ", 'extension': '7100'"));
        server.send(409, "PUT", WORKSPACES + "/" + den, calling.formatted("here", ", 'extension': '7001'"));
        server.send(200, "PUT", WORKSPACES + "/" + den, calling.formatted("here", ", 'extension': '7100'"));
        server.send(409, "PUT", WORKSPACES + "/" + den, calling.formatted("there", ""));

        JsonNode stopped = server.send(200, "PUT", WORKSPACES + "/" + den, "{'calling': {'type': 'freeCalling'}}");
        assertEquals("freeCalling", stopped.at("/calling/type").asText());
        assertFalse(stopped.path("workspaceLocationId").asText().isEmpty());
        assertEquals(
                0, server.get(NUMBERS + "?ownerId=" + den).path("phoneNumbers").size());
    }

    @Test
    void aWorkspaceWithPhonesGoesOnCalling() {
        String desk = create(WORKSPACES, """
                {'displayName': 'Desk', 'supportedDevices': 'phones', 'locationId': 'here',
                 'calling': {'type': 'webexCalling', 'webexCalling': {'extension': '7100'}}}""");

        server.send(400, "PUT", WORKSPACES + "/" + desk, "{'calling': {'type': 'freeCalling'}}");
        assertEquals(
                "phones",
                server.send(200, "PUT", WORKSPACES + "/" + desk, "{'supportedDevices': 'collaborationDevices'}")
                        .path("supportedDevices")
                        .asText());
    }

    @Test
    void aWorkspaceThatNobodyCanCallIsRenamed() {
        UnaryOperator<String> withQuietRoom = base -> base.replaceFirst(
                "\"people\": \\[",
                "\"workspaces\": [{\"id\": \"quiet\", \"displayName\": \"Quiet\", \"locationId\": \"here\"}], \"people\": [");
        try (BaseServer quiet = new BaseServer(withQuietRoom)) {
            quiet.send(200, "PUT", WORKSPACES + "/quiet", "{'displayName': 'Quieter'}");
            assertEquals(
                    "Quieter",
                    quiet.get(WORKSPACES + "/quiet").path("displayName").asText());
        }
    }

    @Test
    void aVirtualLineHasANumber() {
        String press = create(
                LINES,
                "{'firstName': 'Press', 'lastName': 'Office', 'locationId': 'here', 'phoneNumber': '+14085550110'}");
        JsonNode read = server.get(LINES + "/" + press);
        assertEquals("Press Office", read.path("displayName").asText());
        assertEquals("+14085550110", read.at("/number/external").asText());
        assertEquals("Here", read.at("/location/name").asText());
        assertEquals(
                "VIRTUAL_LINE",
                server.get(NUMBERS + "?ownerId=" + press)
                        .at("/phoneNumbers/0/owner/type")
                        .asText());

        server.send(204, "PUT", LINES + "/" + press, "{'extension': '7100', 'phoneNumber': '', 'lastName': 'Desk'}");
        read = server.get(LINES + "/" + press);
        assertEquals("Desk", read.path("lastName").asText());
        assertTrue(read.at("/number/external").isMissingNode());
        server.send(400, "PUT", LINES + "/" + press, "{'extension': ''}");

        server.send(204, "DELETE", LINES + "/" + press, "");
        server.send(404, "GET", LINES + "/" + press, "");
    }

    @Test
    void areListedByWhatIsAskedFor() {
        String press =
                create(LINES, "{'firstName': 'P', 'lastName': 'Office', 'locationId': 'here', 'extension': '7100'}");
        String night =
                create(LINES, "{'firstName': 'N', 'lastName': 'Watch', 'locationId': 'there', 'extension': '7100'}");
        create(WORKSPACES, "{'displayName': 'Den'}");

        assertEquals(2, server.get(LINES).path("virtualLines").size());
        assertEquals(1, server.get(LINES + "?max=1").path("virtualLines").size());
        assertEquals(List.of(press), ids(LINES + "?locationId=here", "virtualLines"));
        assertEquals(List.of(night), ids(LINES + "?locationName=there", "virtualLines"));
        assertEquals(List.of(night), ids(LINES + "?ownerName=watch", "virtualLines"));
        assertEquals(List.of(press), ids(LINES + "?id=" + press, "virtualLines"));
        assertEquals(
                2, ids(LINES + "?id=" + press + "&id=" + night, "virtualLines").size());
        assertEquals(
                2, ids(LINES + "?id=" + press + "," + night, "virtualLines").size());
        assertEquals(1, server.get(WORKSPACES).path("items").size());
        assertEquals(
                0,
                server.get(WORKSPACES + "?calling=webexCalling").path("items").size());
        assertEquals(1, server.get(WORKSPACES + "?displayName=DE").path("items").size());
    }

    private List<String> ids(String path, String list) {
        List<String> ids = new ArrayList<>();
        server.get(path)
                .path(list)
                .forEach(element -> ids.add(element.path("id").asText()));
        return ids;
    }

    @Test
    void areFoundByWhatTheyHave() {
        String lobby = create(
                WORKSPACES, "{'displayName': 'Lobby', 'capacity': 4, 'type': 'open', 'calendar': {'type': 'google'}}");
        String attic = create(WORKSPACES, "{'displayName': 'Attic'}");

        assertEquals(List.of(lobby), found("capacity=4"));
        assertEquals(List.of(attic), found("capacity=-1"));
        assertEquals(List.of(lobby), found("type=open&supportedDevices=collaborationDevices"));
        assertEquals(List.of(attic), found("type=notSet&calendar=none"));
        assertEquals(List.of(), found("type=open&calendar=microsoft"));
        server.send(400, "GET", WORKSPACES + "?type=round", "");

        String press = create(LINES, "{'firstName': 'P', 'lastName': 'L', 'locationId': 'here', 'extension': '7501'}");
        String query = LINES + "?hasExtensionAssigned=true&hasDeviceAssigned=false&hasDnAssigned=";
        assertEquals(List.of(press), ids(query + "false", "virtualLines"));
        assertEquals(List.of(), ids(query + "true", "virtualLines"));
    }

    private List<String> found(String query) {
        return ids(WORKSPACES + "?" + query, "items");
    }
}
