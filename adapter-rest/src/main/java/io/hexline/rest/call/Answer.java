package io.hexline.rest.call;

import io.hexline.rest.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An answer that grants what was asked for, or a part of it.
 *
 * @param status of HTTP, 2xx
 * @param headers besides the usual ones
 * @param refusals the codes of what the body refuses all the same
 */
public record Answer(int status, Map<String, String> headers, byte[] body, List<String> refusals) {

    public Answer {
        headers = Map.copyOf(headers);
        refusals = List.copyOf(refusals);
    }

    private static Answer of(int status, Map<String, String> headers, byte[] body) {
        return new Answer(status, headers, body, List.of());
    }

    public static Answer ok(Object body) {
        return json(200, body);
    }

    public static Answer json(int status, Object body) {
        return of(status, Map.of("Content-Type", Json.MEDIA_TYPE), Json.write(body));
    }

    /** What was asked for is going to happen; there is nothing to tell about it. */
    public static Answer accepted() {
        return of(202, Map.of(), new byte[0]);
    }

    /** It is there now, and there is nothing to tell about it. */
    public static Answer created() {
        return of(201, Map.of(), new byte[0]);
    }

    /** It is done, and there is nothing to tell about it. */
    public static Answer nothing() {
        return of(204, Map.of(), new byte[0]);
    }

    /** A text in UTF-8, of a type that says so. */
    public static Answer text(String mediaType, String text) {
        return of(200, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text in UTF-8, to be saved as a file of this name. */
    public static Answer file(String name, String mediaType, String text) {
        Map<String, String> headers = Map.of(
                "Content-Type", mediaType + "; charset=utf-8",
                "Content-Disposition", "attachment; filename=\"" + name + "\"");
        return of(200, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    public Answer withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, refusals);
    }

    public Answer refusing(Stream<String> codes) {
        return new Answer(status, headers, body, codes.toList());
    }
}
