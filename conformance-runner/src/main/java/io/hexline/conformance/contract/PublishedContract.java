package io.hexline.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.conformance.json.JsonFile;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The documents of the public API, as far as they are followed here, to hold a server's answers against. */
public final class PublishedContract {

    private static final String BASE = "/v1";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Description description;

    /** Of a document in OpenAPI; its paths are those of the API without its base. */
    public PublishedContract(JsonNode published) {
        this.description = new Description(strict(published));
    }

    /** The one in a file, or why there is none. */
    public static Either<String, PublishedContract> in(Path file) {
        return JsonFile.read(file)
                .filterOrElse(
                        json -> json.path("paths").isObject(), json -> "it has no paths, so it is no OpenAPI document")
                .map(PublishedContract::new);
    }

    /** As {@link #departures}, without those that are {@link Departures#KNOWN}. */
    public List<String> mistakes(String method, String path, int status, String mediaType, JsonNode body) {
        return departures(method, path, status, mediaType, body).stream()
                .filter(departure -> !Departures.KNOWN.contains(departure))
                .toList();
    }

    /**
     * Where an answer departs from the contract, for example {@code GET /locations 200 .items[].address
     * additionalProperties}. A success has a published status, media type and schema, and no key but the published
     * ones; a refusal may have any status if it has what every refusal has. What is not of the public API departs from
     * nothing.
     *
     * @param path as it was sent, without the parameters
     * @param mediaType of the body, with or without parameters; empty where there is no body
     * @param body null or missing where it is no JSON
     */
    public Set<String> departures(String method, String path, int status, String mediaType, JsonNode body) {
        Set<String> departures = new TreeSet<>();
        description.template(path).ifPresent(template -> {
            List<Mistake> mistakes = description.find(method, path, status, mediaType, body);
            String answer = method + " " + template.replaceFirst(BASE, "") + " " + status + " ";
            mistakes.stream()
                    .map(Mistake::kind)
                    .filter(kind -> status < 400 || !kind.endsWith(Closed.RULE))
                    .forEach(kind -> departures.add(answer + kind));
        });
        return departures;
    }

    /** The published paths with their base, objects without other keys, and refusals that have what clients need. */
    private static ObjectNode strict(JsonNode published) {
        ObjectNode strict = published.deepCopy();
        ObjectNode paths = strict.putObject("paths");
        published
                .path("paths")
                .properties()
                .forEach(path -> paths.set(BASE + path.getKey(), path.getValue().deepCopy()));
        paths.forEach(path -> path.properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .forEach(entry -> complete((ObjectNode) entry.getValue().path("responses"))));
        new Closed(strict).close();
        strict.withObjectProperty("components")
                .withObjectProperty("schemas")
                .withObjectProperty("Error")
                .putArray("required")
                .add("message")
                .add("trackingId");
        return strict;
    }

    /** The document knows a few refusals only. */
    private static void complete(ObjectNode responses) {
        responses
                .withObjectProperty("default")
                .withObjectProperty("content")
                .withObjectProperty("application/json")
                .withObjectProperty("schema")
                .put("$ref", "#/components/schemas/Error");
    }
}
