package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hexline.application.troubleshooting.Recorder;
import io.hexline.application.troubleshooting.Recording;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.har.kept.Numbered;
import io.hexline.har.kept.Paths;
import io.hexline.har.kept.Prose;
import io.hexline.har.source.Attachments;
import io.hexline.har.source.HarSource;
import io.hexline.har.source.ShortStrings;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one file from its first character to its last. */
public final class HarReader {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(2 * ShortStrings.LONGEST)
                            .maxNameLength(ShortStrings.LONGEST)
                            .build())
                    .build())
            .build();

    private final Extent extent;
    private final Consumer<Entry> entries;
    private final Paths paths = new Paths(new Numbered());
    private final Attachments attachments;
    private String format = "1.1";
    private String creator = "";
    private String browser = "";
    private boolean anyEntries;
    private int number;

    private HarReader(Extent extent, Attachments attachments, Consumer<Entry> entries) {
        this.extent = extent;
        this.attachments = attachments;
        this.entries = entries;
    }

    /** Hands the entries over as they stand in the file. */
    public static Either<RecordingFailure, Recorder> read(Recording recording, Extent extent, Consumer<Entry> entries) {
        try (HarSource source = HarSource.open(recording);
                JsonParser parser = MAPPER.createParser(source.text())) {
            return new HarReader(extent, source.attachments(), entries).read(recording.name(), source.text(), parser);
        } catch (IOException unreadable) {
            return Either.left(new RecordingFailure.NotReadable(recording.name(), UnreadableFile.words(unreadable)));
        }
    }

    private Either<RecordingFailure, Recorder> read(Path file, ShortStrings text, JsonParser parser) {
        try {
            document(new JsonTokens(parser, text));
            return Either.right(new Recorder(format, program()));
        } catch (IOException wrong) {
            return Either.left(new UnreadableFile(file, text, number).tell(wrong, parser));
        }
    }

    private void document(JsonTokens tokens) throws IOException {
        JsonParser parser = tokens.parser();
        if (parser.nextToken() == null) {
            throw NotHar.at(parser, "The file is empty");
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw NotHar.at(parser, "The file is JSON, but no HAR file: that is an object with the field \"log\"");
        }
        boolean[] found = {false};
        tokens.fields(name -> {
            found[0] |= name.equals("log");
            if (name.equals("log")) {
                log(tokens);
            } else {
                tokens.skip();
            }
        });
        if (!found[0]) {
            throw NotHar.at(parser, "The file is JSON, but no HAR file: it has no field \"log\"");
        }
        if (parser.nextToken() != null) {
            throw NotHar.at(parser, "Something stands behind the end of the recording");
        }
    }

    private void log(JsonTokens tokens) throws IOException {
        if (!tokens.parser().hasToken(JsonToken.START_OBJECT)) {
            throw NotHar.at(tokens.parser(), "The file is JSON, but no HAR file: its \"log\" is no object");
        }
        tokens.fields(name -> field(name, tokens));
        if (!anyEntries) {
            throw NotHar.at(tokens.parser(), "The file is JSON, but no HAR file: its \"log\" has no \"entries\"");
        }
    }

    private void field(String name, JsonTokens tokens) throws IOException {
        switch (name) {
            case "version" -> format = shown(tokens.text());
            case "creator" -> creator = program(tokens);
            case "browser" -> browser = program(tokens);
            case "entries" -> entries(tokens);
            default -> tokens.skip();
        }
    }

    private void entries(JsonTokens tokens) throws IOException {
        if (!tokens.parser().hasToken(JsonToken.START_ARRAY)) {
            throw NotHar.at(tokens.parser(), "The file is JSON, but no HAR file: its \"entries\" are no list");
        }
        anyEntries = true;
        tokens.elements(() -> {
            number++;
            if (!tokens.parser().hasToken(JsonToken.START_OBJECT)) {
                throw NotHar.at(tokens.parser(), "Call " + number + " is no object");
            }
            entries.accept(new EntryReader(tokens, extent, number, paths, attachments).read());
        });
    }

    private static String program(JsonTokens tokens) throws IOException {
        String[] parts = {"", ""};
        tokens.fields(name -> {
            String text = tokens.text();
            if (name.equals("name")) {
                parts[0] = text;
            } else if (name.equals("version")) {
                parts[1] = text;
            }
        });
        return shown(String.join(" ", parts).strip());
    }

    private static String shown(String text) {
        return Prose.shown(text, List.of());
    }

    private String program() {
        return Stream.of(browser, creator)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> Truncation.to(100, name))
                .collect(Collectors.joining(", "));
    }
}
