package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorldControlTest {

    private static final String RENAMED = "{'emails':['carl@acme.example'],'displayName':'Charles Cole'}";

    private final Controlled server = Controlled.base();

    @AfterEach
    void stop() {
        server.close();
    }

    private void rename() {
        server.admin(200, "PUT", "/v1/people/carl", RENAMED);
        assertEquals("Charles Cole", server.nameOf("carl"));
    }

    @Test
    void aResetBringsTheFirstWorldBack() {
        rename();
        server.admin(204, "DELETE", "/v1/people/anna", "");

        server.control(204, "POST", "/reset", "");

        assertEquals("Carl Cole", server.nameOf("carl"));
        assertEquals("Anna Adler", server.nameOf("anna"));
    }

    @Test
    void aCheckpointIsRestoredAsOftenAsOneLikes() {
        rename();
        server.control(201, "POST", "/checkpoints", "{'name':'renamed'}");

        for (String way : List.of("/checkpoints/renamed/restore", "/reset?checkpoint=renamed")) {
            server.control(204, "POST", "/reset", "");
            assertEquals("Carl Cole", server.nameOf("carl"));
            server.control(204, "POST", way, "");
            assertEquals("Charles Cole", server.nameOf("carl"));
        }

        JsonNode kept = server.control(200, "GET", "/checkpoints", "").path("items");
        assertEquals("renamed", kept.at("/0/name").asText());
        assertEquals(6, kept.at("/0/people").asInt());
        server.control(204, "DELETE", "/checkpoints/renamed", "");
        assertEquals(
                0, server.control(200, "GET", "/checkpoints", "").path("items").size());
    }

    @Test
    void whatIsNotThereIsNotFoundAndChangesNothing() {
        rename();

        server.control(404, "POST", "/reset?checkpoint=other", "");
        server.control(404, "POST", "/checkpoints/other/restore", "");
        server.control(404, "DELETE", "/checkpoints/other", "");
        server.control(404, "PATCH", "/world/people/nobody", "{'displayName':'Nobody'}");
        server.control(404, "PATCH", "/world/nothing/carl", "{'displayName':'Nobody'}");
        server.control(400, "POST", "/checkpoints", "{'name':'a/b'}");
        server.control(400, "POST", "/checkpoints", "{}");

        assertEquals("Charles Cole", server.nameOf("carl"));
    }

    @Test
    void aWorldGoesOutAndInAgain() {
        rename();
        String snapshot = server.control(200, "GET", "/world", "").toString();
        server.control(204, "POST", "/reset", "");

        assertEquals(
                204,
                server.send("PUT", "/hexline/v1/control/world", Controlled.TOKEN, snapshot)
                        .statusCode());

        assertEquals("Charles Cole", server.nameOf("carl"));
    }

    @Test
    void allThatIsWrongWithAWorldIsToldAndTheOldOneStays() {
        rename();
        String wrong = Controlled.baseFile()
                .replace("\"here\", \"extension\": \"7001\"", "\"nowhere\", \"extension\": \"7001\"")
                .replace("\"ada-token\", \"personId\": \"ada\"", "\"ada-token\", \"personId\": \"nobody\"");

        String told = server.control(400, "PUT", "/world", wrong).path("errors").toString();

        assertTrue(told.contains("/organizations/0/people/1/calling/locationId: there is no location 'nowhere'"), told);
        assertTrue(told.contains("/tokens/0/personId: there is no person 'nobody'"), told);
        assertEquals("Charles Cole", server.nameOf("carl"));
        server.control(400, "PUT", "/world", "{'format':");
        server.control(400, "PUT", "/world", "");
        assertEquals("Charles Cole", server.nameOf("carl"));
    }

    @Test
    void twentyMoreUsersAreMergedIn() {
        rename();
        String users = IntStream.range(0, 20)
                .mapToObj(number -> "{'id':'more-%1$d','emails':['more-%1$d@acme.example'],'displayName':'More %1$d'}"
                        .formatted(number))
                .collect(Collectors.joining(","));

        server.control(204, "POST", "/world/parts", "{'organizations':[{'id':'acme','people':[" + users + "]}]}");

        assertEquals("More 19", server.nameOf("more-19"));
        assertEquals("Charles Cole", server.nameOf("carl"));
        assertEquals("Anna Adler", server.nameOf("anna"));
    }

    @Test
    void aPartThatDoesNotFitChangesNothing() {
        String told = server.control(
                        400,
                        "POST",
                        "/world/parts",
                        "{'organizations':[{'id':'acme','people':[{'id':'more','emails':['ada@acme.example'],'displayName':'More'}]}]}")
                .toString();

        assertTrue(told.contains("/organizations/0/people/5/emails/0: "), told);
        server.admin(404, "GET", "/v1/people/more", "");
        server.control(400, "POST", "/world/parts", "[]");
    }

    @Test
    void oneFactOfOneThingIsChanged() {
        server.control(204, "PATCH", "/world/people/carl", "{'displayName':'Carl the Great','firstName':'Carl'}");
        server.control(204, "PATCH", "/world/people/carl", "{'firstName':null}");

        JsonNode carl = server.admin(200, "GET", "/v1/people/carl", "");
        assertEquals("Carl the Great", carl.path("displayName").asText());
        assertTrue(carl.path("firstName").isMissingNode(), carl::toString);

        String told = server.control(400, "PATCH", "/world/people/carl", "{'emails':[]}")
                .toString();
        assertTrue(told.contains("/organizations/0/people/4/emails"), told);
    }

    @Test
    void aKeyThatSeveralHaveIsRefused() {
        server.control(
                204,
                "POST",
                "/world/parts",
                "{'organizations':[{'id':'second','displayName':'Second',"
                        + "'licenses':[{'id':'professional','name':'Professional','kind':'CALLING_STANDARD','totalUnits':1}]}]}");

        String told = server.control(400, "PATCH", "/world/licenses/professional", "{'totalUnits':5}")
                .toString();

        assertTrue(told.contains("several in licenses have this key"), told);
    }

    @Test
    void whatASnapshotLetsLieAheadComesBackWithAReset() {
        server.control(204, "POST", "/world/parts", "{'faults':[{'port':'recording','failure':'time-out','times':1}]}");
        server.control(201, "POST", "/checkpoints", "{'name':'faulty'}");

        for (int turn = 0; turn < 2; turn++) {
            assertEquals(
                    1, server.control(200, "GET", "/faults", "").path("items").size());
            server.control(204, "DELETE", "/faults", "");
            assertEquals(
                    0, server.control(200, "GET", "/faults", "").path("items").size());
            server.control(204, "POST", "/reset?checkpoint=faulty", "");
        }
    }
}
