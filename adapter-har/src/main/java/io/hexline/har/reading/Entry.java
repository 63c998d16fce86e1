package io.hexline.har.reading;

import io.hexline.application.troubleshooting.RecordedCall;
import java.util.Optional;

/**
 * A call with what is not kept of it.
 *
 * @param response the content of the response as text; empty where there is none
 */
public record Entry(RecordedCall call, Optional<Body> response) {}
