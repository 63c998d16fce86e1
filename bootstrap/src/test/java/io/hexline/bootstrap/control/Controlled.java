package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.application.access.AccessToken;
import io.hexline.bootstrap.contract.Documents;
import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.bootstrap.session.Worlds;
import io.hexline.rest.RestSettings;
import io.hexline.rest.control.Control;
import io.hexline.server.control.ControlledServer;
import io.hexline.world.World;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A controlled server on the world that scenarios begin with; each answer is as described. */
final class Controlled implements AutoCloseable {

    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final String TOKEN = "token-of-the-control";
    static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ControlledServer server;
    private final Documents documents;

    private Controlled(World world) {
        server = ControlledServer.start(world, Duration.ZERO, RestSettings.defaults(), new AccessToken(TOKEN));
        try {
            documents = Documents.of(server.address());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
        server.journal().clear();
    }

    static Controlled base() {
        return on(baseFile());
    }

    /** On the world of this file. */
    static Controlled on(String file) {
        return new Controlled(Worlds.parse(file).getOrElseThrow(problems -> new AssertionError(problems)));
    }

    static String baseFile() {
        return ProjectFiles.text(ProjectFiles.root().resolve("conformance/worlds/base.json"));
    }

    ControlledServer server() {
        return server;
    }

    /** The answer to whoever controls the server, which has to have this status; quotes are single ones. */
    JsonNode control(int status, String method, String path, String body) {
        return json(status, send(method, Control.PATH + path, TOKEN, body));
    }

    /** The answer to an administrator, likewise. */
    JsonNode admin(int status, String method, String path, String body) {
        return json(status, send(method, path, "ada-token", body));
    }

    private JsonNode json(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer::body);
        return tree(answer.body());
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text.isEmpty() ? "{}" : text);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(text, noJson);
        }
    }

    HttpResponse<String> send(String method, String path, String token, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            assertEquals(List.of(), mistakes(answer), () -> method + " " + path + " " + answer.body());
            return answer;
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<String> mistakes(HttpResponse<String> answer) {
        return documents.mistakes(
                answer.request().method(),
                answer.uri().getRawPath(),
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.body());
    }

    /** What somebody is called. */
    String nameOf(String person) {
        return admin(200, "GET", "/v1/people/" + person, "").path("displayName").asText();
    }

    /** A job that moves Nora, who has a number, to the location "There". */
    String moveNora() {
        return admin(
                        201,
                        "POST",
                        MOVES,
                        "{'usersList':[{'locationId':'there','validate':false,'users':[{'userId':'nora'}]}]}")
                .at("/response/jobDetails/id")
                .asText();
    }

    @Override
    public void close() {
        server.close();
    }
}
