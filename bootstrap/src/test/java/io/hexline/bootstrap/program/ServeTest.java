package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.project.ProjectFiles;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void servesUntilItIsToldToStop() throws IOException, InterruptedException {
        try (ServedProcess served = ServedProcess.start("--port", "0")) {
            URI address = URI.create(served.address());

            assertEquals(401, status(address));
            served.stop();

            assertEquals(SIGTERM, served.exitCode());
            assertThrows(ConnectException.class, () -> status(address));
        }
    }

    @Test
    @EnabledIf("curlIsThere")
    void theSamplesExampleWorksWhenItIsPasted() throws IOException, InterruptedException {
        try (ServedProcess served = ServedProcess.start("--port", "0")) {
            served.address();
            String curl = served.upTo("  -d").replaceFirst("(?s).*curl -s", "curl -s");

            Process pasted = new ProcessBuilder("sh", "-c", curl)
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(pasted.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("{\"response\":{\"usersList\":[{\"userId\":"), answer);
        }
    }

    @Test
    void ofAWorldOfOnesOwnNoTokenIsPrinted() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("own.json"), Run.of("snapshot", "example").out());
        try (ServedProcess served = ServedProcess.start("--port", "0", "--snapshot", file.toString())) {
            served.address();
            served.stop();

            assertEquals("[] exit " + SIGTERM, served.rest());
        }
    }

    @Test
    void aFailureOutsideIsLoggedWithTheRequestWhateverIsMadeOfIt() throws IOException, InterruptedException {
        String sample = Run.of("snapshot", "sample").out();
        String silent = "{\"faults\":[{\"port\":\"recording\",\"failure\":\"time-out\"}],";
        Path file = Files.writeString(folder.resolve("silent.json"), sample.replaceFirst("\\{", silent));
        String body = """
                {"usersList":[{"locationId":"Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzVmMDI3OGZlLWU4OGMtNDMzNy04MGViLWRjY2NiM2VlMDU1MA","validate":true,"users":[
                {"userId":"9c2a0510-0950-452f-81ff-9a5d23692de6"}]}]}
                """;
        try (ServedProcess served = ServedProcess.start("--port", "0", "--snapshot", file.toString())) {
            HttpRequest validation = HttpRequest.newBuilder(
                            URI.create(served.address()).resolve("/v1/telephony/config/jobs/person/moveLocation"))
                    .header("Authorization", "Bearer larkspur-full-administrator")
                    .header("Content-Type", "application/json")
                    .header("TrackingID", "SUPPORT_4711")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();

            assertEquals(
                    200,
                    HttpClient.newHttpClient()
                            .send(validation, BodyHandlers.discarding())
                            .statusCode());
            served.stop();

            String said = served.rest();
            assertTrue(said.contains("SUPPORT_4711 - No answer from RECORDING to settings"), said);
        }
    }

    @Test
    void aRunningJobIsParkedWhenTheServerStops() throws IOException, InterruptedException {
        try (ServedProcess served = ServedProcess.start("--port", "0", "--pace", "60000")) {
            URI moves = URI.create(served.address()).resolve("/v1/telephony/config/jobs/person/moveLocation");
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest start = HttpRequest.newBuilder(moves)
                    .header("Authorization", "Bearer larkspur-full-administrator")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofFile(ProjectFiles.root().resolve("examples/move-users.json")))
                    .build();

            assertEquals(201, client.send(start, BodyHandlers.discarding()).statusCode());
            served.stop();

            String said = served.rest();
            assertTrue(said.contains("Parked job "), said);
            assertTrue(said.contains("of 3 users are done, the others are where they were."), said);
            assertTrue(said.endsWith(" exit " + SIGTERM), said);
        }
    }

    @Test
    void aBadSnapshotIsToldInFull() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"cars\": 1}");

        Run run = Run.of("serve", "--port", "0", "--snapshot", file.toString());

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("cars"), run.err());
        assertTrue(run.err().contains("organizations"), run.err());
    }

    @Test
    void aPortThatIsTakenIsAFailureOutside() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.of("serve", "--port", "" + taken.getLocalPort());

            assertEquals(3, run.exitCode());
            assertEquals(
                    "Cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": another program listens there.",
                    run.err().lines().findFirst().orElseThrow());
        }
    }

    /** The address is kept for examples (RFC 5737). */
    @Test
    void anAddressOfAnotherMachineIsAFailureOutside() {
        Run run = Run.of("serve", "--port", "0", "--host", "192.0.2.1");

        assertEquals(3, run.exitCode());
        assertEquals(
                "Cannot listen on 192.0.2.1:0: this machine has no such address.",
                run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void aPortThatCannotBeIsWrongUsage() {
        assertEquals(2, Run.of("serve", "--port", "65536").exitCode());
        assertEquals(2, Run.of("serve", "--port", "http").exitCode());
    }

    @Test
    void aLimitOrAnOriginThatCannotBeIsWrongUsage() {
        assertEquals(2, Run.of("serve", "--rate-limit", "0").exitCode());
        assertEquals(2, Run.of("serve", "--pace", "-1").exitCode());
        Run run = Run.of("serve", "--cors", "*");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--cors is an origin such as https://example.com"), run.err());
        assertEquals(
                2, Run.of("serve", "--public-url", "https://example.com/path").exitCode());
    }

    @Test
    void linksBeginWithThePublicAddress() throws IOException, InterruptedException {
        try (ServedProcess served = ServedProcess.start("--port", "0", "--public-url", "https://hexline.example.com")) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(served.address()).resolve("/v1/people?max=1"))
                    .header("Authorization", "Bearer larkspur-full-administrator")
                    .build();

            String link = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .headers()
                    .firstValue("Link")
                    .orElseThrow();

            assertTrue(link.startsWith("<https://hexline.example.com/v1/people?"), link);
        }
    }

    @Test
    void limitsTokensAndOpensToAnOrigin() throws IOException, InterruptedException {
        try (ServedProcess served =
                ServedProcess.start("--port", "0", "--rate-limit", "1", "--cors", "https://example.com")) {
            URI moves = URI.create(served.address()).resolve("/v1/telephony/config/jobs/person/moveLocation");
            HttpRequest request = HttpRequest.newBuilder(moves)
                    .header("Authorization", "Bearer larkspur-full-administrator")
                    .header("Origin", "https://example.com")
                    .build();
            HttpClient client = HttpClient.newHttpClient();

            HttpResponse<String> first = client.send(request, BodyHandlers.ofString());
            HttpResponse<String> second = client.send(request, BodyHandlers.ofString());

            assertEquals(List.of(200, 429), List.of(first.statusCode(), second.statusCode()));
            assertEquals(Optional.of("https://example.com"), first.headers().firstValue("Access-Control-Allow-Origin"));
        }
    }

    static boolean curlIsThere() throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v curl").start().waitFor() == 0;
    }

    private static int status(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        address.resolve("/v1/telephony/config/jobs/person/moveLocation/none"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
