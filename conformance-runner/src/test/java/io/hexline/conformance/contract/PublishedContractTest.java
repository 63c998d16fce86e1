package io.hexline.conformance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedContractTest {

    private static final String JSON = "application/json";
    private static final String REFUSAL = "{\"message\": \"no\", \"trackingId\": \"t\"}";

    private final PublishedContract contract = new PublishedContract(json("""
            {"paths": {"/cars/{id}": {
               "get": {"responses": {
                  "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Car"}}}},
                  "400": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}}}}},
               "delete": {"responses": {"204": {"content": {}}}}}},
             "components": {"schemas": {
               "Car": {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {
                  "seats": {"type": "array", "items": {"properties": {"row": {"type": "integer"}}}}}}]},
               "Thing": {"required": ["id"], "properties": {"id": {"type": "string"}, "anything": {"type": "object"}}},
               "Fault": {"required": ["message"], "properties": {"message": {"type": "string"}}}}}}"""));

    @Test
    void anAnswerAsPublishedDepartsFromNothing() {
        assertDepartures(Set.of(), 200, "{\"id\": \"7\", \"seats\": [{\"row\": 1}], \"anything\": {\"else\": 1}}");
        assertDepartures(Set.of(), 400, "{\"message\": \"no\", \"more\": 1}");
        assertDepartures(Set.of(), 429, REFUSAL);
        assertEquals(Set.of(), contract.departures("DELETE", "/v1/cars/7", 204, "", MissingNode.getInstance()));
    }

    @Test
    void whatIsNotOfThePublicApiDepartsFromNothing() {
        assertEquals(Set.of(), contract.departures("GET", "/cars/7", 200, "text/html", MissingNode.getInstance()));
        assertEquals(Set.of(), contract.departures("GET", "/v1/vans", 200, JSON, json("{}")));
    }

    @Test
    void aKeyIsPublishedOrADeparture() {
        assertDepartures(Set.of(".colour additionalProperties"), 200, "{\"id\": \"7\", \"colour\": 1}");
        assertDepartures(
                Set.of(".seats[].belt additionalProperties"), 200, "{\"id\": \"7\", \"seats\": [{}, {\"belt\": 1}]}");
    }

    @Test
    void theSchemaHolds() {
        assertDepartures(Set.of(".id required"), 200, "{}");
        assertDepartures(Set.of(".seats[].row type"), 200, "{\"id\": \"7\", \"seats\": [{\"row\": \"1\"}]}");
        assertDepartures(Set.of(".message required"), 400, REFUSAL.replace("message", "text"));
    }

    @Test
    void aSuccessIsPublishedAndARefusalHasWhatClientsNeed() {
        assertDepartures(Set.of("status"), 201, "{\"id\": \"7\"}");
        assertDepartures(Set.of(".trackingId required"), 404, "{\"message\": \"no\"}");
        assertEquals(
                Set.of("GET /cars/{id} 200 type"),
                contract.departures("GET", "/v1/cars/7", 200, "text/html", MissingNode.getInstance()));
        assertEquals(
                Set.of("POST /cars/{id} 200 operation"),
                contract.departures("POST", "/v1/cars/7", 200, JSON, json("{}")));
    }

    @Test
    void aMistakeIsADepartureThatIsNotKnown() {
        PublishedContract licenses = new PublishedContract(json("""
                {"paths": {"/licenses/users": {"patch": {"responses": {"206": {"content": {"application/json": {
                   "schema": {"properties": {"email": {}}}}}}}}}}}"""));

        assertEquals(
                Set.of("PATCH /licenses/users 206 .error additionalProperties"),
                Set.copyOf(licenses.mistakes(
                        "PATCH", "/v1/licenses/users", 206, JSON, json("{\"errors\": [], \"error\": []}"))));
    }

    @Test
    void thereIsNoneWhereTheFileIsNone(@TempDir Path folder) throws IOException {
        Path none = folder.resolve("nowhere.json");
        assertEquals("there is no file " + none, PublishedContract.in(none).getLeft());
        Path other = Files.writeString(folder.resolve("other.json"), "[]");
        assertEquals(
                "it has no paths, so it is no OpenAPI document",
                PublishedContract.in(other).getLeft());
        Path deep = Files.writeString(folder.resolve("deep.json"), "\n" + "[".repeat(2_000));
        assertEquals(
                "line 2, column 1001: Document nesting depth (1001) exceeds the maximum allowed (1000)",
                PublishedContract.in(deep).getLeft());
    }

    private void assertDepartures(Set<String> expected, int status, String body) {
        String answer = "GET /cars/{id} " + status + " ";
        assertEquals(
                expected.stream().map(answer::concat).collect(Collectors.toSet()),
                contract.departures("GET", "/v1/cars/7", status, JSON, json(body)));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
