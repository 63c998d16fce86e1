package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/** JSON that is no recording. */
final class NotHar extends JsonProcessingException {

    private static final long serialVersionUID = 1;

    private NotHar(String reason, JsonLocation place) {
        super(reason, place);
    }

    /** Where the parser's token begins, or where the file ends. */
    static NotHar at(JsonParser parser, String reason) {
        return new NotHar(reason, parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }
}
