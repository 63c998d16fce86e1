package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Excerpt;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads codes with their messages; what to do about them stands in the catalogue here. */
final class FindingReader {

    private static final Pattern LABEL = Pattern.compile("^\\[(Error|Informational) [^]]+] ");

    private static final int STATUS_DIGITS = 3;

    private FindingReader() {}

    /** The elements of an array of errors; what to say instead where it is none. */
    static Either<Answer, List<ReportedCode>> errors(JsonNode array) {
        return all(array, Kind.ERROR);
    }

    /** The elements of an array of impacts. */
    static Either<Answer, List<ReportedCode>> impacts(JsonNode array) {
        return all(array, Kind.IMPACT);
    }

    private static Either<Answer, List<ReportedCode>> all(JsonNode array, Kind kind) {
        List<ReportedCode> codes = stream(array).map(item -> read(item, kind)).toList();
        return array.isArray() && codes.stream().noneMatch(code -> code.id().isBlank())
                ? Either.right(codes)
                : Either.left(NoAnswer.ofTheApi("it holds no codes where they belong"));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static ReportedCode read(JsonNode item, Kind kind) {
        String id = item.path("code").asText(item.path("errorCode").asText(""));
        String message = item.path("message").asText(item.path("description").asText(""));
        String text = LABEL.matcher(message).replaceFirst("");
        Optional<Code> known = known(id, kind, text);
        return new ReportedCode(id, known, kind == Kind.ERROR, Excerpt.of(text));
    }

    /** Several codes can share an id: the message tells them apart, and a code of three digits from a status that is none. */
    private static Optional<Code> known(String id, Kind kind, String text) {
        List<Code> candidates = Codes.withId(id).stream()
                .filter(code -> code.entry().kind() == kind)
                .toList();
        return candidates.stream()
                .filter(code -> form(code).matcher(text).matches())
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(code -> id.length() > STATUS_DIGITS)
                        .findFirst());
    }

    /** What the code's message looks like, whatever its parameters are. */
    private static Pattern form(Code code) {
        String template = code.entry().message().template();
        return Pattern.compile(Stream.of(template.split("\\{[A-Za-z]+}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }
}
