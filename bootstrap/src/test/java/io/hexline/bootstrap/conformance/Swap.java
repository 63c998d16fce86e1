package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of one is said of the other, and the other way round. */
final class Swap {

    private final List<String> texts;
    private final Pattern any;

    /** Of the first and the second text, the third and the fourth, and so on. */
    Swap(String... texts) {
        this.texts = Stream.of(texts).map(text -> '"' + text + '"').toList();
        this.any = Pattern.compile(this.texts.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    JsonNode in(JsonNode node) {
        return parsed(any.matcher(node.toString()).replaceAll(this::other));
    }

    private String other(MatchResult found) {
        return texts.get(texts.indexOf(found.group()) ^ 1);
    }

    static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
