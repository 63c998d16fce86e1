package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings pass through the console, and leave nothing but what went wrong in them. */
class RecordingsTest {

    private static final String RECORDING = """
            {"log": {"version": "1.2", "creator": {"name": "Fox", "version": "9"}, "entries": [
              {"startedDateTime": "2026-01-01T00:00:00Z", "time": 12,
               "request": {"method": "POST", "url":
                 "https://x.example/license/api/v1/organization/96abc2aa-3dcc-11e5-a152-fe34819cdc9a/users/onboard",
                 "headers": [], "queryString": [], "cookies": []},
               "response": {"status": 200, "headers": [], "cookies": [], "content": {"mimeType": "application/json",
                 "text": "[{\\"email\\": \\"ana@example.com\\", \\"status\\": 400, \\"errorList\\": [{\\"errorCode\\": 5302, \\"description\\": \\"error = '[Error 10991] Url already exists: ana@example.com'\\"}]}]"}}},
              {"startedDateTime": "2026-01-01T00:00:01Z", "time": 3,
               "request": {"method": "GET", "url": "https://x.example/fine", "headers": [], "queryString": [], "cookies": []},
               "response": {"status": 200, "headers": [], "cookies": [], "content": {}}}
            ]}}
            """;

    private static final RestServer SERVER =
            new Assembly(Snapshots.sample()).serve(WholeConsole.on(RestSettings.defaults()));

    private final Browser browser = new Browser(SERVER.address());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private String key() throws IOException, InterruptedException {
        browser.signIn("larkspur-read-only-administrator");
        return Browser.key(browser.open("/console/recordings"));
    }

    private HttpResponse<byte[]> give(String path, byte[] recording, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("key", key()));
        fields.putAll(more);
        return browser.upload(path, fields, "session.har", recording);
    }

    private String diagnosis(byte[] recording) throws IOException, InterruptedException {
        return text(give("/console/recordings", recording, Map.of()));
    }

    private static String text(HttpResponse<byte[]> page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    @Test
    void whatWentWrongIsToldWithItsCode() throws IOException, InterruptedException {
        String page = diagnosis(bytes(RECORDING));

        for (String said : List.of(
                "session.har: 2 calls, recorded by Fox 9.",
                "ana@example.com",
                "Url already exists",
                "/console/codes/OnboardingCode.",
                ">5302</a>")) {
            assertTrue(page.contains(said), said + page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 1_000})
    void aFileOfNothingButZerosIsNone(int length) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = give("/console/recordings", new byte[length], Map.of());

        assertEquals(400, page.statusCode());
        assertTrue(text(page).contains("The file is not JSON"), text(page));
    }

    @Test
    void whatIsTypedAndTooLongIsNotCutOffWithoutAWord() throws IOException, InterruptedException {
        HttpResponse<byte[]> page =
                give("/console/recordings/case", bytes(RECORDING), Map.of("description", "x".repeat(300_000)));

        assertEquals(413, page.statusCode());
        assertTrue(text(page).contains("too long"), text(page));
    }

    @Test
    void aPackedOneIsReadToo() throws IOException, InterruptedException {
        assertTrue(diagnosis(packed(bytes(RECORDING))).contains("ana@example.com"));
    }

    @Test
    void callsAreListedByAFilter() throws IOException, InterruptedException {
        String page = text(give("/console/recordings", bytes(RECORDING), Map.of("filter", "fine")));

        assertTrue(page.contains("<td>/fine</td>"), page);
        assertTrue(page.contains("value=\"fine\""), page);
    }

    @Test
    void aCaseIsAnArchive() throws IOException, InterruptedException {
        HttpResponse<byte[]> archive =
                give("/console/recordings/case", bytes(RECORDING), Map.of("description", "It broke."));

        assertEquals(
                "application/zip", archive.headers().firstValue("Content-Type").orElseThrow());
        List<String> names = new ArrayList<>();
        String report = "";
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive.body()))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                names.add(file.getName());
                report = file.getName().endsWith("case.md")
                        ? new String(files.readAllBytes(), StandardCharsets.UTF_8)
                        : report;
            }
        }
        assertTrue(names.contains("support-case/recording.har"), names::toString);
        assertTrue(report.contains("It broke."), report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "no JSON", "{\"log\": {\"entries\": [", "PK\u0003\u0004 no archive"})
    void whatIsNoRecordingIsSaidInWords(String content) throws IOException, InterruptedException {
        for (String path : List.of("/console/recordings", "/console/recordings/case")) {
            HttpResponse<byte[]> refused = give(path, bytes(content), Map.of());

            assertEquals(400, refused.statusCode());
            assertTrue(text(refused).contains("role=\"alert\">"), text(refused));
            assertTrue(text(refused).contains("Export it again"), text(refused));
        }
    }

    @Test
    void anUnreadableKeepIsSaidAndStays() throws IOException, InterruptedException {
        HttpResponse<byte[]> refused =
                give("/console/recordings/case", bytes(RECORDING), Map.of("keep", "everything=<b>"));

        assertEquals(400, refused.statusCode());
        assertTrue(text(refused).contains("says nothing that could be kept"), text(refused));
        assertTrue(text(refused).contains("everything=&lt;b&gt;</textarea>"), text(refused));
    }

    @Test
    void withoutAFileThatIsSaid() throws IOException, InterruptedException {
        HttpResponse<byte[]> refused = browser.upload("/console/recordings", Map.of("key", key()), "", new byte[0]);

        assertEquals(400, refused.statusCode());
        assertTrue(text(refused).contains("Choose a file first."), text(refused));
    }

    @Test
    void aFormThatNoPageOfTheSessionSentIsNotRead() throws IOException, InterruptedException {
        key();

        assertEquals(
                403,
                browser.upload("/console/recordings", Map.of("key", "guessed"), "x.har", bytes(RECORDING))
                        .statusCode());
    }

    @Test
    void whatIsNoFormIsRefused() throws IOException, InterruptedException {
        key();

        assertEquals(
                400,
                browser.post("/console/recordings", "multipart/form-data", "x").statusCode());
        assertEquals(
                400,
                browser.post("/console/recordings", "multipart/form-data; boundary=a", "--b\r\n")
                        .statusCode());
    }

    @Test
    void aNameOfAFileComesBackAsText() throws IOException, InterruptedException {
        HttpResponse<byte[]> page = browser.upload(
                "/console/recordings", Map.of("key", key()), "<script>alert(1)</script>.har", bytes(RECORDING));

        assertFalse(text(page).contains("<script>alert"), text(page));
    }
}
