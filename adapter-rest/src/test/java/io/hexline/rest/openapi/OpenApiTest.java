package io.hexline.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.rest.Client;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final RestServer SERVER = RestServer.start(Stubs.none(), RestSettings.defaults());
    private static final JsonNode DOCUMENT =
            new Client(SERVER).plain("GET", OpenApi.PATH, "nobody").json();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> described = new TreeSet<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> served = new TreeSet<>();
        Stubs.routes().forEach(route -> served.add(route.method() + " " + route.path()));

        assertEquals(served, described);
    }

    @Test
    void pointsNowhereThatIsNot() {
        List<String> references = DOCUMENT.findValues("$ref").stream()
                .filter(JsonNode::isTextual) // a schema can describe a field of this name
                .map(JsonNode::textValue)
                .toList();

        assertFalse(references.isEmpty());
        references.forEach(
                reference -> assertFalse(DOCUMENT.at(reference.substring(1)).isMissingNode(), reference));
    }

    @Test
    void namesEveryOperationOnceAndTheVariablesOfItsPath() {
        List<String> names = DOCUMENT.path("paths").findValuesAsText("operationId");
        assertEquals(names.size(), Set.copyOf(names).size());
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    long variables = path.getKey()
                            .chars()
                            .filter(letter -> letter == '{')
                            .count();
                    assertEquals(
                            variables,
                            operation.path("parameters").findValuesAsText("in").stream()
                                    .filter("path"::equals)
                                    .count(),
                            path.getKey());
                }));
    }

    @Test
    void saysWhatIsDemandedOfTheCaller() {
        JsonNode moves = DOCUMENT.at("/paths/~1v1~1telephony~1config~1jobs~1person~1moveLocation");

        assertEquals(
                "[{\"token\":[\"identity:groups_rw\",\"spark-admin:people_write\",\"spark-admin:telephony_config_write\"]}]",
                moves.at("/post/security").toString());
        assertEquals("For: full administrator.", moves.at("/post/description").textValue());
        assertEquals("[]", DOCUMENT.at("/paths/~1openapi.json/get/security").toString());
    }

    @Test
    void everyOperationCanRefuse() {
        DOCUMENT.path("paths")
                .forEach(path -> path.forEach(operation ->
                        assertFalse(operation.at("/responses/default").isMissingNode())));
    }
}
