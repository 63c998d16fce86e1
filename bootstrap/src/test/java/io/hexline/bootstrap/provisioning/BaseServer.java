package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.application.UseCases;
import io.hexline.bootstrap.contract.Documents;
import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.bootstrap.session.Worlds;
import io.hexline.inmemory.RandomIds;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.SimulatedHost;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A server with the world that scenarios begin with, as its administrator calls it; each answer is as described. */
final class BaseServer implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestServer server;

    BaseServer() {
        this(base -> base);
    }

    /** With a world that is somewhat different. */
    BaseServer(UnaryOperator<String> changed) {
        String base = ProjectFiles.text(ProjectFiles.root().resolve("conformance/worlds/base.json"));
        server = RestServer.start(
                UseCases.on(SimulatedHost.of(
                                Worlds.parse(changed.apply(base))
                                        .getOrElseThrow(problems -> new AssertionError(problems)),
                                InstantSource.system(),
                                Runnable::run,
                                new RandomIds())
                        .host()),
                RestSettings.defaults());
    }

    /** The answer's body, empty where there is none; the answer has to have this status. */
    JsonNode send(int status, String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer ada-token")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            assertEquals(status, answer.statusCode(), answer::body);
            assertEquals(List.of(), mistakes(answer), () -> method + " " + path + " " + answer.body());
            return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(noJson);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<String> mistakes(HttpResponse<String> answer) throws IOException, InterruptedException {
        return Documents.of(server.address())
                .mistakes(
                        answer.request().method(),
                        answer.uri().getRawPath(),
                        answer.statusCode(),
                        answer.headers().firstValue("Content-Type").orElse(""),
                        answer.body());
    }

    JsonNode get(String path) {
        return send(200, "GET", path, "");
    }

    /** What is said against a move of somebody to the location "There", and of it: codes, and what they name. */
    String preview(String user, String more) {
        JsonNode answer = send(
                200,
                "POST",
                "/v1/telephony/config/jobs/person/moveLocation",
                "{'usersList': [{'locationId': 'there', 'validate': true, 'users': [{'userId': '" + user + "'" + more
                        + "}]}]}");
        return answer.toString();
    }

    /** The values of a key, wherever it is. */
    static List<String> texts(JsonNode answer, String key) {
        return new ArrayList<>(answer.findValuesAsText(key));
    }

    @Override
    public void close() {
        server.close();
    }
}
