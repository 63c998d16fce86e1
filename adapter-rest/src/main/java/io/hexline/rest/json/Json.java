package io.hexline.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** JSON texts: read without tolerance, written without absent values. */
public final class Json {

    public static final String MEDIA_TYPE = "application/json;charset=utf-8";

    private static final DateTimeFormatter UTC_MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 1000;
    private static final int LONGEST_NAME = 1000;

    /** Names, values and brackets: ten times as many as the largest request needs, fifty new users. */
    private static final int MOST_TOKENS = 20_000;

    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(JsonFactory.Feature.CHARSET_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    private static final ObjectReader READER = MAPPER.reader();
    private static final ObjectWriter WRITER = MAPPER.writer();

    /** What is wrong with a request, collected while it is read; not for several threads. */
    public static final class Mistakes {

        /** More than this many help nobody. */
        private static final int MOST = 20;

        private final List<String> sentences = new ArrayList<>();

        /** A sentence that is made only if it is kept. */
        void add(Supplier<String> sentence) {
            if (sentences.size() < MOST) {
                sentences.add(sentence.get());
            }
        }

        public boolean isEmpty() {
            return sentences.isEmpty();
        }

        /** One sentence each; at most {@value #MOST} of them. */
        public List<String> sentences() {
            return Collections.unmodifiableList(sentences);
        }
    }

    private Json() {}

    /** The object in a text, or one sentence that says what is wrong with it and where. */
    public static Either<String, ObjectNode> object(byte[] text) {
        int begin = begin(text);
        try (JsonParser parser = READER.createParser(text, begin, text.length - begin)) {
            return object(parser);
        } catch (IOException wrong) {
            return Either.left("The body is not valid JSON: it is not UTF-8.");
        }
    }

    private static Either<String, ObjectNode> object(JsonParser parser) throws IOException {
        try {
            return READER.readTree(parser) instanceof ObjectNode object
                    ? whole(object)
                    : Either.left("The body must be a JSON object.");
        } catch (StreamConstraintsException wrong) {
            return Either.left("The body " + excess(wrong) + place(parser.currentLocation()) + ".");
        } catch (JsonProcessingException wrong) {
            return Either.left("The body is not valid JSON" + place(wrong.getLocation()) + detail(wrong) + ".");
        }
    }

    private static Either<String, ObjectNode> whole(ObjectNode object) {
        return Halves.in(object)
                .<Either<String, ObjectNode>>map(path -> Either.left("The body is not valid JSON: the text at " + path
                        + " has half of a character, a surrogate such as \\ud83d without the other one of its pair."))
                .orElseGet(() -> Either.right(object));
    }

    /** The text in UTF-8; characters that UTF-8 cannot hold become question marks. */
    public static byte[] write(Object value) {
        try {
            return WRITER.writeValueAsBytes(value);
        } catch (JsonProcessingException halfOfACharacter) {
            return written(value).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String written(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** As ISO 8601 writes it, to the millisecond. */
    public static String text(Instant time) {
        return UTC_MILLIS.format(time);
    }

    /** As ISO 8601 writes it, to the millisecond. */
    public static String text(Duration duration) {
        return duration.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Behind the byte order mark, which some editors write. */
    private static int begin(byte[] text) {
        return Arrays.equals(text, 0, Math.min(text.length, MARK.length), MARK, 0, MARK.length) ? MARK.length : 0;
    }

    /** Which limit it is, as the parser begins to say it. */
    private static String excess(StreamConstraintsException wrong) {
        String words = wrong.getOriginalMessage();
        if (words.startsWith("Document nesting depth")) {
            return "is nested deeper than " + DEEPEST + " levels";
        }
        if (words.startsWith("Token count")) {
            return "has more than " + MOST_TOKENS + " names, values and brackets";
        }
        return words.startsWith("Name length")
                ? "has a name of more than " + LONGEST_NAME + " characters"
                : "has a number of more than " + LONGEST_NUMBER + " digits";
    }

    /** The parser's own words, where they are about the text and not about the parser. */
    private static String detail(JsonProcessingException wrong) {
        String words = wrong.getOriginalMessage().replaceAll(" ?\\([^()]*\\[Source.*|\\[Source.*|:[^:]*Feature.*", "");
        return wrong instanceof JsonParseException ? ": " + words.substring(0, Math.min(words.length(), 200)) : "";
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
