package io.hexline.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.rest.Stubs;
import io.hexline.rest.route.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Successful answers have the keys and values of the published contract only, and all that it requires. As every answer
 * of the tests is held against the description, what holds for the description holds for the answers.
 */
class PublishedContractTest {

    private static final Path CONTRACT = Path.of("..", "..", "shared", "contract", "webex-subset.openapi.json");

    private static final String MOVES = "/telephony/config/jobs/person/moveLocation";

    /** Keys that the documents which this project follows have, and the contract has not: these win. */
    private static final Map<String, Set<String>> DIFFERENCES = Map.of(
            "get /locations 200",
            wholeLocation(".items[]"),
            "get /locations/{locationId} 200",
            wholeLocation(""),
            "get /telephony/config/numbers 200",
            Set.of(".phoneNumbers[].includedTelephonyTypes=MOBILE_NUMBER"),
            "patch /licenses/users 206",
            Set.of(".errors", ".errors[].code", ".errors[].description", ".errors[].errorCode", ".errors[].message"),
            "get " + MOVES + "/{jobId}/errors 200",
            Set.of(
                    ".items[].error.message[].location",
                    ".paging",
                    ".paging.count",
                    ".paging.limit",
                    ".paging.next",
                    ".paging.offset",
                    ".paging.pages",
                    ".paging.prev"));

    /** Required keys of which the contract says itself that they are there for some locations only. */
    private static final Map<String, Set<String>> ABSENT = Map.of(
            "get /telephony/config/locations/{locationId} 200",
            Set.of(".connection", ".connection.id", ".connection.type"));

    /** The contract's schema of locations is that of another operation; its examples show these. */
    private static Set<String> wholeLocation(String at) {
        return Stream.of(
                        "orgId",
                        "address",
                        "address.address1",
                        "address.address2",
                        "address.city",
                        "address.state",
                        "address.postalCode",
                        "address.country",
                        "timeZone",
                        "preferredLanguage",
                        "latitude",
                        "longitude",
                        "notes")
                .map(key -> at + "." + key)
                .collect(Collectors.toSet());
    }

    /** The moves' answers to a start, which the documentation shows in full, are nested otherwise in the contract. */
    private static final Set<String> OTHER_FORM = Set.of("post " + MOVES + " 200", "post " + MOVES + " 201");

    @TestFactory
    Stream<DynamicTest> successesAreAsPublished() throws IOException {
        assumeTrue(Files.isReadable(CONTRACT), () -> CONTRACT + " is not here to compare with");
        JsonNode contract = new ObjectMapper().readTree(CONTRACT.toFile());
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
        String name = method + " " + path + " " + status;
        JsonNode published =
                contract.path("paths").path(path).path(method).path("responses").path(status);
        return DynamicTest.dynamicTest(name, () -> {
            assertTrue(!published.isMissingNode(), "this status is not published");
            if (!OTHER_FORM.contains(name)) {
                compare(
                        new SchemaKeys(contract),
                        schema(published),
                        new SchemaKeys(own),
                        schema(answer),
                        DIFFERENCES.getOrDefault(name, Set.of()),
                        ABSENT.getOrDefault(name, Set.of()));
            }
        });
    }

    private static void compare(
            SchemaKeys contract,
            JsonNode published,
            SchemaKeys own,
            JsonNode answer,
            Set<String> differences,
            Set<String> absent) {
        Set<String> allowed = contract.allowed(published);
        Set<String> unpublished = own.allowed(answer).stream()
                .filter(line -> !allowed.contains(line))
                .filter(line -> !line.contains("=") || isEnumeration(line.split("=")[0], allowed))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(differences, unpublished, "not published");
        Set<String> missing = contract.required(published);
        missing.removeAll(own.required(answer));
        missing.removeAll(absent);
        assertEquals(Set.of(), missing, "required and missing");
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
                .map(route -> ((DescribeOperation) ((Entry.Open) route.entry()).operation()).document())
                .findFirst()
                .orElseThrow();
    }
}
