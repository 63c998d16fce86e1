package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.user.IssueToken;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What an administrator takes back lets nobody in any more. */
class RevokedTokensOverHttpTest extends TokenServer {

    /** The full administrator of the sample, who has authorized the integration. */
    private static final String PERSON = "28e5cbcc-445b-52df-bf0d-c71dc7004e2f";

    private Answer byAdministrator(String method, String path) {
        return byTokenOf("larkspur-user-administrator", method, path);
    }

    private Answer byTokenOf(String token, String method, String path) {
        return send(HttpRequest.newBuilder(server.address().resolve("/v1/authorizations" + path))
                .method(method, BodyPublishers.noBody())
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private List<JsonNode> authorizations() {
        JsonNode items = byAdministrator("GET", "?personId=" + PERSON).body().path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static String idOf(List<JsonNode> authorizations, String client, String type) {
        return authorizations.stream()
                .filter(one -> one.path("clientId").asText().equals(client)
                        && one.path("type").asText().equals(type))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAccessTokenIsTakenBackAndNoOther() {
        JsonNode first = asked(form(REFRESH)).body();
        String id = idOf(authorizations(), "larkspur-integration", "access");
        JsonNode second = asked(form(REFRESH)).body();

        assertEquals(204, byAdministrator("DELETE", "/" + id).status());

        assertEquals(401, statusWith(first));
        assertEquals(200, statusWith(second));
        assertEquals(404, byAdministrator("DELETE", "/" + id).status());
    }

    @Test
    void withItsRefreshTokenAProgramLosesEverything() {
        JsonNode issued = asked(form(CREDENTIALS)).body();
        String id = idOf(authorizations(), "larkspur-integration", "refresh");

        assertEquals(204, byAdministrator("DELETE", "/" + id).status());

        assertEquals(401, statusWith(issued));
        assertEquals("invalid_client", asked(form(REFRESH)).error());
        assertEquals(
                Set.of("hexline"),
                authorizations().stream()
                        .map(one -> one.path("clientId").asText())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aProgramIsTakenBackByItsClientId() {
        JsonNode issued = asked(form(CREDENTIALS)).body();

        assertEquals(
                204, byAdministrator("DELETE", "?clientId=larkspur-integration").status());

        assertEquals(401, statusWith(issued));
        assertEquals("invalid_client", asked(form(CREDENTIALS)).error());
        assertEquals(
                404, byAdministrator("DELETE", "?clientId=larkspur-integration").status());
    }

    @Test
    void aTokenOfTheWorldIsTakenBackTooAndStaysAway() {
        String id = idOf(authorizations(), "hexline", "access");
        assertEquals(
                404,
                byTokenOf("brightwater-full-administrator", "DELETE", "/" + id).status());

        authorizations().stream()
                .filter(one -> one.path("clientId").asText().equals("hexline"))
                .forEach(one -> byAdministrator("DELETE", "/" + one.path("id").asText()));

        assertEquals(
                401,
                byTokenOf("larkspur-full-administrator", "GET", "/tokenExpiry").status());
        assertEquals(
                List.of(),
                host.world().tokens().stream()
                        .filter(token -> token.token().value().startsWith("larkspur-full"))
                        .toList());
    }

    @Test
    void aTokenTellsWhenItExpires() {
        String token = asked(form(CREDENTIALS)).body().path("access_token").asText();

        assertEquals(
                clock.instant().plus(IssueToken.LIFETIME).toEpochMilli(),
                byTokenOf(token, "GET", "/tokenExpiry").body().path("exp").longValue());
        assertEquals(
                Instant.parse("9999-01-01T00:00:00Z").toEpochMilli(),
                byAdministrator("GET", "/tokenExpiry").body().path("exp").longValue());
        assertEquals(400, byAdministrator("GET", "").status());
    }
}
