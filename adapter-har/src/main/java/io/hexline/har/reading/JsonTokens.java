package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hexline.har.source.ShortStrings;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Moves through objects and arrays. A value that is not asked for is passed, and no string is made of it.
 *
 * @param strings what the parser reads
 */
record JsonTokens(JsonParser parser, ShortStrings strings) {

    /** Reads a value of a field. */
    interface Field {
        void read(String name) throws IOException;
    }

    /** Reads an element of an array. */
    interface Element {
        void read() throws IOException;
    }

    /** The fields of the object that begins here; anything else is passed. */
    void fields(Field reader) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            skip();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            reader.read(name);
        }
    }

    /** The elements of the array that begins here; anything else is passed. */
    void elements(Element reader) throws IOException {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            skip();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.read();
        }
    }

    /** The text or number that stands here; empty for anything else. The value is passed. */
    String text() throws IOException {
        boolean scalar = parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_NULL);
        String text = scalar ? strings.text(parser) : "";
        skip();
        return text;
    }

    /** What stands here, an object or an array as JSON; cut where it is longer than a string may be. */
    String textOrJson() throws IOException {
        return parser.currentToken().isStructStart() ? json() : text();
    }

    private String json() throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = parser.getCodec().getFactory().createGenerator(written)) {
            int depth = 0;
            do {
                depth += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
                if (written.getBuffer().length() <= ShortStrings.LONGEST) {
                    copy(generator);
                    generator.flush();
                }
            } while (depth > 0 && parser.nextToken() != null);
        }
        return ShortStrings.cut(written.toString());
    }

    private void copy(JsonGenerator generator) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            generator.writeString(strings.text(parser));
        } else {
            generator.copyCurrentEvent(parser);
        }
    }

    void skip() throws IOException {
        parser.skipChildren();
    }
}
