package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.snapshot.entry.EncodedId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The parts of a snapshot that has not been checked yet: what is not of the expected shape is passed over. */
final class Parts {

    private Parts() {}

    static Stream<ObjectNode> organizations(ObjectNode snapshot) {
        return list(snapshot, "organizations");
    }

    static Stream<ObjectNode> locations(ObjectNode organization) {
        return list(organization, "locations");
    }

    static Stream<ObjectNode> people(ObjectNode organization) {
        return list(organization, "people");
    }

    /** What calling is like at the locations that are enabled for it. */
    static Stream<ObjectNode> callings(ObjectNode organization) {
        return locations(organization).flatMap(location -> object(location, "calling"));
    }

    /** People's records on the calling platform. */
    static Stream<ObjectNode> subscribers(ObjectNode organization) {
        return people(organization).flatMap(person -> object(person, "calling"));
    }

    /** What calling is like at the location of a subscriber. */
    static Stream<ObjectNode> callingAt(ObjectNode subscriber, ObjectNode organization) {
        String id = EncodedId.plain(subscriber.path("locationId").asText());
        return locations(organization)
                .filter(location -> location.path("id").isTextual()
                        && EncodedId.plain(location.path("id").asText()).equals(id))
                .flatMap(location -> object(location, "calling"));
    }

    /** The texts of a list that stands under the name. */
    static List<String> texts(ObjectNode parent, String name) {
        return StreamSupport.stream(parent.path(name).spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    /** The objects of a list that stands under the name. */
    static Stream<ObjectNode> list(ObjectNode parent, String name) {
        return StreamSupport.stream(parent.path(name).spliterator(), false).flatMap(Parts::object);
    }

    /** The object that stands under the name, if there is one. */
    static Stream<ObjectNode> object(ObjectNode parent, String name) {
        return object(parent.path(name));
    }

    private static Stream<ObjectNode> object(JsonNode node) {
        return node instanceof ObjectNode object ? Stream.of(object) : Stream.empty();
    }
}
