package io.hexline.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.conformance.contract.Departures;
import io.hexline.rest.SharedContract;
import io.hexline.rest.Stubs;
import io.hexline.rest.route.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The description promises the keys and values of the published contract only, and all that it requires, also where no
 * answer of the tests shows them.
 */
class PublishedSchemasTest {

    @TestFactory
    Stream<DynamicTest> successesAreAsPublished() throws IOException {
        assumeTrue(Files.isReadable(SharedContract.FILE), () -> SharedContract.FILE + " is not here to compare with");
        JsonNode contract = new ObjectMapper().readTree(SharedContract.FILE.toFile());
        JsonNode own = description();
        return own.path("paths").properties().stream()
                .filter(path -> contract.path("paths").has(published(path.getKey())))
                .flatMap(path -> path.getValue().properties().stream()
                        .flatMap(method -> method.getValue().path("responses").properties().stream()
                                .filter(response -> response.getKey().startsWith("2"))
                                .map(response -> test(
                                        contract,
                                        own,
                                        published(path.getKey()),
                                        method.getKey(),
                                        response.getKey(),
                                        response.getValue()))));
    }

    private static DynamicTest test(
            JsonNode contract, JsonNode own, String path, String method, String status, JsonNode answer) {
        String name = method.toUpperCase(Locale.ROOT) + " " + path + " " + status;
        JsonNode published =
                contract.path("paths").path(path).path(method).path("responses").path(status);
        return DynamicTest.dynamicTest(name, () -> {
            assertTrue(!published.isMissingNode(), "this status is not published");
            SchemaKeys theirs = new SchemaKeys(contract);
            SchemaKeys ours = new SchemaKeys(own);
            Set<String> unpublished = unpublished(theirs.allowed(schema(published)), ours.allowed(schema(answer)));
            assertEquals(List.of(), unknown(name, unpublished), "not published");
            Set<String> missing = theirs.required(schema(published));
            missing.removeAll(ours.required(schema(answer)));
            assertEquals(List.of(), unknown(name, missing), "required and missing");
        });
    }

    private static Set<String> unpublished(Set<String> theirs, Set<String> ours) {
        return ours.stream()
                .filter(line -> !theirs.contains(line))
                .filter(line -> !line.contains("=") || isEnumeration(line.split("=")[0], theirs))
                .collect(Collectors.toSet());
    }

    /** Without what is at or below a place where answers are known to depart. */
    private static List<String> unknown(String answer, Set<String> lines) {
        List<Pattern> known = Departures.KNOWN.stream()
                .filter(departure -> departure.startsWith(answer + " "))
                .map(departure -> Pattern.compile(Pattern.quote(departure.split(" ")[3]) + "([.=\\[].*)?"))
                .toList();
        return lines.stream()
                .filter(line ->
                        known.stream().noneMatch(place -> place.matcher(line).matches()))
                .sorted()
                .toList();
    }

    /** Where the contract has any text, each value is one. */
    private static boolean isEnumeration(String key, Set<String> allowed) {
        return allowed.stream().anyMatch(line -> line.startsWith(key + "="));
    }

    private static JsonNode schema(JsonNode response) {
        return response.path("content").path("application/json").path("schema");
    }

    private static String published(String path) {
        return path.replaceFirst("^/v1", "");
    }

    private static JsonNode description() {
        return Stubs.routes().stream()
                .filter(route -> route.path().equals(OpenApi.PATH))
                .map(route -> ((DescribeOperation) ((Route.Open) route.endpoint()).operation()).operations())
                .map(OpenApi::of)
                .findFirst()
                .orElseThrow();
    }
}
