package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodsTest {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final RestServer SERVER = RestServer.start(Stubs.none(), RestSettings.defaults());
    private static final Client CLIENT = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,     /v1/licenses/users,                                      'OPTIONS, PATCH'",
        "DELETE,  /v1/telephony/config/jobs/person/moveLocation,           'GET, HEAD, OPTIONS, POST'",
        "HEAD,    /v1/licenses/users,                                      'OPTIONS, PATCH'",
        "TRACE,   /v1/licenses/users,                                      'OPTIONS, PATCH'",
        "patch,   /v1/licenses/users,                                      'OPTIONS, PATCH'",
    })
    void namesTheMethodsThatAreAllowed(String method, String path, String allowed) {
        Received answer = CLIENT.plain(method, path, "admin");
        assertEquals(405, answer.status());
        assertEquals(allowed, answer.header("Allow"));
        assertEquals(method.equals("HEAD"), answer.body().length == 0);
    }

    @Test
    void tellsEverybodyWhichMethodsAnAddressTakes() {
        Received answer = CLIENT.send(CLIENT.anonymous("OPTIONS", MOVES, BodyPublishers.noBody()));
        assertEquals(204, answer.status());
        assertEquals("GET, HEAD, OPTIONS, POST", answer.header("Allow"));
        assertEquals(
                404,
                CLIENT.send(CLIENT.anonymous("OPTIONS", "/nowhere", BodyPublishers.noBody()))
                        .status());
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        Received head = CLIENT.plain("HEAD", "/openapi.json", "nobody");
        Received get = CLIENT.plain("GET", "/openapi.json", "nobody");
        assertEquals(200, head.status());
        assertEquals(0, head.body().length);
        assertEquals(get.header("Content-Length"), head.header("Content-Length"));
        assertEquals(401, CLIENT.plain("HEAD", MOVES + "/x", "wrong").status());
    }
}
