package io.hexline.world.snapshot.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.snapshot.entry.EncodedId;
import java.util.List;
import java.util.stream.Stream;

/** Changes one thing of a file by a merge patch (RFC 7396). */
public final class MergePatch {

    private MergePatch() {}

    /**
     * What is in a list of this name and has this key: several where they are told apart within an organization or a location
     * only.
     *
     * @param list for example {@code people}
     * @param key its id, or by what else the list's elements are told apart; of a schedule {@code HOLIDAYS:closed}
     */
    public static List<ObjectNode> find(JsonNode file, String list, String key) {
        String plain = EncodedId.plain(key);
        return deeper(file, list)
                .filter(element -> Keys.of(list, element).filter(plain::equals).isPresent())
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
