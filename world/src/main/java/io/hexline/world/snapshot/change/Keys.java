package io.hexline.world.snapshot.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.world.snapshot.entry.EncodedId;
import java.util.List;
import java.util.Optional;

/** By what the elements of lists in a snapshot file are told apart. */
final class Keys {

    /** The first of these that an element has. */
    private static final List<String> NAMES = List.of("id", "phoneNumber", "token", "clientId", "locationId", "name");

    private Keys() {}

    /** The key of an element, however an id is encoded; empty for what has none. */
    static Optional<String> of(JsonNode element) {
        return NAMES.stream()
                .filter(name -> element.path(name).isTextual())
                .findFirst()
                .map(name -> EncodedId.plain(element.path(name).textValue()));
    }
}
