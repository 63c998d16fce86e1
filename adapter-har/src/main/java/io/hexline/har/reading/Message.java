package io.hexline.har.reading;

import java.util.List;
import java.util.Optional;

/**
 * A request or a response, as it is recorded.
 *
 * @param parameters of a form that is sent
 * @param mimeType of the content
 */
public record Message(
        List<Pair> headers, List<Pair> cookies, List<Pair> parameters, String mimeType, Optional<Body> body) {}
