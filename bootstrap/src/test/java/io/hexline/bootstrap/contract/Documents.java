package io.hexline.bootstrap.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hexline.conformance.contract.Description;
import io.hexline.conformance.contract.PublishedContract;
import io.hexline.rest.openapi.OpenApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a server says of itself, and the published contract where it is there. */
public record Documents(JsonNode openApi, Description description, Optional<PublishedContract> contract) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Servers of one kind describe themselves alike. */
    private static final Map<String, Documents> READ = new ConcurrentHashMap<>();

    public static Documents of(URI server) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(OpenApi.PATH)).build();
        String text = HTTP.send(request, BodyHandlers.ofString()).body();
        return READ.computeIfAbsent(text, unread -> of(json(unread)));
    }

    private static Documents of(JsonNode openApi) {
        return new Documents(openApi, new Description(openApi), SharedContract.read());
    }

    /**
     * What in an answer is not as one of them says.
     *
     * @param path as it was sent, without the parameters
     * @param mediaType empty where there is no body
     */
    public List<String> mistakes(String method, String path, int status, String mediaType, String body) {
        JsonNode json = mediaType.startsWith("application/json") ? json(body) : MissingNode.getInstance();
        List<String> mistakes = new ArrayList<>(description.mistakes(method, path, status, mediaType, json));
        contract.ifPresent(published -> mistakes.addAll(published.mistakes(method, path, status, mediaType, json)));
        return mistakes;
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
