package io.hexline.rest.group;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import com.unboundid.scim2.common.messages.PatchOpType;
import io.hexline.application.group.ManageGroups.GroupDraft;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.scim.ScimJson;
import io.hexline.rest.scim.ScimJson.PatchStep;
import io.hexline.rest.scim.ScimProblem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the operations of a patch make of a group, in their order; its members need not be known for it. */
record GroupPatch(Optional<String> name, Change<String> externalId, MemberChanges members) {

    private static final GroupPatch NOTHING = new GroupPatch(Optional.empty(), Change.keep(), MemberChanges.NONE);

    static Either<Problem, GroupDraft> read(ObjectNode body) {
        return ScimJson.steps(body).flatMap(steps -> {
            Either<Problem, GroupPatch> patch = Either.right(NOTHING);
            for (PatchStep step : steps) {
                patch = patch.flatMap(before -> before.then(step));
            }
            return patch.map(all -> new GroupDraft(all.name, Change.keep(), all.externalId, all.members));
        });
    }

    private Either<Problem, GroupPatch> then(PatchStep step) {
        return step.path()
                .map(text -> ScimJson.path(text).flatMap(path -> at(path, step)))
                .orElseGet(() -> all(step));
    }

    /** Without a path the value has attributes. */
    private Either<Problem, GroupPatch> all(PatchStep step) {
        if (step.type() == PatchOpType.REMOVE) {
            return Either.left(
                    ScimProblem.of("noTarget", "An operation that removes has to say what: it needs a path."));
        }
        if (!step.value().isObject()) {
            return Either.left(
                    ScimProblem.of("invalidSyntax", "An operation without a path needs an object as value."));
        }
        Either<Problem, GroupPatch> patch = Either.right(this);
        for (Map.Entry<String, JsonNode> attribute : step.value().properties()) {
            patch = patch.flatMap(before -> before.with(attribute.getKey(), step.type(), attribute.getValue()));
        }
        return patch;
    }

    private Either<Problem, GroupPatch> at(Path path, PatchStep step) {
        boolean ofGroups = path.getSchemaUrn() == null || path.getSchemaUrn().equalsIgnoreCase(ScimGroup.CORE);
        if (!ofGroups || path.size() == 0) {
            return Either.right(this);
        }
        if (path.size() > 1) {
            return Either.left(ScimProblem.of(
                    "invalidPath",
                    "What an attribute of a group is made of cannot be changed alone: name the attribute."));
        }
        Path.Element attribute = path.getElement(0);
        if (attribute.getValueFilter() == null) {
            return with(attribute.getAttribute(), step.type(), step.value());
        }
        return attribute.getAttribute().equalsIgnoreCase("members")
                ? without(attribute.getValueFilter(), step.type())
                : Either.right(this);
    }

    /** What a group does not have is ignored. */
    private Either<Problem, GroupPatch> with(String attribute, PatchOpType type, JsonNode value) {
        return switch (attribute.toLowerCase(Locale.ROOT)) {
            case "displayname" -> named(type, value);
            case "externalid" -> externalId(type, value).map(changed -> new GroupPatch(name, changed, members));
            case "members" -> changed(type, value);
            default -> Either.right(this);
        };
    }

    private Either<Problem, GroupPatch> named(PatchOpType type, JsonNode value) {
        boolean sound = type != PatchOpType.REMOVE && value.isTextual() && Syntax.isVisible(value.textValue());
        return sound
                ? Call.read(object("displayName", value), fields -> fields.filled("displayName"))
                        .map(newName -> new GroupPatch(newName, externalId, members))
                : Either.left(ScimProblem.of("invalidValue", "displayName must be a text: a group has a name."));
    }

    private static Either<Problem, Change<String>> externalId(PatchOpType type, JsonNode value) {
        return type == PatchOpType.REMOVE
                ? Either.right(Change.remove())
                : Call.read(object("externalId", value), fields -> fields.changeOrNull("externalId", Either::right));
    }

    private Either<Problem, GroupPatch> changed(PatchOpType type, JsonNode value) {
        if (type != PatchOpType.REMOVE && value.isMissingNode()) {
            return Either.left(
                    ScimProblem.of("invalidSyntax", "An operation that adds or replaces members needs a value."));
        }
        return people(value)
                .map(people -> switch (type) {
                    case ADD -> members.joinedBy(people);
                    case REPLACE -> MemberChanges.to(people);
                    case REMOVE ->
                        value.isMissingNode() || value.isNull() ? MemberChanges.to(Set.of()) : members.leftBy(people);
                })
                .map(changes -> new GroupPatch(name, externalId, changes));
    }

    /** Who is named: each by its id alone, or in an object with it. */
    private static Either<Problem, Set<PersonId>> people(JsonNode value) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        boolean none = value.isMissingNode() || value.isNull();
        Iterable<JsonNode> all = value.isArray() ? value : none ? List.of() : List.of(value);
        all.forEach(one -> body.withArray("members").add(one.isTextual() ? object("value", one) : one));
        return Call.read(body, GroupPatch::people);
    }

    private static Set<PersonId> people(Fields body) {
        return body.objects("members").orElse(List.of()).stream()
                .flatMap(member -> ScimGroupFields.member(member).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ObjectNode object(String name, JsonNode value) {
        return JsonNodeFactory.instance.objectNode().set(name, value);
    }

    /** Those whom a filter names leave: {@code members[value eq "…"]}. */
    private Either<Problem, GroupPatch> without(Filter filter, PatchOpType type) {
        return type == PatchOpType.REMOVE
                ? values(filter)
                        .flatMap(GroupPatch::people)
                        .map(people -> new GroupPatch(name, externalId, members.leftBy(people)))
                : Either.left(
                        ScimProblem.of("invalidPath", "Members join by the path members, and a value with their ids."));
    }

    private static Either<Problem, JsonNode> values(Filter filter) {
        if (filter.getFilterType() == FilterType.OR) {
            return Either.traverseRight(filter.getCombinedFilters(), GroupPatch::values)
                    .map(all -> JsonNodeFactory.instance
                            .arrayNode()
                            .addAll(all.flatMap(some -> some).asJava()));
        }
        boolean named = filter.getFilterType() == FilterType.EQUAL
                && filter.getAttributePath().toString().equalsIgnoreCase("value");
        return named
                ? Either.right(JsonNodeFactory.instance.arrayNode().add(filter.getComparisonValue()))
                : Either.left(ScimProblem.of("invalidFilter", "Members are named by their value: value eq \"…\"."));
    }
}
