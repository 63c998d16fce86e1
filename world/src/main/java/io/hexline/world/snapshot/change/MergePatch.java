package io.hexline.world.snapshot.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.snapshot.entry.EncodedId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes one thing of a file by a merge patch (RFC 7396). */
public final class MergePatch {

    private MergePatch() {}

    /**
     * What is in a list of this name and has this key: several where they are told apart within an organization or a location
     * only. Where nothing has it, what people call so.
     *
     * @param list for example {@code people}
     * @param key its id, or by what else the list's elements are told apart; of a schedule {@code HOLIDAYS:closed}; its name or e-mail
     */
    public static List<ObjectNode> find(JsonNode file, String list, String key) {
        String plain = EncodedId.plain(key);
        List<ObjectNode> things = things(
                file,
                list,
                element -> Keys.of(list, element).filter(plain::equals).isPresent());
        return things.isEmpty() ? things(file, list, element -> Keys.isCalled(element, key)) : things;
    }

    /** Why one of several cannot be changed, and how to tell which is meant. */
    public static String ambiguity(String list, List<ObjectNode> things) {
        List<String> keys = things.stream()
                .map(thing -> Keys.of(list, thing))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return keys.size() == 1
                ? "several in " + list + " have this key; a part of a snapshot tells which is meant"
                : "several in " + list + " are called so: " + String.join(", ", keys);
    }

    private static List<ObjectNode> things(JsonNode file, String list, Predicate<JsonNode> wanted) {
        return deeper(file, list)
                .filter(wanted)
                .flatMap(element -> element instanceof ObjectNode thing ? Stream.of(thing) : Stream.empty())
                .toList();
    }

    private static Stream<JsonNode> deeper(JsonNode node, String list) {
        return Stream.concat(elements(node.path(list)), node.valueStream().flatMap(inner -> deeper(inner, list)));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.isArray() ? list.valueStream() : Stream.empty();
    }

    /** What the patch makes of it. */
    public static JsonNode patched(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), patched(result.path(field.getKey()), field.getValue()));
            }
        });
        return result;
    }
}
