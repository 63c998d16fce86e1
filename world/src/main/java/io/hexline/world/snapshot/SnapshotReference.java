package io.hexline.world.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The reference page of every field of a snapshot file, made from the schema. */
public final class SnapshotReference {

    private static final String REF = "#/$defs/";

    private final JsonNode schema = SnapshotSchema.node();
    private final StringBuilder page = new StringBuilder();
    private final Set<String> sections = new LinkedHashSet<>();

    private SnapshotReference() {}

    /** The page, in Markdown. */
    public static String markdown() {
        return new SnapshotReference().write();
    }

    private String write() {
        page.append("# Snapshot files\n\n")
                .append("A snapshot is a simulated world in one JSON file. A fact that is absent has the default, ")
                .append("which is harmless: a file of about twenty lines is a working organization. ")
                .append("Ids are opaque texts, given plain or as the public API encodes them ")
                .append("(base64 of `ciscospark://us/PEOPLE/…`); files are written with plain ids. ")
                .append("Only a server that saves its world writes jobs into it.\n\n")
                .append("```json\n")
                .append(Snapshots.example())
                .append("```\n");
        section("Snapshot", schema);
        return page.toString();
    }

    private void section(String heading, JsonNode object) {
        page.append("\n## ").append(heading).append("\n\n");
        page.append(object.path("description").asText()).append("\n\n");
        page.append("| field | type | default | meaning |\n| --- | --- | --- | --- |\n");
        Set<String> required = StreamSupport.stream(object.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(ImmutableSet.toImmutableSet());
        for (Map.Entry<String, JsonNode> field : object.path("properties").properties()) {
            JsonNode value = field.getValue();
            String assumed = value.has("default") ? "`" + value.get("default").asText() + "`" : "";
            row(
                    "`" + field.getKey() + "`",
                    type(value),
                    required.contains(field.getKey()) ? "required" : assumed,
                    value.path("description").asText());
        }
        object.path("properties").forEach(this::sectionsBelow);
    }

    private void sectionsBelow(JsonNode value) {
        if (value.has("items")) {
            sectionsBelow(value.get("items"));
        } else if (value.has("$ref") && !resolve(value).has("enum") && sections.add(name(value))) {
            section(heading(value), resolve(value));
        }
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String type(JsonNode value) {
        JsonNode target = value.has("$ref") ? resolve(value) : value;
        if (target.has("enum")) {
            return StreamSupport.stream(target.get("enum").spliterator(), false)
                    .map(word -> "`" + word.asText() + "`")
                    .collect(Collectors.joining(", "));
        } else if (value.has("$ref")) {
            return "[" + heading(value) + "](#"
                    + heading(value).toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
        } else if (value.has("items")) {
            return "list of " + type(value.get("items"));
        } else if (value.has("title")) {
            return value.get("title").asText();
        }
        return value.get("type").asText().replace("string", "text");
    }

    private JsonNode resolve(JsonNode reference) {
        return schema.path("$defs").path(name(reference));
    }

    private static String name(JsonNode reference) {
        return reference.get("$ref").asText().substring(REF.length());
    }

    /** {@code Auto attendant} for {@code AutoAttendantEntry}. */
    private static String heading(JsonNode reference) {
        String words = name(reference).replaceFirst("Entry$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
