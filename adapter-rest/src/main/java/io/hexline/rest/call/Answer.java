package io.hexline.rest.call;

import io.hexline.rest.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * An answer that grants what was asked for.
 *
 * @param status of HTTP, 2xx
 * @param headers besides the usual ones
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(Object body) {
        return json(200, body);
    }

    public static Answer json(int status, Object body) {
        return new Answer(status, Map.of("Content-Type", Json.MEDIA_TYPE), Json.write(body));
    }

    /** What was asked for is going to happen; there is nothing to tell about it. */
    public static Answer accepted() {
        return new Answer(202, Map.of(), new byte[0]);
    }

    /** It is there now, and there is nothing to tell about it. */
    public static Answer created() {
        return new Answer(201, Map.of(), new byte[0]);
    }

    /** It is done, and there is nothing to tell about it. */
    public static Answer nothing() {
        return new Answer(204, Map.of(), new byte[0]);
    }

    /** A text in UTF-8, of a type that says so. */
    public static Answer text(String mediaType, String text) {
        return new Answer(200, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text in UTF-8, to be saved as a file of this name. */
    public static Answer file(String name, String mediaType, String text) {
        Map<String, String> headers = Map.of(
                "Content-Type", mediaType + "; charset=utf-8",
                "Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new Answer(200, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    public Answer withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
