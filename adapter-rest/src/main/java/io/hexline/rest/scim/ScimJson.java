package io.hexline.rest.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Maps;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.PatchOpType;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the library does: names without regard to case, filters, patches. Its refusals are problems of ours. */
final class ScimJson {

    private static final ObjectMapper MAPPER = JsonUtils.createObjectMapper();

    /** By themselves in lower case. */
    private static final Map<String, String> NAMES = Maps.uniqueIndex(
            List.of(
                    "userName",
                    "externalId",
                    "displayName",
                    "nickName",
                    "title",
                    "active",
                    "name",
                    "givenName",
                    "familyName",
                    "formatted",
                    "emails",
                    "addresses",
                    "department",
                    "manager",
                    "value",
                    "Operations",
                    ScimUser.ENTERPRISE),
            name -> name.toLowerCase(Locale.ROOT));

    /** "Attributes that are returned by default always." */
    private static final Set<String> ALWAYS = Set.of("schemas", "id");

    private ScimJson() {}

    /** What a client has written, its attributes under the names that the schema gives them. */
    static ObjectNode named(ObjectNode written) {
        ObjectNode named = written.objectNode();
        written.properties().forEach(attribute -> {
            JsonNode value = attribute.getValue();
            named.set(
                    NAMES.getOrDefault(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getKey()),
                    value instanceof ObjectNode parts ? named(parts) : value);
        });
        return named;
    }

    /** The same, in which names are found however they are written; it takes ten times the room. */
    private static ObjectNode of(JsonNode object) {
        try {
            return (ObjectNode) MAPPER.readTree(MAPPER.treeAsTokens(object));
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    static ObjectNode of(ScimUser user) {
        return of(MAPPER.valueToTree(user));
    }

    /** Some of a user: what it must have, and the attributes that are named. */
    static JsonNode only(ScimUser user, Collection<String> attributes) {
        Set<String> kept = new HashSet<>(ALWAYS);
        attributes.forEach(name -> kept.add(name.toLowerCase(Locale.ROOT)));
        ObjectNode some = MAPPER.createObjectNode();
        of(user).properties().stream()
                .filter(attribute -> kept.contains(attribute.getKey().toLowerCase(Locale.ROOT)))
                .forEach(attribute -> some.set(attribute.getKey(), attribute.getValue()));
        return some;
    }

    static Either<Problem, Filter> filter(String text) {
        try {
            return Either.right(Filter.fromString(text));
        } catch (ScimException refused) {
            return Either.left(problem(refused));
        }
    }

    static Either<Problem, Boolean> matches(Filter filter, ScimUser user) {
        try {
            return Either.right(FilterEvaluator.evaluate(filter, of(user)));
        } catch (ScimException refused) {
            return Either.left(problem(refused));
        }
    }

    /** The user after the operations of a patch, in their order. */
    static Either<Problem, ObjectNode> patched(ScimUser user, ObjectNode patch) {
        ObjectNode patched = of(user);
        JsonNode operations = named(patch).path("Operations");
        if (!operations.isArray() || operations.isEmpty()) {
            return Either.left(ScimProblem.of("invalidSyntax", "Operations must hold one operation at least."));
        }
        for (JsonNode operation : operations) {
            Either<Problem, ObjectNode> applied = applied(operation, patched);
            if (applied.isLeft()) {
                return applied;
            }
        }
        return Either.right(patched);
    }

    /** The library throws what comes where an operation has not what it needs, such as a path of what is to be removed. */
    private static Either<Problem, ObjectNode> applied(JsonNode operation, ObjectNode user) {
        String written = operation.path("op").asText();
        Optional<PatchOpType> type = Arrays.stream(PatchOpType.values())
                .filter(known -> known.getStringValue().equalsIgnoreCase(written))
                .findFirst();
        if (type.isEmpty()) {
            return Either.left(ScimProblem.of("invalidSyntax", "op must be add, replace or remove."));
        }
        try {
            JsonNode path = operation.path("path");
            JsonNode value = operation.path("value");
            PatchOperation.create(
                            type.get(),
                            path.isTextual() ? path.textValue() : null,
                            value.isMissingNode() ? null : value)
                    .apply(user);
            return Either.right(user);
        } catch (ScimException refused) {
            return Either.left(problem(refused));
        } catch (RuntimeException nonsense) {
            return Either.left(ScimProblem.of("invalidSyntax", "An operation lacks its path or its value."));
        }
    }

    private static Problem problem(ScimException refused) {
        return ScimProblem.of(
                Optional.ofNullable(refused.getScimError().getScimType()).orElse("invalidValue"), refused.getMessage());
    }
}
