package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hunt groups and what is like them, as a client sets them up: what is made here changes what a move's validation says. */
class FeaturesOverHttpTest {

    private static final String CONFIG = "/v1/telephony/config/";
    private static final String HERE = CONFIG + "locations/here/";
    private static final String THERE = CONFIG + "locations/there/";

    private final BaseServer server = new BaseServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private String create(int status, String path, String body) {
        return server.send(status, "POST", path, body).path("id").asText();
    }

    @Test
    void aGroupIsLeftByWhoeverMoves() {
        assertFalse(server.preview("nora", "").contains("19705"));

        String group =
                create(200, HERE + "huntGroups", "{'name': 'Sales', 'extension': '7100', 'agents': [{'id': 'nora'}]}");
        assertTrue(server.preview("nora", "").contains("Sales"));

        server.send(204, "PUT", HERE + "huntGroups/" + group, "{'agents': []}");
        assertFalse(server.preview("nora", "").contains("19705"));
    }

    @Test
    void anotherNameIsNotWhatCallersAreShown() {
        String path = HERE + "huntGroups/" + create(200, HERE + "huntGroups", "{'name': 'Sales', 'extension': '7100'}");

        server.send(204, "PUT", path, "{'name': 'Sellers'}");
        assertEquals("Sales", server.get(path).path("lastName").asText());
        server.send(204, "PUT", path, "{'lastName': 'Sellers'}");
        assertEquals("Sellers", server.get(path).path("lastName").asText());
    }

    @Test
    void anExtensionIsTakenUntilItsFeatureIsRemoved() {
        String queue = create(200, THERE + "queues", "{'name': 'Support', 'extension': '7002'}");
        assertTrue(server.preview("nora", "").contains("19713"));
        assertTrue(server.preview("anna", ", 'extension': '7002'").contains("4202"));

        server.send(204, "DELETE", THERE + "queues/" + queue, "");
        assertFalse(server.preview("nora", "").contains("19713"));
        server.send(404, "GET", THERE + "queues/" + queue, "");
    }

    @Test
    void anOperatorCannotLeave() {
        String menu = create(201, HERE + "autoAttendants", """
                {'name': 'Menu', 'extension': '7200', 'businessSchedule': 'Day',
                 'businessHoursMenu': {'greeting': 'DEFAULT', 'extensionEnabled': true, 'keyConfigurations': [
                   {'key': '0', 'action': 'TRANSFER_TO_OPERATOR', 'value': '7002'}]},
                 'afterHoursMenu': {'greeting': 'DEFAULT', 'extensionEnabled': true, 'keyConfigurations': [
                   {'key': '0', 'action': 'EXIT'}]}}""");
        assertTrue(server.preview("nora", "").contains("19610"));

        JsonNode read = server.get(HERE + "autoAttendants/" + menu);
        assertEquals(
                "TRANSFER_TO_OPERATOR",
                read.at("/businessHoursMenu/keyConfigurations/0/action").asText());
        server.send(
                204,
                "PUT",
                HERE + "autoAttendants/" + menu,
                "{'businessHoursMenu': {'keyConfigurations': []}, 'afterHoursMenu': {'keyConfigurations': []}}");
        assertFalse(server.preview("nora", "").contains("19610"));
    }

    @Test
    void aNumberBelongsToOneOwner() {
        String group =
                create(201, HERE + "paging", "{'name': 'Yard', 'phoneNumber': '+14085550110', 'targets': ['anna']}");
        JsonNode listed = server.get(CONFIG + "numbers?phoneNumber=14085550110");
        assertEquals(group, listed.at("/phoneNumbers/0/owner/id").asText());
        assertEquals("Yard", listed.at("/phoneNumbers/0/owner/lastName").asText());
        assertEquals(
                1,
                server.get(CONFIG + "numbers?ownerId=" + group)
                        .path("phoneNumbers")
                        .size());

        server.send(409, "POST", HERE + "huntGroups", "{'name': 'Sales', 'phoneNumber': '+14085550110'}");
        server.send(409, "POST", HERE + "huntGroups", "{'name': 'Sales', 'phoneNumber': '+14085550102'}");
        server.send(409, "POST", HERE + "huntGroups", "{'name': 'Sales', 'phoneNumber': '+14085550210'}");

        server.send(204, "PUT", HERE + "paging/" + group, "{'phoneNumber': '', 'extension': '7300', 'name': 'Court'}");
        assertTrue(server.get(CONFIG + "numbers?phoneNumber=14085550110")
                .at("/phoneNumbers/0/owner")
                .isMissingNode());
        create(200, HERE + "huntGroups", "{'name': 'Sales', 'phoneNumber': '+14085550110'}");
    }

