package io.hexline.world.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.hexline.world.snapshot.check.SnapshotChecks;
import io.hexline.world.snapshot.check.SnapshotError;
import io.hexline.world.snapshot.entry.Json;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.read.EntryReader;
import io.hexline.world.snapshot.read.WholeTexts;
import io.hexline.world.snapshot.upgrade.SnapshotUpgrade;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From bytes to entries: JSON, in today's format, then the schema, then what the schema cannot say. Each stage reports
 * all it finds. A file without mistakes of form needs no tree to tell of them, and is read as a stream.
 */
final class SnapshotParser {

    private SnapshotParser() {}

    static Either<List<SnapshotError>, SnapshotEntry> parse(byte[] json) {
        return EntryReader.read(new ByteArrayInputStream(json))
                .<Either<List<SnapshotError>, SnapshotEntry>>map(Either::right)
                .orElseGet(() -> explained(json))
                .flatMap(SnapshotParser::consistent);
    }

    /** Likewise, of a file. */
    static Either<List<SnapshotError>, SnapshotEntry> parse(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            Optional<SnapshotEntry> read = EntryReader.read(json);
            return read.isPresent()
                    ? consistent(read.get())
                    : explained(Files.readAllBytes(file)).flatMap(SnapshotParser::consistent);
        }
    }

    /** By way of a tree: the entries of a file of whatever format, or all that is wrong with its form. */
    static Either<List<SnapshotError>, SnapshotEntry> explained(byte[] json) {
        return tree(json)
                .map(SnapshotUpgrade::upgraded)
                .flatMap(SnapshotParser::wellFormed)
                .flatMap(SnapshotParser::entries);
    }

    /** Made when a file is looked at that has mistakes, or an earlier format: it takes longer than to read most files. */
    private static final class Checked {

        static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SnapshotSchema.node());
    }

    /** Any JSON. */
    static Either<List<SnapshotError>, JsonNode> tree(byte[] json) {
        try (JsonParser parser = new WholeTexts(Json.MAPPER.createParser(json))) {
            return tree(parser);
        } catch (IOException noText) {
            return problem("", "is no JSON: " + noText.getMessage());
        }
    }

    private static Either<List<SnapshotError>, JsonNode> tree(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() == null
                    ? problem("", "is empty")
                    : Either.right(Json.MAPPER.readValue(parser, JsonNode.class));
        } catch (JsonProcessingException noJson) {
            JsonLocation at = noJson.getLocation() == null ? parser.currentTokenLocation() : noJson.getLocation();
            return problem("line " + at.getLineNr() + ", column " + at.getColumnNr(), words(noJson));
        }
    }

    /** The parser's words, as far as they are about the text; where a limit is passed, it does not tell the place. */
    private static String words(JsonProcessingException noJson) {
        return noJson.getOriginalMessage()
                .replaceFirst(" \\(start marker at .*", "")
                .replaceFirst(", from `[^`]*`\\)", ")");
    }

    private static Either<List<SnapshotError>, JsonNode> wellFormed(JsonNode tree) {
        List<SnapshotError> problems = Checked.SCHEMA
                .validate(tree, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)))
                .stream()
                .map(Violation::problem)
                .distinct()
                .toList();
        return problems.isEmpty() ? Either.right(tree) : Either.left(problems);
    }

    private static Either<List<SnapshotError>, SnapshotEntry> entries(JsonNode tree) {
        try {
            return Either.right(Json.MAPPER.treeToValue(tree, SnapshotEntry.class));
        } catch (JsonMappingException wrong) {
            StringBuilder path = new StringBuilder();
            wrong.getPath()
                    .forEach(step -> path.append('/')
                            .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
            return problem(path.toString(), wrong.getOriginalMessage());
        } catch (JsonProcessingException wrong) {
            return problem("", wrong.getOriginalMessage());
        }
    }

    private static Either<List<SnapshotError>, SnapshotEntry> consistent(SnapshotEntry file) {
        List<SnapshotError> problems = SnapshotChecks.problems(file);
        return problems.isEmpty() ? Either.right(file) : Either.left(problems);
    }

    private static <T> Either<List<SnapshotError>, T> problem(String path, String message) {
        return Either.left(List.of(new SnapshotError(path, message)));
    }
}
