package io.hexline.har.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.har.kept.Somebody;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The user whom an object of a content is about; ids as they are written. */
record NamedUser(Optional<String> email, Optional<String> user) {

    static final NamedUser NOBODY = new NamedUser(Optional.empty(), Optional.empty());

    private static final List<String> USERS = List.of("uuid", "personId", "userId", "item");

    /** Whom the object itself names. */
    static NamedUser of(JsonNode node) {
        return new NamedUser(
                texts(Stream.of(node.path("email"), node.path("emails").path(0))),
                texts(USERS.stream().map(node::path)));
    }

    /** What this one leaves open, the object around it tells. */
    NamedUser within(NamedUser around) {
        return new NamedUser(email.or(around::email), user.or(around::user));
    }

    boolean isNobody() {
        return equals(NOBODY);
    }

    List<String> names() {
        return Stream.concat(email.stream(), user.stream()).toList();
    }

    private static Optional<String> texts(Stream<JsonNode> nodes) {
        return nodes.filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .map(Somebody::shown)
                .findFirst();
    }
}
