package io.hexline.har.supportcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.har.fixture.Hars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case still says what support asks for, whatever words a recording calls secrets. */
class KeptWordsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String REFUSED =
            "[{\"email\": \"bo@example.com\", \"uuid\": \"68967d28-a399-4a8e-86b6-ffe3e73078a7\", \"status\": 200},"
                    + " {\"email\": \"ana@example.com\", \"uuid\": \"1eaa3ee7-770e-42b5-8005-17a3bac966c4\", \"status\": 400,"
                    + " \"nickname\": \"Annie\", \"mia\": 4711, \"errorList\":"
                    + " [{\"errorCode\": 5302, \"description\": \"error = '[Error 10991] Url already exists: ana@example.com'\"}]}]";

    @TempDir
    private Path folder;

    @Test
    void words_in_cookies_blank_no_e_mail_and_no_path() throws IOException {
        ObjectNode call = Hars.call("POST", Hars.ONBOARD, 200, REFUSED);
        Hars.headers(call)
                .add(Hars.pair("Cookie", "idp=example.com; last=organization; step=onboard12; m=@example.com"));

        Path there = written(call);

        String report = Files.readString(there.resolve("case.md"));
        assertTrue(report.contains("- E-mail of the affected user: ana@example.com\n"), report);
        assertTrue(report.contains("Url already exists: ana@example.com"), report);
        String copy = Files.readString(there.resolve("recording.har"));
        assertTrue(copy.contains(Hars.ONBOARD), copy);
        assertFalse(copy.contains("onboard12"), copy);
    }

    @Test
    void of_a_content_what_tells_the_error_stays_and_of_the_rest_its_kind() throws IOException {
        JsonNode content = content(Hars.call("POST", Hars.ONBOARD, 200, REFUSED));

        assertEquals("[email 1, 14 characters]", content.at("/0/email").asText());
        assertEquals("[id 2, 36 characters]", content.at("/0/uuid").asText());
        assertEquals(200, content.at("/0/status").asInt());
        assertEquals("ana@example.com", content.at("/1/email").asText());
        assertEquals(
                "1eaa3ee7-770e-42b5-8005-17a3bac966c4", content.at("/1/uuid").asText());
        assertEquals("[text, 5 characters]", content.at("/1/nickname").asText());
        assertEquals(
                "[number, 4 digits]",
                content.at("/1").get("[name, 3 characters]").asText());
        assertEquals(5302, content.at("/1/errorList/0/errorCode").asInt());
    }

    @Test
    void of_a_call_its_parts_stay_as_far_as_they_are_known() throws IOException {
        ObjectNode call =
                Hars.call("GET", "https://x.example/v1/people/mia-novak/photo?max=7&hunter2=1&mia", 200, "<p>");
        Hars.headers(call).add(Hars.pair("TrackingID", "NA_2f3a")).add(Hars.pair("X-Device", "kitchen"));

        JsonNode request = entry(call).get("request");

        assertEquals(
                "https://x.example/v1/people/{1}/photo?max=&blanked=&=",
                request.get("url").asText());
        assertEquals("NA_2f3a", request.at("/headers/0/value").asText());
        assertEquals("X-Device", request.at("/headers/1/name").asText());
        assertEquals("[text, 7 characters]", request.at("/headers/1/value").asText());
        assertEquals("[text, 1 characters]", request.at("/queryString/0/value").asText());
        assertEquals("[name, 7 characters]", request.at("/queryString/1/name").asText());
    }

    @Test
    void a_code_is_kept_where_it_tells_an_error() throws IOException {
        String path = "https://x.example/v1/devices/activationCode";

        assertEquals(
                "[text, 16 characters]",
                content(Hars.call("POST", path, 500, "{\"code\":\"5414011256173816\"}"))
                        .get("code")
                        .asText());
        assertEquals(
                "400404",
                content(Hars.call("POST", path, 400, "{\"errors\":[{\"code\":400404,\"message\":\"m\"}]}"))
                        .at("/errors/0/code")
                        .asText());
    }

    private JsonNode content(ObjectNode call) throws IOException {
        return MAPPER.readTree(entry(call).at("/response/content/text").asText());
    }

    private JsonNode entry(ObjectNode call) throws IOException {
        return MAPPER.readTree(written(call).resolve("recording.har").toFile()).at("/log/entries/0");
    }

    private Path written(ObjectNode... calls) throws IOException {
        Path there = Files.createTempDirectory(folder, "case");
        Hars.writeCase(Hars.write(folder.resolve("x.har"), Hars.of(calls).toString()), there)
                .getOrElseThrow(failure -> new AssertionError(failure.toString()));
        return there;
    }
}
