package io.hexline.conformance.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads JSON files strictly: no member twice, nothing after the end. */
public final class JsonFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    /** The content of a file, or why there is none. */
    public static Either<String, JsonNode> read(Path file) {
        try (JsonParser parser = MAPPER.createParser(Files.readAllBytes(file))) {
            return read(parser);
        } catch (NoSuchFileException e) {
            return Either.left("there is no file " + file);
        } catch (AccessDeniedException e) {
            return Either.left(file + " is not yours to read");
        } catch (IOException e) {
            return Either.left(
                    Files.isDirectory(file) ? file + " is a folder" : "cannot read " + file + ": " + e.getMessage());
        }
    }

    private static Either<String, JsonNode> read(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() == null
                    ? Either.left("the file is empty")
                    : Either.right(MAPPER.readValue(parser, JsonNode.class));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
            return Either.left("line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + words(e));
        }
    }

    /** The parser's words, as far as they are about the text; where a limit is passed, it does not tell the place. */
    private static String words(JsonProcessingException e) {
        return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "").replaceFirst(", from `[^`]*`\\)", ")");
    }
}
