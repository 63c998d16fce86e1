package io.hexline.har.supportcase;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.troubleshooting.RecordedError;
import io.hexline.har.kept.Kind;
import io.hexline.har.reading.Body;
import io.hexline.har.reading.Json;
import io.hexline.har.reading.ResponseContent;
import io.hexline.har.secret.Redactor;
import io.hexline.har.source.ShortStrings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The content of a request or a response, as a case keeps it. */
record KeptContent(KeptJson json, Redactor redactor) {

    /** Behind JSON that was not whole: what is written is not either. */
    private static final String NOT_WHOLE = " \u2026";

    /** What was read for errors. */
    String of(Body body, ResponseContent read, List<RecordedError> errors) {
        boolean scraps = !errors.isEmpty() && read.errors().errors().isEmpty();
        if (scraps) {
            return errors.stream().map(RecordedError::description).collect(Collectors.joining("\n")) + "\n" + NOT_WHOLE;
        }
        boolean nothing = !read.whole() && errors.isEmpty();
        return nothing ? Kind.TEXT.of(body.recorded()) : text(read);
    }

    /** What became longer than a string may be would be cut when it is read again. */
    private String text(ResponseContent read) {
        String all = text(json.of(read.tree(), Optional.of(read.errors())), read);
        return written(all) < ShortStrings.LONGEST
                ? all
                : text(json.barely().of(read.tree(), Optional.of(read.errors())), read);
    }

    /** At most so many bytes. */
    private static long written(String text) {
        return text.chars()
                .mapToLong(sign -> sign == '"' || sign == '\\' ? 2 : sign < 0x80 ? 1 : 3)
                .sum();
    }

    private static String text(JsonNode kept, ResponseContent read) {
        return kept + (read.whole() ? "" : NOT_WHOLE);
    }

    /** What was not. */
    String of(Body body) {
        return Json.tree(body)
                .map(tree -> json.of(tree, Optional.empty()).toString())
                .orElseGet(() -> Kind.TEXT.of(body.recorded()));
    }

    /** All of it, but for its secrets. */
    String whole(Body body, String mimeType) {
        String text = body.text();
        if (text.isEmpty() || body.isCut()) {
            return Kind.BINARY.of(body.recorded());
        }
        return mimeType.contains("form-urlencoded") ? redactor.form(text) : redactor.text(text);
    }
}
