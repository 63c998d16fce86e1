package io.hexline.har.supportcase;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.hexline.har.secret.Blanker;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same JSON, every string and name of it without secrets that were seen elsewhere. */
final class BlankedCopy {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private BlankedCopy() {}

    static void write(Path draft, Path file, Blanker blanker) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(draft);
                JsonParser parser = JSON.createParser(text);
                JsonGenerator generator =
                        JSON.createGenerator(OutputWriter.to(file)).setPrettyPrinter(JsonLayout.printer())) {
            while (parser.nextToken() != null) {
                if (parser.hasToken(JsonToken.VALUE_STRING)) {
                    generator.writeString(blanker.text(parser.getText()));
                } else if (parser.hasToken(JsonToken.FIELD_NAME)) {
                    generator.writeFieldName(blanker.text(parser.getText()));
                } else if (parser.currentToken().isNumeric()) {
                    generator.writeNumber(parser.getText());
                } else {
                    generator.copyCurrentEvent(parser);
                }
            }
        }
    }
}
