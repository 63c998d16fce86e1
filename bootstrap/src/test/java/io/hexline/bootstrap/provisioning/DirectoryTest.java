package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People, as a directory provisions them by SCIM. */
class DirectoryTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String USERS = "/identity/scim/96abc2aa-3dcc-11e5-a152-fe34819cdc9a/v2/Users";
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static final String LENA = """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"lena.aas@example.com",
             "externalId":"4711","name":{"givenName":"Lena","familyName":"Aas"},"displayName":"Lena Aas","title":"Engineer",
             "emails":[{"value":"lena.aas@example.com","type":"work","primary":true}],"active":true,
             "addresses":[{"type":"work","locality":"Oslo","country":"NO"}],
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Research"}}
            """;

    private final Assembly assembly = new Assembly(Snapshots.sample());
    private final RestServer server = assembly.serve(RestSettings.defaults());

    private record Answer(int status, JsonNode body) {}

    @AfterEach
    void stop() {
        server.close();
        assembly.close();
    }

    @Test
    void aUserIsCreatedReadReplacedPatchedAndRemoved() {
        JsonNode created = send("POST", USERS, LENA, 201);
        String lena = USERS + "/" + created.path("id").asText();
        assertEquals("4711", created.path("externalId").asText());
        assertEquals("Research", created.path(ENTERPRISE).path("department").asText());
        assertTrue(created.at("/meta/location").asText().endsWith(lena));
        assertEquals(created, send("GET", lena, "", 200));

        JsonNode replaced = send("PUT", lena, LENA.replace("\"title\":\"Engineer\",", ""), 200);
        assertTrue(replaced.path("title").isMissingNode());

        JsonNode patched = send("PATCH", lena, """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
                  {"op":"Replace","path":"name.familyName","value":"Berg"},
                  {"op":"add","value":{"nickName":"Len"}},
                  {"op":"remove","path":"addresses[type eq \\"work\\"]"},
                  {"op":"replace","path":"active","value":"False"}]}""", 200);
        assertEquals("Berg", patched.at("/name/familyName").asText());
        assertEquals("Len", patched.path("nickName").asText());
        assertTrue(patched.path("addresses").isMissingNode());
        assertFalse(patched.path("active").asBoolean());
        assertEquals("4711", patched.path("externalId").asText());

        send("DELETE", lena, "", 204);
        JsonNode gone = send("GET", lena, "", 404);
        assertEquals(
                "urn:ietf:params:scim:api:messages:2.0:Error",
                gone.at("/schemas/0").asText());
        assertEquals("404", gone.path("status").asText());
    }

    @Test
    void whatIsWrittenWithoutTheDirectoryKeepsItsId() {
        JsonNode created = send("POST", USERS, LENA, 201);
        String person = "/v1/people/" + created.path("id").asText();
        send("PUT", person, "{\"displayName\":\"Lena A.\",\"emails\":[\"lena.aas@example.com\"]}", 200);

        JsonNode user = send("GET", USERS + "/" + created.path("id").asText(), "", 200);
        assertEquals("Lena A.", user.path("displayName").asText());
        assertEquals("4711", user.path("externalId").asText());
    }

    @Test
    void anOperationOfAPatchCanStandAlone() {
        String lena = USERS + "/" + send("POST", USERS, LENA, 201).path("id").asText();
        String patch = "{\"Operations\":{\"op\":\"replace\",\"path\":\"title\",\"value\":\"Dr.\"}}";

        assertEquals("Dr.", send("PATCH", lena, patch, 200).path("title").asText());
    }

    @Test
    void attributesAreReadWhateverTheirCaseIs() {
        JsonNode created =
                send("POST", USERS, LENA.replace("userName", "USERNAME").replace("familyName", "familyname"), 201);

        assertEquals("lena.aas@example.com", created.path("userName").asText());
        assertEquals("Aas", created.at("/name/familyName").asText());
    }

    @Test
    void aUserNameIsThereOnce() {
        send("POST", USERS, LENA, 201);
        JsonNode refused = send("POST", USERS, LENA, 409);

        assertEquals("uniqueness", refused.path("scimType").asText());
        assertEquals(
                "The userName lena.aas@example.com is taken.",
                refused.path("detail").asText());
    }

    @Test
    void usersAreFoundWhateverTheCaseOfAttributesIs() {
        send("POST", USERS, LENA, 201);

        assertEquals(List.of("Lena Aas"), names("USERNAME eq \"Lena.Aas@example.com\""));
        assertEquals(List.of("Lena Aas"), names("emails.value eq \"lena.aas@example.com\" and active eq true"));
        assertEquals(List.of(), names("userName eq \"lena.aas@example.com\" and active eq false"));
        assertEquals(List.of(), names("userName eq \"6a1f8c36-no-e-mail\""));
        assertEquals(List.of("Lena Aas"), names("displayName sw \"lena\""));
        assertEquals(List.of("Lena Aas"), names("displayName eq \"Lena Aas\" and title sw \"Eng\""));
        assertEquals(List.of(), names("displayName eq \"Lena\""));
    }

    @Test
    void pagesAreByPlaceAndMeetNobodyTwice() {
        JsonNode first = search("?startIndex=1&count=10");
        int total = first.path("totalResults").asInt();
        List<String> ids = new ArrayList<>();
        for (int start = 1; start <= total; start += 10) {
            JsonNode page = search("?startIndex=" + start + "&count=10");
            assertEquals(start, page.path("startIndex").asInt());
            assertEquals(
                    page.path("Resources").size(), page.path("itemsPerPage").asInt());
            page.path("Resources").forEach(user -> ids.add(user.path("id").asText()));
        }

        assertEquals(38, total);
        assertEquals(total, ids.stream().distinct().count());
        assertEquals(total, ids.size());
        assertEquals(0, search("?count=0").path("Resources").size());
        assertEquals(0, search("?startIndex=1000").path("Resources").size());
    }

    @Test
    void aSearchShowsTheAttributesThatAreAskedFor() {
        JsonNode user = search("?count=1&attributes=USERNAME,displayName")
                .path("Resources")
                .get(0);

        assertEquals(Set.of("schemas", "id", "userName", "displayName"), attributes(user));
    }

    private static Set<String> attributes(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title eq \"Engineer\"", "userName pr", "userName eq", "(", "userName eq \"a\" or title pr"})
    void aFilterThatCannotBeAnsweredIsRefused(String filter) {
        Answer answer = answer("GET", USERS + "?filter=" + encoded(filter), "");

        assertEquals(400, answer.status());
        assertEquals("invalidFilter", answer.body().path("scimType").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Operations\":[]}",
                "{\"Operations\":[{\"op\":\"burn\"}]}",
                "{\"Operations\":[{\"op\":\"replace\",\"path\":\"name[\",\"value\":1}]}",
                "{\"Operations\":[{\"op\":\"remove\"}]}",
                "{\"Operations\":[{\"op\":\"add\",\"path\":\"title\"}]}",
                "{\"Operations\":[1]}",
                "{\"Operations\":[{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"nobody\"}]}"
            })
    void aPatchThatMakesNoSenseChangesNothing(String patch) {
        JsonNode created = send("POST", USERS, LENA, 201);
        String lena = USERS + "/" + created.path("id").asText();

        assertEquals(400, answer("PATCH", lena, patch).status());
        assertEquals(created, send("GET", lena, "", 200));
    }

    @Test
    void filtersAndPathsAreNoDeeperThanTheyMayBe() {
        String lena = USERS + "/" + send("POST", USERS, LENA, 201).path("id").asText();
        String deep = "(".repeat(20_000);

        String patch = "{\"Operations\":[{\"op\":\"remove\",\"path\":\"emails[" + deep + "\"}]}";
        assertEquals(
                "invalidPath", send("PATCH", lena, patch, 400).path("scimType").asText());
        assertEquals(
                "invalidFilter",
                send("GET", USERS + "?filter=" + encoded("(".repeat(33)), "", 400)
                        .path("scimType")
                        .asText());
    }

    @Test
    void anotherEMailThanTheUserNameIsRefused() {
        JsonNode refused = send("POST", USERS, LENA.replace("\"value\":\"lena.aas@", "\"value\":\"other@"), 400);

        assertTrue(
                refused.path("detail").asText().startsWith("emails[0].value must be the userName"), refused::toString);
    }

    @Test
    void whoeverAsksFindsItself() {
        assertEquals(
                "user",
                send("GET", "/identity/scim/v2/Users/me", "", 200)
                        .path("userType")
                        .asText());
    }

    private List<String> names(String filter) {
        JsonNode found = search("?filter=" + encoded(filter));
        assertEquals(found.path("Resources").size(), found.path("totalResults").asInt());
        return found.path("Resources").findValuesAsText("displayName");
    }

    private JsonNode search(String query) {
        return send("GET", USERS + query, "", 200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode send(String method, String path, String body, int status) {
        Answer answer = answer(method, path, body);
        assertEquals(status, answer.status(), () -> String.valueOf(answer.body()));
        return answer.body();
    }

    private Answer answer(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer larkspur-full-administrator")
                .header("Content-Type", path.startsWith("/v1") ? "application/json" : "application/scim+json")
                .build();
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), MAPPER.readTree(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
