package io.hexline.console.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import io.hexline.console.page.CodeKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A code that an answer has to hold.
 *
 * @param path of the page about it; empty for a plain status of HTTP
 * @param message empty where any is right
 */
public record Said(String id, Optional<String> path, boolean isError, String message) {

    /** Those of an expected answer. */
    static List<Said> in(JsonNode expect) {
        return Stream.concat(all(expect.path("errors"), true), all(expect.path("impacts"), false))
                .toList();
    }

    private static Stream<Said> all(JsonNode list, boolean areErrors) {
        return Streams.stream(list).map(text -> of(text.textValue(), areErrors));
    }

    private static Said of(String text, boolean isError) {
        int end = text.indexOf(' ');
        String id = end < 0 ? text : text.substring(0, end);
        String message = end < 0 ? "" : text.substring(end + 1);
        return new Said(id, CodeKey.path(id, message), isError, message);
    }
}
