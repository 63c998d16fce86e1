package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.application.UseCases;
import io.hexline.bootstrap.contract.Documents;
import io.hexline.inmemory.RandomIds;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.SimulatedHost;
import io.hexline.testkit.SettableClock;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A server of the sample, whose integration asks for tokens. */
abstract class TokenServer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CLIENT = "client_id=larkspur-integration&client_secret=larkspur-secret";
    static final String CREDENTIALS = "grant_type=client_credentials&" + CLIENT;
    static final String REFRESH = "grant_type=refresh_token&" + CLIENT + "&refresh_token=larkspur-refresh";

    final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
    final SimulatedHost host = SimulatedHost.of(Snapshots.sample(), clock, Runnable::run, new RandomIds());
    RestServer server = start(RestSettings.defaults());

    record Answer(int status, JsonNode body, HttpResponse<String> sent) {

        String error() {
            return body.path("error").asText();
        }
    }

    final RestServer start(RestSettings settings) {
        return RestServer.start(UseCases.on(host.host()), settings);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static HttpRequest.Builder form(String body) {
        return HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)).header("Content-Type", FORM);
    }

    final Answer asked(HttpRequest.Builder request) {
        return send(request.uri(server.address().resolve("/v1/access_token")).build());
    }

    final Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            List<String> mistakes = Documents.of(server.address())
                    .mistakes(
                            request.method(),
                            request.uri().getRawPath(),
                            answer.statusCode(),
                            answer.headers().firstValue("Content-Type").orElse(""),
                            answer.body());
            assertEquals(List.of(), mistakes, answer::body);
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()), answer);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    final int statusWith(JsonNode issued) {
        return send(HttpRequest.newBuilder(server.address().resolve("/v1/people/me"))
                        .header(
                                "Authorization",
                                "Bearer " + issued.path("access_token").asText())
                        .build())
                .status();
    }
}
