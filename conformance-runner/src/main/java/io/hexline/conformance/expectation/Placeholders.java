package io.hexline.conformance.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what looks like a placeholder and is none. */
public final class Placeholders {

    private Placeholders() {}

    /** The unknown ones in the texts of a document, each with its path. */
    public static List<String> unknownIn(String at, JsonNode json) {
        Stream<String> inText = Placeholder.IN_TEXT
                .matcher(json.isTextual() ? json.textValue() : "")
                .results()
                .filter(found -> Placeholder.named(found.group(1)).isEmpty())
                .map(found -> at + ": " + found.group() + " is no placeholder");
        Stream<String> inMembers = json.properties().stream()
                .flatMap(member -> unknownIn(at + "/" + member.getKey(), member.getValue()).stream());
        Stream<String> inElements = IntStream.range(0, json.isArray() ? json.size() : 0)
                .boxed()
                .flatMap(index -> unknownIn(at + "/" + index, json.get(index)).stream());
        return Stream.of(inText, inMembers, inElements).flatMap(found -> found).toList();
    }
}
