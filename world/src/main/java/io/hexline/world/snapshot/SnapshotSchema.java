package io.hexline.world.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.hexline.world.Fault;
import io.hexline.world.snapshot.entry.FailureJson;
import io.hexline.world.snapshot.entry.Json;
import io.hexline.world.snapshot.entry.Limits;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.TextType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON Schema of snapshot files, generated from the records that they are read into. */
public final class SnapshotSchema {

    private static final JsonNode SCHEMA = generate();

    private SnapshotSchema() {}

    /** The schema (draft 2020-12). */
    public static String json() {
        return SCHEMA.toPrettyString() + "\n";
    }

    static JsonNode node() {
        return SCHEMA;
    }

    private static JsonNode generate() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        Json.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_REQUIRED))
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withCustomDefinitionProvider((type, context) -> TextType.ALL.stream()
                        .filter(text -> text.type() == type.getErasedType())
                        .findFirst()
                        .map(text -> inline(text(context, text)))
                        .orElse(null))
                .withCustomDefinitionProvider((type, context) ->
                        type.getErasedType() == Fault.Failure.class ? inline(failure(context)) : null);
        constrain(builder.forFields());
        return withAnyWork(new SchemaGenerator(builder.build()).generateSchema(SnapshotEntry.class));
    }

    /** What was under way is looked at when it is read: nobody writes it by hand. */
    private static JsonNode withAnyWork(ObjectNode schema) {
        ObjectNode work = schema.withObject("/properties/work");
        String[] definition = work.remove("$ref").asText().split("/");
        schema.withObject("/$defs").remove(definition[definition.length - 1]);
        work.put("type", "object");
        return schema;
    }

    private static void constrain(SchemaGeneratorConfigPart<FieldScope> fields) {
        fields.withDefaultResolver(SnapshotSchema::defaultOf)
                .withStringPatternResolver(SnapshotSchema::pattern)
                .withStringMaxLengthResolver(field -> is(field, String.class) ? max(field) : null)
                .withArrayUniqueItemsResolver(field -> isWhole(field) && is(field, Set.class) ? true : null)
                .withArrayMinItemsResolver(field -> is(field, List.class) ? min(field) : null)
                .withArrayMaxItemsResolver(field -> is(field, List.class) ? max(field) : null)
                .withNumberInclusiveMinimumResolver(field -> isNumber(field) ? decimal(min(field)) : null)
                .withNumberInclusiveMaximumResolver(field -> isNumber(field) ? decimal(max(field)) : null);
    }

    private static boolean isWhole(FieldScope field) {
        return !field.isFakeContainerItemScope();
    }

    private static boolean is(FieldScope field, Class<?> type) {
        return field.getType().getErasedType() == type;
    }

    private static boolean isNumber(FieldScope field) {
        return is(field, int.class) || is(field, Integer.class);
    }

    private static String pattern(FieldScope field) {
        return is(field, String.class) ? limits(field).map(Limits::pattern).orElse(Limits.NOT_BLANK) : null;
    }

    private static Integer min(FieldScope field) {
        return limits(field).map(Limits::min).orElse(null);
    }

    private static Integer max(FieldScope field) {
        return limits(field)
                .map(Limits::max)
                .filter(max -> max < Integer.MAX_VALUE || isNumber(field))
                .orElse(null);
    }

    private static BigDecimal decimal(Integer bound) {
        return bound == null ? null : BigDecimal.valueOf(bound);
    }

    private static Optional<Limits> limits(FieldScope field) {
        return isWhole(field) ? Optional.ofNullable(field.getAnnotation(Limits.class)) : Optional.empty();
    }

    private static Object defaultOf(FieldScope field) {
        JsonProperty property = field.getAnnotation(JsonProperty.class);
        if (property == null || property.defaultValue().isEmpty() || !isWhole(field)) {
            return null;
        }
        return Json.MAPPER.convertValue(property.defaultValue(), field.getType().getErasedType());
    }

    private static CustomDefinition inline(ObjectNode definition) {
        return new CustomDefinition(definition, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    private static ObjectNode text(SchemaGenerationContext context, TextType<?> text) {
        return context.getGeneratorConfig()
                .createObjectNode()
                .put("type", "string")
                .put("title", text.name())
                .put("pattern", text.pattern());
    }

    private static ObjectNode failure(SchemaGenerationContext context) {
        ObjectNode failure = context.getGeneratorConfig()
                .createObjectNode()
                .put("title", "`connection-refused`, `time-out`, or an object of `status`, `code` and `reason`");
        failure.putArray("type").add("string").add("object");
        failure.put("pattern", "^(" + String.join("|", FailureJson.WORDS.keySet()) + ")$");
        ObjectNode properties = failure.putObject("properties");
        properties
                .putObject("status")
                .put("type", "integer")
                .put("minimum", 100)
                .put("maximum", 599);
        properties.putObject("code").put("type", "string");
        properties.putObject("reason").put("type", "string");
        failure.putArray("required").add("status").add("code").add("reason");
        failure.put("additionalProperties", false);
        return failure;
    }
}
