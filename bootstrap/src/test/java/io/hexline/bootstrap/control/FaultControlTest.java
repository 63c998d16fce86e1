package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultControlTest {

    private static final String VALIDATION =
            "{'usersList':[{'locationId':'there','validate':true,'users':[{'userId':'%s'}]}]}";

    private final Controlled server = Controlled.base();

    @AfterEach
    void stop() {
        server.close();
    }

    private String add(String fault) {
        return server.control(201, "POST", "/faults", fault).path("id").asText();
    }

    private String validated(String user) {
        return server.admin(200, "POST", Controlled.MOVES, VALIDATION.formatted(user))
                .toString();
    }

    @Test
    void aPortFailsAsLongAsItIsToldTo() {
        String sound = validated("anna");
        String fault = add("{'port':'recording','failure':{'status':503,'code':'R1','reason':'down'}}");

        assertTrue(!validated("anna").equals(sound));
        JsonNode listed = server.control(200, "GET", "/faults", "").path("items");
        assertEquals(fault, listed.at("/0/id").asText());
        assertEquals("R1", listed.at("/0/failure/code").asText());

        server.control(204, "DELETE", "/faults/" + fault, "");
        assertEquals(sound, validated("anna"));
        server.control(404, "DELETE", "/faults/" + fault, "");
        server.control(404, "DELETE", "/faults/none", "");
    }

    @Test
    void onlyCallsAboutOneUserFail() {
        String sound = validated("anna");
        add("{'port':'recording','failure':'time-out','user':'bob'}");
        assertEquals(sound, validated("anna"));

        add("{'port':'recording','failure':'time-out','user':'anna','times':1}");
        assertTrue(!validated("anna").equals(sound));
        assertEquals(sound, validated("anna"));
    }

    @Test
    void onlyCallsAboutOneOrganizationFail() {
        String sound = validated("anna");
        add("{'port':'recording','failure':'time-out','organization':'globex'}");
        assertEquals(sound, validated("anna"));

        add("{'port':'recording','failure':'time-out','organization':'acme'}");
        assertTrue(!validated("anna").equals(sound));
    }

    @Test
    void aSlowPortAnswersAllTheSame() {
        String sound = validated("anna");
        add("{'port':'recording','delay':'PT1S','times':1}");
        long begun = System.nanoTime();

        assertEquals(sound, validated("anna"));

        assertTrue(System.nanoTime() - begun >= 1_000_000_000L);
    }

    @Test
    void aSlowPortHoldsUpNobodyElse() throws Exception {
        add("{'port':'carrier','delay':'PT4S','times':1}");
        CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> server.send(
                "PATCH",
                "/v1/licenses/users",
                "ada-token",
                "{'personId':'carl','orgId':'acme','licenses':[{'id':'professional','operation':'add',"
                        + "'properties':{'locationId':'here','extension':'7009'}}]}"));
        while (server.control(200, "GET", "/faults", "").path("items").size() > 0) {
            Thread.onSpinWait();
        }

        for (int turn = 0; turn < 20; turn++) {
            server.admin(200, "GET", "/v1/people/anna", "");
        }

        assertFalse(slow.isDone());
        assertEquals(200, slow.get().statusCode(), () -> slow.join().body());
    }

    @Test
    void noFaultIsLostWhileAnotherWorldTakesItsPlace() {
        CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> {
            for (int turn = 0; turn < 8; turn++) {
                server.control(204, "PATCH", "/world/people/carl", "{'displayName':'Carl " + turn + "'}");
            }
        });
        int added = 0;
        while (!changes.isDone() && added < 200) {
            add("{'port':'recording','failure':'time-out','user':'bob','seed':" + added + "}");
            added++;
        }
        changes.join();

        assertEquals(
                added, server.control(200, "GET", "/faults", "").path("items").size());
    }

    @Test
    void allThatIsWrongWithAFaultIsTold() {
        String told = server.control(400, "POST", "/faults", "{'port':'nobody','after':-1,'what':1}")
                .path("errors")
                .toString();

        assertTrue(told.contains("/port: ") && told.contains("/after: ") && told.contains("what"), told);
        assertTrue(server.control(400, "POST", "/faults", "{'port':'files'}")
                .toString()
                .contains("neither a failure nor a delay"));
    }

    @Test
    void aFaultThatCouldNeverHappenIsRefused() {
        assertEquals(
                "/operation: the port files has no 'mov', but: move, moveBack",
                server.control(
                                400,
                                "POST",
                                "/faults",
                                "{'port':'files','operation':'mov','user':'anna','failure':'time-out'}")
                        .path("message")
                        .asText());
        String told = server.control(
                        400,
                        "POST",
                        "/faults",
                        "{'port':'files','user':'annna','organization':'akme','failure':'time-out'}")
                .toString();
        assertTrue(
                told.contains("/user: there is no person 'annna'")
                        && told.contains("/organization: there is no organization 'akme'"),
                told);
        server.control(
                400, "POST", "/faults", "{'port':'carrier','operation':'list','user':'anna','failure':'time-out'}");
        server.control(
                400, "POST", "/faults", "{'port':'files','organization':'globex','user':'anna','failure':'time-out'}");
    }

    @Test
    void closingDoesNotWaitForAJobThatNobodyLooksAtAnyMore() {
        add("{'port':'platform','delay':'PT1H','times':1}");
        server.moveNora();
        while (server.control(200, "GET", "/faults", "").path("items").size() > 0) {
            Thread.onSpinWait();
        }

        assertTimeoutPreemptively(Duration.ofSeconds(8), server::close);
    }

    private void addHttp(String fault) {
        server.control(201, "POST", "/http-faults", fault);
    }

    @Test
    void aRequestIsRefusedBeforeAnybodyLooksAtIt() {
        addHttp("{'status':429,'retryAfter':7,'method':'GET','path':'/v1/people/{personId}','after':1,'times':1}");

        List<Integer> statuses = IntStream.range(0, 3)
                .mapToObj(turn -> server.send("GET", "/v1/people/anna", "ada-token", ""))
                .map(HttpResponse::statusCode)
                .toList();

        assertEquals(List.of(200, 429, 200), statuses);
        addHttp("{'status':503,'retryAfter':7,'path':'/v1/*'}");
        HttpResponse<String> refused = server.send("GET", "/v1/licenses", "nobody", "");
        assertEquals(503, refused.statusCode());
        assertEquals("7", refused.headers().firstValue("Retry-After").orElse(""));
        assertEquals(200, server.send("GET", "/health", "nobody", "").statusCode());
        server.control(204, "DELETE", "/http-faults", "");
        assertEquals(200, server.send("GET", "/v1/licenses", "ada-token", "").statusCode());
    }

    @Test
    void theControlMeetsNoFaultInWhateverCaseItIsWritten() throws IOException, InterruptedException {
        addHttp("{'status':503}");
        HttpRequest request = HttpRequest.newBuilder(
                        server.server().address().resolve("/HEXLINE/v1/Control/http-faults/1"))
                .header("Authorization", "Bearer " + Controlled.TOKEN)
                .DELETE()
                .build();

        assertEquals(
                204, Controlled.HTTP.send(request, BodyHandlers.discarding()).statusCode());
    }

    @Test
    void aConnectionIsReset() {
        addHttp("{'reset':true,'path':'/v1/people'}");
        HttpRequest request = HttpRequest.newBuilder(server.server().address().resolve("/v1/people"))
                .header("Authorization", "Bearer ada-token")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        assertThrows(IOException.class, () -> Controlled.HTTP.send(request, BodyHandlers.ofString()));
        server.control(204, "DELETE", "/http-faults", "");
        server.admin(200, "GET", "/v1/people", "");
    }

    @Test
    void anAnswerTakesItsTime() {
        addHttp("{'latency':{'median':'PT0.5S'},'path':'/v1/licenses'}");
        long begun = System.nanoTime();

        server.admin(200, "GET", "/v1/licenses", "");

        assertTrue(System.nanoTime() - begun >= 500_000_000L);
        JsonNode listed = server.control(200, "GET", "/http-faults", "").at("/items/0");
        assertEquals("PT0.5S", listed.at("/latency/median").asText());
        server.control(204, "DELETE", "/http-faults/" + listed.path("id").asText(), "");
        server.control(404, "DELETE", "/http-faults/1", "");
    }

    @Test
    void whatIsNoFaultOfRequestsIsRefused() {
        for (String body : new String[] {
            "{}",
            "{'status':200}",
            "{'status':429,'reset':true}",
            "{'latency':{}}",
            "{'latency':{'median':'PT1H'}}",
            "{'latency':{'median':'PT1S','p99':'PT0.5S'}}",
            "{'status':429,'probability':0}",
            "{'status':429,'times':0}",
            "{'status':429,'path':'/v1/{a}{b}{c}'}",
            "{'status':429,'path':'/v1/{a}-{b}'}",
            "{'status':429,'path':'/v1/{a'}",
            "{'status':429,'path':'/v1/*/features'}",
            "{'status':429,'path':'/v1/people?max=1'}",
            "{'status':503,'path':'v1/people'}",
            "{'status':503,'path':'/hexline/v1/control/reset'}",
            "{'status':429,'method':'GET, PUT'}",
            "{'status':429,'probabilty':50}",
            "{'latency':{'median':'PT1S','p90':'PT2S'}}"
        }) {
            server.control(400, "POST", "/http-faults", body);
        }
    }

    @Test
    void aResetLeavesNothingThatGoesWrong() {
        addHttp("{'status':500}");
        add("{'port':'recording','failure':'time-out'}");

        server.control(204, "POST", "/reset", "");

        assertEquals(0, server.control(200, "GET", "/faults", "").path("items").size());
        assertEquals(
                0, server.control(200, "GET", "/http-faults", "").path("items").size());
        server.admin(200, "GET", "/v1/people", "");
    }
}
