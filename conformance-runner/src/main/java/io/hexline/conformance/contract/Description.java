package io.hexline.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A document that describes a server, to hold the server's answers against. */
public final class Description {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final int NO_CONTENT = 204;

    private final JsonNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** Of a document in OpenAPI, whose schemas stand under {@code components}. */
    public Description(JsonNode document) {
        this.document = document;
    }

    /**
     * What in an answer is not as described.
     *
     * @param path as it was sent, without the parameters
     * @param mediaType of the body, with or without parameters; empty where there is no body
     * @param body null or missing where it is no JSON
     * @return a sentence each; empty for an answer that is as described, and for a refusal at an unknown address
     */
    public List<String> mistakes(String method, String path, int status, String mediaType, JsonNode body) {
        return find(method, path, status, mediaType, body).stream()
                .map(Mistake::sentence)
                .toList();
    }

    /** As {@link #mistakes}. */
    List<Mistake> find(String method, String path, int status, String mediaType, JsonNode body) {
        return isWithoutBody(method, status) ? List.of() : find(operation(method, path), status, mediaType, body);
    }

    /** The path as it is described, with its variables; one without variables goes before one with. */
    Optional<String> template(String path) {
        JsonNode paths = document.path("paths");
        return paths.has(path)
                ? Optional.of(path)
                : paths.properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(template -> pattern(template).matcher(path).matches())
                        .findFirst();
    }

    /** As a question about the methods of an address, and one about a body's headers, are answered everywhere. */
    private static boolean isWithoutBody(String method, int status) {
        return method.equals("HEAD") || method.equals("OPTIONS") && status == NO_CONTENT;
    }

    private List<Mistake> find(Optional<JsonNode> operation, int status, String mediaType, JsonNode body) {
        if (operation.isEmpty()) {
            return status >= 400
                    ? check("Error", body)
                    : List.of(new Mistake("operation", "nothing is described at this method and address"));
        }
        JsonNode responses = operation.get().path("responses");
        JsonNode response =
                responses.has("" + status) || status < 400 ? responses.path("" + status) : responses.path("default");
        if (response.isMissingNode()) {
            return List.of(new Mistake("status", "an answer with " + status + " is not described"));
        }
        return check(response.path("content"), mediaType.split(";")[0].strip(), body);
    }

    private List<Mistake> check(JsonNode content, String mediaType, JsonNode body) {
        if (content.isEmpty()) {
            return mediaType.isEmpty()
                    ? List.of()
                    : List.of(new Mistake("body", "no body is described, and there is one"));
        }
        if (!content.has(mediaType)) {
            return List.of(new Mistake("type", "a body of type '" + mediaType + "' is not described"));
        }
        return mediaType.equals("application/json")
                ? check(content.path(mediaType).path("schema"), body)
                : List.of();
    }

    private List<Mistake> check(String schema, JsonNode body) {
        ObjectNode reference = ((ObjectNode) document).objectNode();
        return check(reference.put("$ref", "#/components/schemas/" + schema), body);
    }

    private List<Mistake> check(JsonNode schema, JsonNode body) {
        return schemas.computeIfAbsent(schema.toString(), text -> compiled((ObjectNode) schema)).validate(body).stream()
                .map(Mistake::of)
                .toList();
    }

    private Schema compiled(ObjectNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return REGISTRY.getSchema(whole);
    }

    private Optional<JsonNode> operation(String method, String path) {
        return template(path)
                .map(template -> document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile("\\Q" + template.replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E/?");
    }
}
