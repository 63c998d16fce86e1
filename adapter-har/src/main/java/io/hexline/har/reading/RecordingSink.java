package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Gets what is read, in its order. */
public interface RecordingSink {

    /** What a part of a recording is, where that tells what is secret in it. */
    enum PartKind {
        HEADER,
        PARAMETER,
        COOKIE,
        CONTENT
    }

    /** The name of a field, or the beginning or end of an object or an array. */
    void structure(JsonParser at) throws IOException;

    /** A value, which is still to be read: afterwards the parser is at its end. */
    void value(JsonParser at) throws IOException;

    /** A value that was read. */
    void value(JsonNode value, PartKind kind);

    /** For whoever only reads. */
    RecordingSink NONE = new RecordingSink() {

        @Override
        public void structure(JsonParser at) {}

        @Override
        public void value(JsonParser at) throws IOException {
            at.skipChildren();
        }

        @Override
        public void value(JsonNode value, PartKind kind) {}
    };
}
