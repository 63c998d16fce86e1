package io.hexline.cli.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A path on a server, and the parameters of a request.
 *
 * @param path encoded
 * @param query encoded; empty where there is none
 */
record Address(String path, String query) {

    Address(String path) {
        this(path, "");
    }

    /** A path of which one part is an id. */
    static Address of(String before, String id, String after) {
        return new Address(before + "/" + encode(id) + after);
    }

    /** The same with a parameter; as it is where there is none. */
    Address with(String name, Optional<String> value) {
        return value.map(text -> new Address(path, query + (query.isEmpty() ? "?" : "&") + name + "=" + encode(text)))
                .orElse(this);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String text() {
        return path + query;
    }
}
