package io.hexline.har.reading;

import io.hexline.application.troubleshooting.RecordedCall;
import java.util.Map;
import java.util.Optional;

/**
 * A call with what is not kept of it for long.
 *
 * @param timings by the names of the format, in milliseconds
 * @param content that of the response, where it was read for errors
 */
public record Entry(
        RecordedCall call,
        Address address,
        Message request,
        Message response,
        Map<String, Double> timings,
        Optional<ResponseContent> content) {}
