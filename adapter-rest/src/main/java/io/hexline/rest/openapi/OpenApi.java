package io.hexline.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.domain.user.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The description of everything that is served. */
public final class OpenApi {

    /** Where it is. */
    public static final String PATH = "/openapi.json";

    private static final String BEARER = "token";

    private static final String CONTROL = "control";

    private OpenApi() {}

    /**
     * An operation whose path stands in a fragment.
     *
     * @param permission empty where everyone may call it, or whoever has the control token
     * @param control whether it demands the control token
     */
    public record Served(String method, String path, Optional<Permission> permission, boolean control) {}

    /** The document: the fragments, with what each operation demands of its caller, and the envelope of refusals. */
    public static ObjectNode of(List<Served> operations) {
        ObjectNode fragments = Fragments.together();
        ObjectNode document = fragments.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Hexline").put("version", "1");
        document.set("paths", served((ObjectNode) fragments.get("paths"), operations));
        ObjectNode components = document.putObject("components");
        components.set("parameters", fragments.get("parameters"));
        components.set("schemas", fragments.get("schemas"));
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject(BEARER).put("type", "http").put("scheme", "bearer");
        if (operations.stream().anyMatch(Served::control)) {
            schemes.putObject(CONTROL)
                    .put("type", "http")
                    .put("scheme", "bearer")
                    .put("description", "The control token, which is no caller's.");
        }
        operations.forEach(operation -> complete(document, operation));
        complete(document, new Served("GET", PATH, Optional.empty(), false));
        return document;
    }

    /** Without the paths that this server does not have. */
    private static ObjectNode served(ObjectNode paths, List<Served> operations) {
        Set<String> known = operations.stream().map(Served::path).collect(Collectors.toSet());
        known.add(PATH);
        return paths.retain(known);
    }

    private static void complete(ObjectNode document, Served served) {
        JsonNode described =
                document.path("paths").path(served.path()).path(served.method().toLowerCase(Locale.ROOT));
        if (described instanceof ObjectNode operation) {
            ArrayNode security = operation.putArray("security");
            served.permission().ifPresent(permission -> demand(operation, security, permission));
            if (served.control()) {
                security.addObject().putArray(CONTROL);
            }
            operation.withObjectProperty("responses").putIfAbsent("default", refusal(operation));
        }
    }

    private static void demand(ObjectNode operation, ArrayNode security, Permission permission) {
        permission.scopes().forEach(scopes -> add(security, scopes));
        permission.scopesForOneself().stream().sorted().forEach(scope -> add(security, Set.of(scope)));
        if (!permission.roles().isEmpty()) {
            operation.put("description", "For: " + words(permission) + ".");
        }
    }

    private static void add(ArrayNode security, Set<String> scopes) {
        ArrayNode all = security.addObject().putArray(BEARER);
        scopes.stream().sorted().forEach(all::add);
    }

    private static String words(Permission permission) {
        return permission.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    private static ObjectNode refusal(ObjectNode operation) {
        ObjectNode refusal = operation.objectNode().put("description", "A refusal, or a failure.");
        refusal.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Error");
        return refusal;
    }
}
