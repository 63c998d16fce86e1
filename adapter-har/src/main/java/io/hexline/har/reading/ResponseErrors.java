package io.hexline.har.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.troubleshooting.Purpose;
import io.hexline.application.troubleshooting.RecordedError;
import java.util.List;
import java.util.Optional;

/**
 * What the content of a response says went wrong.
 *
 * @param trouble why the content cannot tell; empty where it can
 */
record ResponseErrors(List<RecordedError> errors, String trouble) {

    private static final int NO_CONTENT = 204;

    static ResponseErrors read(String method, String path, Optional<Integer> status, Optional<Body> body) {
        Purpose purpose = Purpose.of(method, path);
        if (status.filter(purpose::speaksOfErrors).isEmpty() || status.get() == NO_CONTENT) {
            return new ResponseErrors(List.of(), "");
        }
        boolean needed = purpose != Purpose.OTHER;
        if (body.isEmpty()) {
            return new ResponseErrors(List.of(), needed ? "The recording lacks the content of the response." : "");
        }
        Optional<JsonNode> tree = body.flatMap(Json::tree);
        List<RecordedError> found = tree.map(json -> ErrorTree.read(json, status.get()))
                .orElseGet(() -> ErrorScraps.read(body.get().text()));
        return new ResponseErrors(
                found, tree.isPresent() || !needed ? "" : "The content of the response is no JSON, or not all of it.");
    }
}
