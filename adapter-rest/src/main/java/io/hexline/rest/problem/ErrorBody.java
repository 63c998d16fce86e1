package io.hexline.rest.problem;

import java.util.List;

/**
 * The body of a 4xx or 5xx, on the wire.
 *
 * @param error null where the operation has no such list
 */
public record ErrorBody(String message, List<ErrorItem> errors, List<Short> error, String trackingId) {

    /** An element of {@code error}. */
    public record Short(Object code, String message) {}
}
