package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;

/** Moves through objects and arrays, and copies what it passes. */
record JsonTokens(JsonParser parser, RecordingSink copy) {

    /** Reads a value of a field. */
    interface Field {
        void read(String name) throws IOException;
    }

    /** Reads an element of an array. */
    interface Element {
        void read() throws IOException;
    }

    /** Passes a value of another kind than was expected. */
    boolean isObject() throws IOException {
        return is(JsonToken.START_OBJECT);
    }

    private boolean is(JsonToken start) throws IOException {
        if (!parser.hasToken(start)) {
            copy.value(parser);
        }
        return parser.hasToken(start);
    }

    /** The fields of an object that begins here; the reader leaves the parser at the end of each value. */
    void fields(Field reader) throws IOException {
        copy.structure(parser);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            copy.structure(parser);
            parser.nextToken();
            reader.read(name);
        }
        copy.structure(parser);
    }

    /** The elements of the array that begins here; anything else is passed. */
    void elements(Element reader) throws IOException {
        if (is(JsonToken.START_ARRAY)) {
            copy.structure(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                reader.read();
            }
            copy.structure(parser);
        }
    }

    /** The object that begins here, as a whole; anything else is passed. */
    void object(RecordingSink.PartKind kind, Consumer<ObjectNode> reader) throws IOException {
        if (isObject()) {
            ObjectNode object = parser.readValueAsTree();
            reader.accept(object);
            copy.value((JsonNode) object, kind);
        }
    }

    /** The objects of the array that begins here. */
    void objects(RecordingSink.PartKind kind, Consumer<ObjectNode> reader) throws IOException {
        elements(() -> object(kind, reader));
    }

    /** The text or number that stands here; empty for anything else. The value is passed. */
    String text() throws IOException {
        boolean scalar = parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_NULL);
        String text = scalar ? parser.getText() : "";
        copy.value(parser);
        return text;
    }
}
