package io.hexline.har.supportcase;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.har.reading.RecordingSink;
import io.hexline.har.secret.Redactor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Writes a recording as it is read, without its secrets. */
final class RedactedCopy implements RecordingSink, AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();
    private static final String NAME = "name";

    private final JsonGenerator generator;
    private final Redactor redactor;
    private String named = "";

    RedactedCopy(Path file, Redactor redactor) throws IOException {
        this.generator = MAPPER.createGenerator(OutputWriter.to(file)).setPrettyPrinter(JsonLayout.printer());
        this.redactor = redactor;
    }

    @Override
    public void structure(JsonParser at) throws IOException {
        if (at.hasToken(JsonToken.FIELD_NAME)) {
            generator.writeFieldName(redactor.text(at.currentName()));
        } else {
            generator.copyCurrentEvent(at);
            named = "";
        }
    }

    @Override
    public void value(JsonParser at) throws IOException {
        int depth = 0;
        do {
            if (at.currentToken().isStructStart()) {
                depth++;
            } else if (at.currentToken().isStructEnd()) {
                depth--;
            }
            if (at.currentToken().isScalarValue()) {
                scalar(at);
            } else {
                structure(at);
            }
        } while (depth > 0 && next(at));
    }

    private static boolean next(JsonParser at) throws IOException {
        at.nextToken();
        return true;
    }

    /** A value is hidden by its own name, by that of an object around it, or by the name that stands beside it. */
    private void scalar(JsonParser at) throws IOException {
        boolean text = at.hasToken(JsonToken.VALUE_STRING);
        if (hidden(at) && (text || at.currentToken().isNumeric())) {
            generator.writeString(redactor.hidden(at.getText()));
        } else if (text) {
            String name = name(at.getParsingContext());
            if (isUrlOfCall(at.getParsingContext())) {
                redactor.at(at.getText());
            }
            generator.writeString(redactor.field(name, at.getText()));
            named = name.equals(NAME) ? at.getText() : named;
        } else if (at.currentToken().isNumeric()) {
            generator.writeNumber(at.getText());
        } else {
            generator.copyCurrentEvent(at);
        }
    }

    /** All browsers write it before the contents of the request and the response. */
    private static boolean isUrlOfCall(JsonStreamContext context) {
        return "url".equals(context.getCurrentName())
                && context.getParent() != null
                && "request".equals(context.getParent().getCurrentName());
    }

    private boolean hidden(JsonParser at) {
        JsonStreamContext context = at.getParsingContext();
        if (name(context).equals("value") && redactor.hides(named)) {
            return true;
        }
        boolean hidden = false;
        while (!hidden && context != null) {
            hidden = context.hasCurrentName() && redactor.hides(context.getCurrentName());
            context = context.getParent();
        }
        return hidden;
    }

    /** That of the field; for an element, that of the field which holds the array. */
    private static String name(JsonStreamContext context) {
        JsonStreamContext at = context;
        while (at != null && !at.hasCurrentName()) {
            at = at.getParent();
        }
        return at == null ? "" : at.getCurrentName();
    }

    @Override
    public void value(JsonNode value, PartKind kind) {
        try {
            JsonNode written = value instanceof ObjectNode object ? redacted(object, kind) : redactor.tree(value);
            MAPPER.writeTree(generator, written);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private JsonNode redacted(ObjectNode object, PartKind kind) {
        return switch (kind) {
            case HEADER -> redactor.pair(object, redactor::header);
            case PARAMETER -> redactor.pair(object, redactor::parameter);
            case COOKIE -> redactor.pair(object, (name, cookie) -> cookie.isEmpty() ? cookie : redactor.hidden(cookie));
            case CONTENT -> RedactedContent.of(object, redactor);
        };
    }

    @Override
    public void close() {
        try {
            generator.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
