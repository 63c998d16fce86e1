package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.Failure;
import io.hexline.rest.Callers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final RestServer SERVER = RestServer.start(
            Stubs.watching((org, id) -> Either.left(new Failure.NotFound("job", org.value()))),
            RestSettings.defaults());
    private static final Client CLIENT = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** 400 and 404 come after the caller was let through: there is no body, or no such job. */
    @ParameterizedTest
    @CsvSource({
        "PATCH, /v1/licenses/users,                         admin:400 users:400 people-only:400 partner:400"
                + " reader:403 nobody:403 read-only:403 wrong:401",
        "POST,  /license/api/v1/organization/me/users/onboard, admin:404 users:404 people-only:404 partner:404"
                + " reader:403 nobody:403 read-only:403 wrong:401",
        "POST,  /v1/telephony/config/jobs/person/moveLocation, admin:400 partner:403"
                + " users:403 people-only:403 reader:403 nobody:403 read-only:403 wrong:401",
        "GET,   /v1/telephony/config/jobs/person/moveLocation/x, admin:404 reader:404 read-only:404 partner:403"
                + " users:403 nobody:403 people-only:403 wrong:401",
        "GET,   /v1/telephony/config/jobs/person/moveLocation?max=0, admin:400 reader:400 read-only:400 partner:403"
                + " users:403 nobody:403 people-only:403 wrong:401",
        "GET,   /v1/telephony/config/jobs/person/moveLocation/x/errors, admin:404 reader:404 read-only:404 partner:403"
                + " users:403 nobody:403 people-only:403 wrong:401",
        "POST,  /v1/telephony/config/jobs/person/moveLocation/x/actions/pause/invoke?orgId=elsewhere, admin:404"
                + " partner:404 reader:403 read-only:403 users:403 nobody:403 people-only:403 wrong:401",
        "POST,  /v1/telephony/config/jobs/person/moveLocation/x/actions/resume/invoke?orgId=elsewhere, admin:404"
                + " partner:404 reader:403 read-only:403 users:403 nobody:403 people-only:403 wrong:401",
        "POST,  /v1/telephony/config/jobs/person/moveLocation/x/actions/abandon/invoke?orgId=elsewhere, admin:404"
                + " partner:404 reader:403 read-only:403 users:403 nobody:403 people-only:403 wrong:401",
        "GET,   /files/moveusers/x, admin:404 nobody:404 wrong:404",
        "POST,  /files/moveusers/x, admin:405 nobody:405 wrong:401",
        "GET,   /v1/telephony/config/jobs/person/moveLocation/x?orgId=managed-org, partner:404 admin:404 nobody:403",
        "POST,  /v1/telephony/config/jobs/person/moveLocation?orgId=managed-org, partner:400 admin:404 nobody:403",
        "GET,   /v1/licenses/users,                         admin:405 nobody:405 wrong:401",
        "GET,   /v1/nothing,                                admin:404 nobody:404 wrong:404",
    })
    void letsThroughWhoMayAndNobodyElse(String method, String path, String expected) {
        for (String entry : expected.split(" ")) {
            String token = entry.split(":")[0];
            Received answer = CLIENT.plain(method, path, token);
            assertEquals(entry, token + ":" + answer.status(), answer::text);
            answer.assertRefused(answer.status(), answer.json().path("message").asText());
        }
    }

    @Test
    void aPartnerReachesTheOrganizationsItManagesOnly() {
        CLIENT.plain("GET", MOVES + "/x?orgId=" + Callers.MANAGED, "partner")
                .assertRefused(404, "Not found: job managed-org.");
        CLIENT.plain("GET", MOVES + "/x?orgId=" + Callers.MANAGED, "admin")
                .assertRefused(404, "Not found: the organization.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWRtaW46YWRtaW4=", "Bearer", "Bearer ", "admin", "Bearer two tokens", ""})
    void asksForATokenWhereThereIsNone(String authorization) {
        Received answer = CLIENT.send(
                CLIENT.anonymous("GET", MOVES + "/x", BodyPublishers.noBody()).header("Authorization", authorization));
        answer.assertRefused(401, "An access token is needed: Authorization: Bearer <token>.");
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
    }

    @Test
    void saysThatATokenIsWrong() {
        Received answer = CLIENT.plain("GET", MOVES + "/x", "wrong");
        answer.assertRefused(401, "The access token is not valid.");
        assertEquals("Bearer error=\"invalid_token\"", answer.header("WWW-Authenticate"));
    }

    @Test
    void takesTheSchemeInAnyCase() {
        Received answer = CLIENT.send(CLIENT.anonymous("GET", MOVES + "/x", BodyPublishers.noBody())
                .header("authorization", "bearer  admin"));
        assertEquals(404, answer.status());
    }

    @Test
    void namesTheScopesThatAreNeeded() {
        CLIENT.plain("GET", MOVES + "/x", "people-only")
                .assertRefused(
                        403,
                        "The access token lacks scopes: this operation needs spark-admin:telephony_config_read or"
                                + " spark-admin:telephony_config_write.");
    }

    @Test
    void doesNotChooseBetweenTwoTokensOrOrganizations() {
        CLIENT.send(CLIENT.anonymous("GET", MOVES + "/x", BodyPublishers.noBody())
                        .header("Authorization", "Bearer reader")
                        .header("Authorization", "Bearer admin"))
                .assertRefused(400, "The header Authorization stands twice.");
        CLIENT.plain("GET", MOVES + "/x?orgId=a&orgId=" + Callers.MANAGED, "partner")
                .assertRefused(400, "The parameter orgId stands twice.");
    }
}
