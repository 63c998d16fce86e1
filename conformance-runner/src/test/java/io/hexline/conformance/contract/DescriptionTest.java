package io.hexline.conformance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final String JSON = "application/json;charset=utf-8";

    private final Description description = new Description(json("""
            {"paths": {
               "/cars/{id}": {"get": {"responses": {
                  "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Car"}}}},
                  "204": {},
                  "default": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}}}},
               "/cars/new": {"get": {"responses": {"200": {"content": {"text/csv": {"schema": {}}}}}}}},
             "components": {"schemas": {
               "Car": {"required": ["id"], "additionalProperties": false, "properties": {"id": {"type": "string"}}},
               "Error": {"required": ["message"]}}}}"""));

    @Test
    void anAnswerAsDescribedHasNoMistakes() {
        assertEquals(List.of(), mistakes("/cars/7", 200, JSON, "{\"id\": \"7\"}"));
        assertEquals(List.of(), mistakes("/cars/7", 404, JSON, "{\"message\": \"no car\"}"));
        assertEquals(List.of(), mistakes("/nowhere", 404, JSON, "{\"message\": \"no\"}"));
        assertEquals(List.of(), description.mistakes("GET", "/cars/7", 204, "", MissingNode.getInstance()));
        assertEquals(List.of(), description.mistakes("GET", "/cars/new", 200, "text/csv", MissingNode.getInstance()));
        assertEquals(List.of(), description.mistakes("HEAD", "/cars/7", 200, JSON, MissingNode.getInstance()));
    }

    @Test
    void namesWhatIsMissingAndWhatIsTooMuch() {
        assertEquals(1, mistakes("/cars/7", 200, JSON, "{}").size());
        assertEquals(
                1,
                mistakes("/cars/7", 200, JSON, "{\"id\": \"7\", \"colour\": 1}").size());
        assertEquals(1, mistakes("/cars/7", 404, JSON, "{}").size());
        assertEquals(1, mistakes("/nowhere", 404, JSON, "{}").size());
    }

    @Test
    void knowsNoOtherStatusTypeOrAddress() {
        assertEquals(List.of("an answer with 201 is not described"), mistakes("/cars/7", 201, JSON, "{}"));
        assertEquals(List.of("a body of type 'text/html' is not described"), mistakes("/cars/7", 200, "text/html", ""));
        assertEquals(List.of("no body is described, and there is one"), mistakes("/cars/7", 204, JSON, "{}"));
        assertEquals(List.of("nothing is described at this method and address"), mistakes("/vans", 200, JSON, "{}"));
    }

    private List<String> mistakes(String path, int status, String type, String body) {
        return description.mistakes("GET", path, status, type, json(body));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
