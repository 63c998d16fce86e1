package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.user.IssueToken;
import io.hexline.rest.RestSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program gets access tokens for itself, as OAuth has it. */
class TokensOverHttpTest extends TokenServer {

    private static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void credentialsAreGoodForATokenThatExpires() {
        Answer answer = asked(form(CREDENTIALS));

        assertEquals(200, answer.status());
        assertEquals("Bearer", answer.body().path("token_type").asText());
        assertEquals(
                IssueToken.LIFETIME.toSeconds(),
                answer.body().path("expires_in").longValue());
        assertTrue(answer.body().path("refresh_token").isMissingNode());
        assertEquals(
                "no-store", answer.sent().headers().firstValue("Cache-Control").orElse(""));
        assertEquals(200, statusWith(answer.body()));
        clock.advance(IssueToken.LIFETIME.minus(Duration.ofSeconds(1)));
        assertEquals(200, statusWith(answer.body()));
        clock.advance(Duration.ofSeconds(1));
        assertEquals(401, statusWith(answer.body()));
    }

    @Test
    void aRefreshTokenIsGoodForOneEachTime() {
        JsonNode first = asked(form(REFRESH)).body();
        JsonNode second = asked(form(REFRESH)).body();

        assertEquals("larkspur-refresh", first.path("refresh_token").asText());
        assertTrue(first.path("refresh_token_expires_in").longValue() > 0);
        assertFalse(first.path("access_token").equals(second.path("access_token")));
        assertEquals(200, statusWith(first));
        assertEquals(200, statusWith(second));
    }

    @Test
    void aClientCanSayWhoItIsInTheHeader() {
        Answer answer = asked(form("grant_type=client_credentials")
                .header("Authorization", basic("larkspur-integration", "larkspur-secret")));

        assertEquals(200, answer.status(), () -> answer.body().toString());
        assertEquals(
                "invalid_request",
                asked(form(CREDENTIALS).header("Authorization", basic("larkspur-integration", "larkspur-secret")))
                        .error());
        assertEquals(
                "invalid_client",
                asked(form("grant_type=client_credentials")
                                .header("Authorization", basic("larkspur-integration", "guess")))
                        .error());
        assertEquals(
                "invalid_request",
                asked(form("grant_type=client_credentials").header("Authorization", "Basic ?"))
                        .error());
    }

    @Test
    void whoGuessesDoesNotLearnWhichClientsThereAre() {
        Answer unknown = asked(form(CREDENTIALS.replace("larkspur-integration", "nobody")));
        Answer wrong = asked(form(CREDENTIALS.replace("larkspur-secret", "guess")));

        assertEquals(401, unknown.status());
        assertEquals(
                "Basic realm=\"hexline\"",
                unknown.sent().headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals("invalid_client", unknown.error());
        assertEquals(wrong.status(), unknown.status());
        assertEquals(
                ((ObjectNode) wrong.body()).without("trackingId"), ((ObjectNode) unknown.body()).without("trackingId"));
    }

    @Test
    void whoGuessesTooOftenHasToWaitWhetherThereIsTheClientOrNot() {
        server.close();
        server = start(RestSettings.defaults().at(clock).limitedTo(Optional.of(2)));
        String guess = CREDENTIALS.replace("larkspur-secret", "guess");
        String unknown = CREDENTIALS.replace("larkspur-integration", "nobody");

        assertEquals(List.of(401, 401, 429), statuses(unknown, unknown, unknown));
        assertEquals(List.of(401, 401, 429), statuses(guess, guess, CREDENTIALS));
        assertEquals(
                "30",
                asked(form(guess)).sent().headers().firstValue("Retry-After").orElse(""));
        clock.advance(Duration.ofSeconds(30));
        assertEquals(List.of(200, 429), statuses(CREDENTIALS, CREDENTIALS));
    }

    private List<Integer> statuses(String... forms) {
        return Stream.of(forms).map(body -> asked(form(body)).status()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=password, unsupported_grant_type",
        "x=y, invalid_request",
        "'', invalid_request",
        "grant_type=client_credentials, invalid_request",
        "grant_type=client_credentials&client_id=larkspur-integration, invalid_request",
        "grant_type=refresh_token&client_id=larkspur-integration&client_secret=larkspur-secret, invalid_request",
        "grant_type=client_credentials&grant_type=refresh_token, invalid_request",
        "grant_type=%zz, invalid_request"
    })
    void whatIsNoRequestForATokenIsRefused(String body, String error) {
        Answer answer = asked(form(body));

        assertEquals(400, answer.status());
        assertEquals(error, answer.error());
    }

    @Test
    void anotherRefreshTokenIsRefused() {
        Answer answer = asked(form(REFRESH + "-guess"));

        assertEquals(400, answer.status());
        assertEquals("invalid_grant", answer.error());
    }

    @Test
    void whatIsNoFormIsRefused() {
        Answer answer = asked(HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(CREDENTIALS))
                .header("Content-Type", "text/plain"));

        assertEquals(415, answer.status());
        assertEquals("invalid_request", answer.error());
    }
}