    @Test
    void whatIsWrongIsNamed() {
        String agents = server.send(
                        400,
                        "POST",
                        HERE + "huntGroups",
                        "{'name': 'Sales', 'extension': '7100', 'agents': [{'id': 'nora'}, {'id': 'carl'}]}")
                .toString();
        assertTrue(agents.contains("agents[1] 'carl'"), agents);
        server.send(400, "POST", HERE + "huntGroups", "{'extension': '7100'}");
        server.send(400, "POST", HERE + "huntGroups", "{'name': 'Sales'}");
        server.send(400, "POST", HERE + "huntGroups", "{'name': 'Sales', 'extension': '1'}");
        server.send(409, "POST", HERE + "huntGroups", "{'name': 'Sales', 'extension': '7001'}");
        server.send(404, "POST", CONFIG + "locations/globex-hq/huntGroups", "{'name': 'Sales', 'extension': '7100'}");
        server.send(404, "POST", CONFIG + "locations/shop/huntGroups", "{'name': 'Sales', 'extension': '7100'}");
        String policy = server.send(
                        400,
                        "POST",
                        HERE + "huntGroups",
                        "{'name': 'Sales', 'extension': '7100', 'callPolicies': {'policy': 'RANDOM', 'noAnswer': 7}}")
                .toString();
        assertTrue(policy.contains("callPolicies.policy must be one of CIRCULAR"), policy);
        assertTrue(policy.contains("callPolicies.noAnswer must be an object"), policy);

        create(200, HERE + "huntGroups", "{'name': 'Sales', 'extension': '7100'}");
        server.send(409, "POST", HERE + "huntGroups", "{'name': 'Sales', 'extension': '7101'}");
        create(200, HERE + "queues", "{'name': 'Sales', 'extension': '7101'}");
    }

    @Test
    void whatIsSetIsReadBackAndTheRestIsAsUsual() {
        String group = create(
                200,
                HERE + "huntGroups",
                "{'name': 'Sales', 'extension': 7100, 'enabled': false}".replace("7100", "'7100'"));
        server.send(
                204,
                "PUT",
                HERE + "huntGroups/" + group,
                "{'callPolicies': {'policy': 'REGULAR', 'busyRedirect': {'destination': '7001'}}, 'dialByName': 'S'}");

        JsonNode read = server.get(HERE + "huntGroups/" + group);
        assertFalse(read.path("enabled").booleanValue());
        assertEquals("REGULAR", read.at("/callPolicies/policy").asText());
        assertEquals("7001", read.at("/callPolicies/busyRedirect/destination").asText());
        assertEquals(5, read.at("/callPolicies/noAnswer/nextAgentRings").intValue());
        assertEquals("S", read.path("dialByName").asText());

        server.send(
                204, "PUT", HERE + "huntGroups/" + group, "{'callPolicies': {'busyRedirect': null}, 'dialByName': ''}");
        read = server.get(HERE + "huntGroups/" + group);
        assertTrue(read.at("/callPolicies/busyRedirect").isMissingNode());
        assertTrue(read.path("dialByName").isMissingNode());
        assertEquals("REGULAR", read.at("/callPolicies/policy").asText());
    }

    @Test
    void eachKindIsListedByItself() {
        create(200, HERE + "huntGroups", "{'name': 'Sales', 'extension': '7100'}");
        create(200, THERE + "huntGroups", "{'name': 'Sales', 'extension': '8100'}");
        create(200, HERE + "huntGroups", "{'name': 'Post', 'extension': '7101'}");
        create(201, HERE + "voicemailGroups", "{'name': 'Box', 'extension': '7102'}");

        assertEquals(List.of("Post", "Sales", "Sales"), names("huntGroups?max=1", "huntGroups"));
        assertEquals(List.of("Sales", "Sales"), names("huntGroups?name=sal", "huntGroups"));
        assertEquals(List.of("Sales"), names("huntGroups?locationId=there", "huntGroups"));
        assertEquals(List.of("Post"), names("huntGroups?phoneNumber=7101", "huntGroups"));
        assertEquals(List.of("Box"), names("voicemailGroups", "voicemailGroups"));
        assertEquals(List.of(), names("paging", "locationPaging"));
    }

    /** Page by page, where the list has several. */
    private List<String> names(String list, String key) {
        String path = CONFIG + list;
        if (!list.contains("max=")) {
            return BaseServer.texts(server.get(path).path(key), "name");
        }
        List<String> names = BaseServer.texts(server.get(path + "&start=0").path(key), "name");
        names.addAll(BaseServer.texts(server.get(path + "&start=1").path(key), "name"));
        names.addAll(BaseServer.texts(server.get(path + "&start=2").path(key), "name"));
        return names;
    }
}
