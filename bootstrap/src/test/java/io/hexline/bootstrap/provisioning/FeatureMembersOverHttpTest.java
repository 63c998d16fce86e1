package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workspaces and virtual lines belong to groups as people do; some page with them; some groups have further numbers. */
class FeatureMembersOverHttpTest {

    private static final String HERE = "/v1/telephony/config/locations/here/";
    private static final String NUMBERS = "/v1/telephony/config/numbers?phoneNumber=";

    private final BaseServer server = new BaseServer();
    private String lobby;
    private String press;

    @BeforeEach
    void somethingThatCalls() {
        lobby = create(201, "/v1/workspaces", """
                {'displayName': 'Lobby', 'locationId': 'here', 'calling': {'type': 'webexCalling',
                 'webexCalling': {'extension': '7500', 'locationId': 'here'}}}""");
        press = create(201, "/v1/telephony/config/virtualLines", """
                {'firstName': 'Press', 'lastName': 'Line', 'locationId': 'here', 'extension': '7501'}""");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String create(int status, String path, String body) {
        return server.send(status, "POST", path, body).path("id").asText();
    }

    private static String quoted(String... ids) {
        return "['" + String.join("', '", ids) + "']";
    }

    private static String agents(String... ids) {
        return "[{'id': '" + String.join("'}, {'id': '", ids) + "'}]";
    }

    @Test
    void aGroupHasWhateverCalls() {
        String group = HERE + "huntGroups/"
                + create(
                        200,
                        HERE + "huntGroups",
                        "{'name': 'Sales', 'extension': '7100', 'agents': " + agents(lobby, "nora", press) + "}");

        JsonNode agents = server.get(group).path("agents");
        assertEquals(
                List.of("7500", "7501"), BaseServer.texts(agents, "extension").subList(1, 3));
        assertEquals(List.of(lobby, press), BaseServer.texts(agents, "id").subList(1, 3));

        server.send(204, "DELETE", "/v1/workspaces/" + lobby, "");
        assertEquals(2, server.get(group).path("agents").size());
        server.send(204, "DELETE", "/v1/telephony/config/virtualLines/" + press, "");
        assertEquals(1, server.get(group).path("agents").size());
    }

    @Test
    void someOfThemPage() {
        String group = HERE + "paging/"
                + create(
                        201,
                        HERE + "paging",
                        "{'name': 'Yard', 'extension': '7300', 'targets': " + quoted(press, "anna")
                                + ", 'originators': " + quoted("anna", lobby) + "}");

        JsonNode read = server.get(group);
        assertEquals(List.of("PEOPLE", "VIRTUAL_LINE"), BaseServer.texts(read.path("targets"), "type"));
        assertEquals(List.of("PEOPLE", "PLACE"), BaseServer.texts(read.path("originators"), "type"));
        assertEquals(
                List.of("Lobby"),
                BaseServer.texts(read.path("originators"), "lastName").subList(1, 2));

        server.send(204, "PUT", group, "{'originators': []}");
        assertEquals(0, server.get(group).path("originators").size());
        assertEquals(2, server.get(group).path("targets").size());
    }

    @Test
    void whatWasReadCanBeWrittenBack() {
        String group = HERE + "paging/"
                + create(
                        201,
                        HERE + "paging",
                        "{'name': 'Yard', 'extension': '7300', 'targets': " + quoted(press, "anna")
                                + ", 'originators': '" + lobby + "'}");
        JsonNode read = server.get(group);

        server.send(204, "PUT", group, read.toString());

        assertEquals(read, server.get(group));
        assertTrue(server.send(400, "PUT", group, "{'targets': [{'name': 'Anna'}]}")
                .toString()
                .contains("targets[0].id is required"));
    }

    @Test
    void nullTakesAwayWhatAnEmptyTextTakesAway() {
        String group = HERE + "huntGroups/"
                + create(
                        200,
                        HERE + "huntGroups",
                        "{'name': 'Sales', 'extension': '7100', 'phoneNumber': '+14085550110'}");

        server.send(204, "PUT", group, "{'phoneNumber': null}");
        assertEquals("7100", server.get(group).path("extension").asText());
        assertEquals("", owner("14085550110"));
        server.send(400, "PUT", group, "{'extension': null}");
    }

    @Test
    void whoeverOrWhateverDoesNotCallIsNamed() {
        String bare = create(201, "/v1/workspaces", "{'displayName': 'Attic'}");
        String answer = server.send(
                        400,
                        "POST",
                        HERE + "paging",
                        "{'name': 'Yard', 'extension': '7300', 'originators': " + quoted(lobby, bare) + "}")
                .toString();

        assertTrue(answer.contains("originators[1] "), answer);
    }

    @Test
    void furtherNumbersAreTheGroups() {
        String group = HERE + "huntGroups/" + create(200, HERE + "huntGroups", """
                        {'name': 'Sales', 'extension': '7100', 'alternateNumbers': [
                         {'phoneNumber': '+14085550110', 'ringPattern': 'LONG_LONG'}]}""");

        JsonNode read = server.get(group).path("alternateNumbers");
        assertEquals(List.of("+14085550110"), BaseServer.texts(read, "phoneNumber"));
        assertEquals(List.of("LONG_LONG"), BaseServer.texts(read, "ringPattern"));
        assertEquals("Sales", owner("14085550110"));
        server.send(409, "POST", HERE + "queues", "{'name': 'Q', 'phoneNumber': '+14085550110'}");

        server.send(204, "PUT", group, "{'name': 'Sellers'}");
        assertEquals("Sellers", owner("14085550110"));
        server.send(204, "PUT", group, "{'phoneNumber': '+14085550110', 'alternateNumbers': []}");
        assertEquals("Sellers", owner("14085550110"));
        server.send(400, "PUT", group, "{'alternateNumbers': [{'phoneNumber': '+14085550110'}]}");

        server.send(204, "PUT", group, "{'phoneNumber': '', 'alternateNumbers': {'phoneNumber': '+14085550110'}}");
        server.send(204, "DELETE", group, "");
        assertEquals("", owner("14085550110"));
    }

    @Test
    void aQueueHasThemAmongSettings() {
        String queue = HERE + "queues/" + create(200, HERE + "queues", """
                        {'name': 'Q', 'extension': '7100', 'alternateNumberSettings': {'distinctiveRingEnabled': false,
                         'alternateNumbers': [{'phoneNumber': '+14085550110'}]}}""");

        JsonNode read = server.get(queue).path("alternateNumberSettings");
        assertEquals(List.of("+14085550110"), BaseServer.texts(read.path("alternateNumbers"), "phoneNumber"));
        assertEquals("false", read.path("distinctiveRingEnabled").asText());
        server.send(400, "PUT", queue, """
                {'alternateNumberSettings': {'alternateNumbers': [{'phoneNumber': '+14085550110', 'ringPattern': 'LOUD'}]}}""");
    }

    /** The last name under which whoever has the number is listed; empty where nobody has it. */
    private String owner(String number) {
        return server.get(NUMBERS + number).at("/phoneNumbers/0/owner/lastName").asText();
    }
}
