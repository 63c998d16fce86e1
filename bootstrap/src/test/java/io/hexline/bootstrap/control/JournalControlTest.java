package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalControlTest {

    private final Controlled server = Controlled.base();

    @AfterEach
    void stop() {
        server.close();
    }

    private JsonNode requests(String filter) {
        return server.control(200, "GET", "/requests" + filter, "").path("items");
    }

    @Test
    void aRequestIsThereWithWhatWasDecidedAndByWhichRules() {
        server.admin(
                200,
                "POST",
                Controlled.MOVES,
                "{'usersList':[{'locationId':'shop','validate':true,'users':[{'userId':'anna'}]}]}");

        JsonNode entry = requests("").get(0);

        assertEquals("POST", entry.path("method").asText());
        assertEquals(Controlled.MOVES, entry.path("route").asText());
        assertEquals(200, entry.path("status").asInt());
        assertEquals("full administrator", entry.path("caller").asText());
        assertTrue(entry.path("trackingId").asText().startsWith("HEXLINE_"), entry::toString);
        assertTrue(entry.path("decided").size() > 0, entry::toString);
        entry.path("decided")
                .forEach(decided -> assertTrue(decided.path("rules").size() > 0, decided::toString));
        String code = entry.at("/decided/0/code").asText();
        assertEquals(1, requests("?code=" + code).size());
        assertEquals(0, requests("?code=4711").size());
    }

    @Test
    void theJournalIsFiltered() {
        server.send("GET", "/v1/people/anna", "ada-token", "");
        server.send("GET", "/v1/people/nobody", "ada-token", "");
        server.send("GET", "/v1/licenses", "wrong", "");
        JsonNode all = requests("");
        String tracking = all.get(1).path("trackingId").asText();

        assertEquals(3, all.size());
        assertEquals(1, requests("?status=404").size());
        assertEquals(2, requests("?path=/v1/people").size());
        assertEquals(2, requests("?path=%2Fv1%2Fpeople%2F%7BpersonId%7D").size());
        assertEquals(1, requests("?trackingId=" + tracking).size());
        assertEquals(1, requests("?since=" + all.get(1).path("id").asLong()).size());
        assertEquals(0, requests("?since=2190-01-01T00:00:00Z").size());
        assertEquals(2, requests("?max=2").size());
        assertEquals(3, requests("?method=GET").size());
        assertTrue(all.get(2).path("caller").isMissingNode(), all::toString);
        server.control(400, "GET", "/requests?status=many", "");
        server.control(400, "GET", "/requests?since=lately", "");
        server.control(204, "DELETE", "/requests", "");
        assertEquals(0, requests("").size());
    }

    @Test
    void noSecretIsKept() {
        server.send("GET", "/v1/people?email=secret-1@acme.example&orgId=secret-2", "secret-3", "");
        server.send("GET", "/files/moveusers/secret-4", "secret-5", "");
        server.send("POST", "/files/moveusers/secret-6", "secret-7", "{'a':'secret-8'}");

        server.send("GET", "/Files/MoveUsers/secret-9", "secret-10", "");
        server.send("GET", "/x/../files/moveusers/secret-11", "secret-12", "");
        server.send("GET", "/%66iles/moveusers/secret-13", "secret-14", "");

        JsonNode kept = requests("");

        assertEquals(6, kept.size());
        assertFalse(kept.toString().contains("secret"), kept::toString);
        assertEquals("[\"email\",\"orgId\"]", kept.get(0).path("parameters").toString());
    }

    @Test
    void whatIsNotServedIsThereWithWhatComesClosest() {
        server.send("GET", "/v1/person/anna", "ada-token", "");
        server.send("POST", "/v1/licenses", "ada-token", "{}");
        server.send("GET", "/v1/people", "ada-token", "");

        JsonNode missed =
                server.control(200, "GET", "/requests/near-misses", "").path("items");

        assertEquals(2, missed.size());
        assertEquals("GET /v1/people/{personId}", missed.at("/0/closest/0").asText());
        assertEquals("GET /v1/licenses", missed.at("/1/closest/0").asText());
        assertEquals(405, missed.at("/1/request/status").asInt());
    }

    @Test
    void whoeverWasAskedBeforeAResetIsNotInTheJournalAfterIt() {
        server.control(201, "POST", "/faults", "{'port':'recording','delay':'PT2S','times':1}");
        CompletableFuture<HttpResponse<String>> underWay = CompletableFuture.supplyAsync(() -> server.send(
                "POST",
                Controlled.MOVES,
                "ada-token",
                "{'usersList':[{'locationId':'there','validate':true,'users':[{'userId':'anna'}]}]}"));
        while (server.control(200, "GET", "/faults", "").path("items").size() > 0) {
            Thread.onSpinWait();
        }

        server.control(204, "POST", "/reset", "");
        server.send("GET", "/v1/people/anna", "ada-token", "");

        assertEquals(200, underWay.join().statusCode());
        assertEquals(1, requests("").size(), () -> requests("").toString());
    }

    @Test
    void fewNearMissesAreToldUnlessMoreAreWanted() {
        for (int request = 0; request < 25; request++) {
            server.send("GET", "/v1/person/anna", "ada-token", "");
        }

        String path = "/requests/near-misses";
        assertEquals(20, server.control(200, "GET", path, "").path("items").size());
        assertEquals(
                25,
                server.control(200, "GET", path + "?max=30", "").path("items").size());
    }

    @Test
    void ofALongMethodTheBeginningIsKept() {
        server.send("X".repeat(2_000), "/v1/people", "ada-token", "");

        assertEquals("X".repeat(300) + "…", requests("").at("/0/method").asText());
    }

    @Test
    void aFaultThatAnsweredIsNamed() {
        String fault = server.control(201, "POST", "/http-faults", "{'status':503,'times':1}")
                .path("id")
                .asText();
        server.send("GET", "/v1/people", "ada-token", "");

        assertEquals(fault, requests("").at("/0/fault").asText());
    }
}
