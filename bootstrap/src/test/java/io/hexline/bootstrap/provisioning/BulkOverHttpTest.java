package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many operations on a directory in one request. */
class BulkOverHttpTest {

    private static final String SCIM = "/identity/scim/acme/v2";

    private static final String NEWCOMER =
            "{'method': 'POST', 'path': '/Users', 'bulkId': 'new', 'data': {'userName': 'new@acme.example'}}";

    private final BaseServer server = new BaseServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private JsonNode sent(String more, String... operations) {
        return server.send(
                200, "POST", SCIM + "/Bulk", "{" + more + "'operations': [" + String.join(",", operations) + "]}");
    }

    private static List<String> statuses(JsonNode answer) {
        return StreamSupport.stream(answer.path("operations").spliterator(), false)
                .map(operation -> operation.path("status").asText())
                .toList();
    }

    @Test
    void whatAnOperationCreatesIsNamedByItsBulkIdInLaterOnes() {
        JsonNode answer = sent(
                "",
                NEWCOMER,
                "{'method': 'POST', 'path': '/Groups', 'bulkId': 'crew', 'data': {'displayName': 'Crew', 'members':"
                        + " [{'value': 'anna'}, {'value': 'bulkId:new'}]}}",
                "{'method': 'PATCH', 'path': '/Users/bulkId:new', 'data': {'Operations':"
                        + " [{'op': 'replace', 'path': 'title', 'value': 'Dr.'}]}}",
                "{'method': 'PUT', 'path': '/Users/bob', 'data': {'userName': 'bob@acme.example', 'title': 'Mr.'}}");

        assertEquals(List.of("201", "201", "200", "200"), statuses(answer));
        String newcomer = answer.at("/operations/0/location").asText();
        String group = answer.at("/operations/1/location").asText();
        assertEquals(newcomer, answer.at("/operations/2/location").asText());
        String id = newcomer.substring(newcomer.lastIndexOf('/') + 1);
        assertEquals("Dr.", server.get(SCIM + "/Users/" + id).path("title").asText());
        assertEquals("Mr.", server.get(SCIM + "/Users/bob").path("title").asText());
        List<String> members = BaseServer.texts(
                server.get(SCIM + "/Groups" + group.substring(group.lastIndexOf('/')))
                        .path("members"),
                "value");
        assertEquals(
                List.of("anna", id).stream().sorted().toList(),
                members.stream().sorted().toList());

        JsonNode gone = sent(
                "",
                "{'method': 'DELETE', 'path': '/Users/" + id + "'}",
                "{'method': 'DELETE', 'path': '/Groups/" + group.substring(group.lastIndexOf('/') + 1) + "'}");
        assertEquals(List.of("204", "204"), statuses(gone));
        server.send(404, "GET", SCIM + "/Users/" + id, "");
    }

    @Test
    void whatIsRefusedStopsNothingButWhatTheRequestSays() {
        String nobody = "{'method': 'DELETE', 'path': '/Users/nobody'}";
        String nonsense = "{'method': 'POST', 'path': '/Devices', 'data': {}}";

        JsonNode answer = sent("", nobody, nonsense, "{'method': 'POST', 'path': '/Users'}", NEWCOMER);
        assertEquals(List.of("404", "400", "400", "201"), statuses(answer));
        assertEquals("404", answer.at("/operations/0/response/status").asText());
        assertEquals("invalidPath", answer.at("/operations/1/response/scimType").asText());
        assertTrue(answer.at("/operations/3/response").isMissingNode());

        assertEquals(List.of("409", "404"), statuses(sent("'failOnErrors': 2, ", NEWCOMER, nobody, nonsense)));
    }

    @Test
    void aRequestHasAHundredOperationsAtMost() {
        String one = "{'method': 'DELETE', 'path': '/Users/nobody'}";
        String many = "{'Operations': [" + String.join(",", Collections.nCopies(101, one)) + "]}";

        server.send(413, "POST", SCIM + "/Bulk", many);
        server.send(400, "POST", SCIM + "/Bulk", "{'Operations': [{'method': 'DELETE'}]}");
        server.send(400, "POST", SCIM + "/Bulk", "{'failOnErrors': 0, 'operations': []}");
        server.send(400, "POST", SCIM + "/Bulk", "{}");
        assertTrue(server.send(200, "POST", SCIM + "/Bulk", "{'Operations': " + one + "}")
                .path("Operations")
                .isArray());
    }
}
