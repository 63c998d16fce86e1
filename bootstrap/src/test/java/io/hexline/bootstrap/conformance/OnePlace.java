package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A snapshot that has in one place what it has in several otherwise, so that a change can bring it from one to another: the
 * numbers, with their organization and list; their blocks; and the connections, which are those of whatever carrier.
 */
final class OnePlace {

    private static final List<String> LISTS = List.of("numbers", "importedNumbers");
    private static final String BLOCKS = "blocks";
    private static final String CONNECTIONS = "connections";

    private OnePlace() {}

    static JsonNode of(JsonNode snapshot) {
        ObjectNode world = snapshot.deepCopy();
        ArrayNode numbers = world.putArray("numbers");
        ArrayNode blocks = world.putArray(BLOCKS);
        objects(world.path("organizations")).forEach(organization -> {
            LISTS.forEach(list -> objects(organization.path(list)).forEach(number -> {
                numbers.add(number.put("organization", organization.path("id").asText())
                        .put("list", list));
            }));
            organization.remove(LISTS);
            objects(organization.path(BLOCKS)).forEach(blocks::add);
            organization.remove(BLOCKS);
        });
        objects(world.path("carriers"))
                .filter(carrier -> carrier.has(CONNECTIONS))
                .forEach(carrier -> world.set(CONNECTIONS, carrier.remove(CONNECTIONS)));
        return world;
    }

    /** The snapshot again. A block is where there are numbers of it. */
    static JsonNode undone(JsonNode inOnePlace) {
        ObjectNode world = inOnePlace.deepCopy();
        JsonNode blocks = world.remove(BLOCKS);
        JsonNode numbers = world.remove("numbers");
        objects(numbers).forEach(number -> {
            ObjectNode organization = named(number.remove("organization"), world.path("organizations"));
            organization.withArray(number.remove("list").asText()).add(number);
            if (number.has("blockId")) {
                ObjectNode block = named(number.path("blockId"), blocks);
                ArrayNode own = organization.withArray(BLOCKS);
                if (objects(own).noneMatch(block::equals)) {
                    own.add(block);
                }
            }
        });
        if (world.has(CONNECTIONS)) {
            JsonNode connections = world.remove(CONNECTIONS);
            objects(world.path("carriers")).forEach(carrier -> carrier.set(CONNECTIONS, connections));
        }
        return world;
    }

    private static ObjectNode named(JsonNode id, JsonNode list) {
        return objects(list)
                .filter(one -> one.path("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ObjectNode> objects(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(ObjectNode.class::cast);
    }
}
