package io.hexline.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.conformance.contract.Description;
import io.hexline.conformance.expectation.Answer;
import io.hexline.conformance.expectation.Mismatch;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a server says of itself; every answer is held against it.
 *
 * @param description empty for a server that does not describe itself
 */
record ServerDescription(Optional<Description> description) implements AnswerCheck {

    private static final String PATH = "/openapi.json";

    /** Servers of one kind describe themselves alike. */
    private static final Map<String, ServerDescription> READ = new ConcurrentHashMap<>();

    static ServerDescription askedFor(Caller caller) throws IOException, InterruptedException {
        return READ.computeIfAbsent(caller.text(PATH), text -> of(Caller.json(text)));
    }

    private static ServerDescription of(JsonNode document) {
        return new ServerDescription(
                Optional.of(document).filter(known -> known.has("openapi")).map(Description::new));
    }

    @Override
    public List<Mismatch> mismatches(String method, String path, Answer answer) {
        String mediaType = answer.headers().getOrDefault("content-type", "");
        return description.stream()
                .flatMap(known -> known.mistakes(method, path, answer.status(), mediaType, answer.body()).stream())
                .map(mistake -> new Mismatch("openapi.json", "an answer as described", mistake))
                .toList();
    }
}
