package io.hexline.har.supportcase;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.Recorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The recording of a case: written call by call. */
final class KeptCopy implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private final JsonGenerator generator;

    KeptCopy(Path file) throws IOException {
        generator = MAPPER.createGenerator(OutputWriter.to(file)).setPrettyPrinter(JsonLayout.printer());
        generator.writeStartObject();
        generator.writeObjectFieldStart("log");
        generator.writeArrayFieldStart("entries");
    }

    void add(ObjectNode entry) {
        try {
            MAPPER.writeTree(generator, entry);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void end(Recorder recorder) throws IOException {
        generator.writeEndArray();
        generator.writeStringField("version", recorder.format());
        generator.writeObjectFieldStart("creator");
        generator.writeStringField("name", recorder.program());
        generator.writeStringField("version", "");
        generator.writeEndObject();
        generator.writeEndObject();
        generator.writeEndObject();
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
