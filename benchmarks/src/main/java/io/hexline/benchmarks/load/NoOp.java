package io.hexline.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** What a server does that does nothing: it reads the JSON of a request, and writes that of a canned answer. */
final class NoOp {

    /** What is sent here is the answer to everything from then on. */
    static final String ANSWER = "/__answer";

    static final int MOST_BYTES = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private volatile JsonNode answer = JSON.createObjectNode();

    byte[] answer(String path, byte[] body) throws IOException {
        JsonNode read = body.length > 0 ? JSON.readTree(body) : answer;
        if (path.equals(ANSWER)) {
            answer = read;
        }
        return JSON.writeValueAsBytes(answer);
    }
}
