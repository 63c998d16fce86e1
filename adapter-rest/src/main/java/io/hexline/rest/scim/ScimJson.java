package io.hexline.rest.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.Maps;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.PatchOpType;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.hexline.rest.problem.Problem;
import io.vavr.collection.Seq;
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

/** What the library does for users and groups: names without regard to case, filters, patches. Its refusals are problems of ours. */
public final class ScimJson {

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
                    "members",
                    "value",
                    "Operations",
                    ScimUser.ENTERPRISE),
            name -> name.toLowerCase(Locale.ROOT));

    /** "Attributes that are returned by default always." */
    private static final Set<String> ALWAYS = Set.of("schemas", "id");

    /** The library reads what is in brackets by calling itself. */
    private static final int MOST_BRACKETS = 32;

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("([");

    private static final int LONGEST = 1024;

    private ScimJson() {}

    /** What a client has written, its attributes under the names that the schema gives them. */
    public static ObjectNode named(ObjectNode written) {
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

    private static ObjectNode tree(Object resource) {
        return of(MAPPER.valueToTree(resource));
    }

    /** Some of a user or a group: what it must have, and the attributes that are named. */
    public static JsonNode only(Object resource, Collection<String> attributes) {
        Set<String> kept = new HashSet<>(ALWAYS);
        attributes.forEach(name -> kept.add(name.toLowerCase(Locale.ROOT)));
        ObjectNode some = MAPPER.createObjectNode();
        tree(resource).properties().stream()
                .filter(attribute -> kept.contains(attribute.getKey().toLowerCase(Locale.ROOT)))
                .forEach(attribute -> some.set(attribute.getKey(), attribute.getValue()));
        return some;
    }

    public static Either<Problem, Filter> filter(String text) {
        return simple(text, "filter", "invalidFilter").flatMap(simple -> {
            try {
                return Either.right(Filter.fromString(simple));
            } catch (ScimException refused) {
                return Either.left(problem(refused));
            }
        });
    }

    /** A filter or a path that is not too long to be read. */
    private static Either<Problem, String> simple(String text, String what, String refusal) {
        return text.length() <= LONGEST && BRACKETS.countIn(text) <= MOST_BRACKETS
                ? Either.right(text)
                : Either.left(ScimProblem.of(
                        refusal,
                        "A " + what + " has " + LONGEST + " characters and " + MOST_BRACKETS
                                + " opening brackets at most."));
    }

    /** Whether all of the filter applies to a user or a group. */
    public static Either<Problem, Boolean> matches(Filter filter, Object resource) {
        try {
            return Either.right(FilterEvaluator.evaluate(filter, tree(resource)));
        } catch (ScimException refused) {
            return Either.left(problem(refused));
        }
    }

    /**
     * One operation of a patch.
     *
     * @param path not too long to be read
     * @param value missing where it has none
     */
    public record PatchStep(PatchOpType type, Optional<String> path, JsonNode value) {}

    /** The operations of a patch, in their order. */
    public static Either<Problem, List<PatchStep>> steps(ObjectNode patch) {
        JsonNode operations = list(named(patch).path("Operations"));
        return operations.isArray() && !operations.isEmpty()
                ? Either.traverseRight(operations, ScimJson::step).map(Seq::asJava)
                : Either.left(ScimProblem.of("invalidSyntax", "Operations must hold one operation at least."));
    }

    /** An operation that stands alone counts as a list of one, as in every body. */
    static JsonNode list(JsonNode operations) {
        return operations.isObject() ? MAPPER.createArrayNode().add(operations) : operations;
    }

    private static Either<Problem, PatchStep> step(JsonNode operation) {
        String written = operation.path("op").asText();
        return Arrays.stream(PatchOpType.values())
                .filter(known -> known.getStringValue().equalsIgnoreCase(written))
                .findFirst()
                .map(type -> path(operation).map(path -> new PatchStep(type, path, operation.path("value"))))
                .orElseGet(() -> Either.left(ScimProblem.of("invalidSyntax", "op must be add, replace or remove.")));
    }

    private static Either<Problem, Optional<String>> path(JsonNode operation) {
        return Optional.ofNullable(operation.path("path").textValue())
                .map(text -> simple(text, "path", "invalidPath").map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    /** Which attribute of a resource an operation is about. */
    public static Either<Problem, Path> path(String text) {
        try {
            return Either.right(Path.fromString(text));
        } catch (ScimException refused) {
            return Either.left(problem(refused));
        }
    }

    /** The user after the operations of a patch, in their order. */
    static Either<Problem, ObjectNode> patched(ScimUser user, ObjectNode patch) {
        return steps(patch).flatMap(steps -> {
            Either<Problem, ObjectNode> patched = Either.right(tree(user));
            for (PatchStep step : steps) {
                patched = patched.flatMap(before -> applied(step, before));
            }
            return patched;
        });
    }

    /** The library throws what comes where an operation has not what it needs, such as a path of what is to be removed. */
    private static Either<Problem, ObjectNode> applied(PatchStep step, ObjectNode user) {
        try {
            JsonNode value = step.value();
            PatchOperation.create(step.type(), step.path().orElse(null), value.isMissingNode() ? null : value)
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
