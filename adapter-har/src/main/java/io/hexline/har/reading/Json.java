package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hexline.har.source.Brackets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON in contents. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A byte-order mark, and what servers write so that a page of another site cannot read the content as a script. */
    private static final Pattern PREFIX = Pattern.compile("^\\ufeff?(?:\\s*\\)]}',?)?");

    private Json() {}

    /** Empty where the content is no JSON object or array, or not all of one. */
    public static Optional<JsonNode> tree(Body body) {
        String bare = body.isCut() ? "" : bare(body.text());
        try {
            return Brackets.enclose(bare)
                    ? Optional.of(MAPPER.readTree(bare)).filter(JsonNode::isContainerNode)
                    : Optional.empty();
        } catch (JsonProcessingException otherwise) {
            return Optional.empty();
        }
    }

    private static String bare(String text) {
        Matcher prefix = PREFIX.matcher(text);
        return prefix.lookingAt() ? text.substring(prefix.end()) : text;
    }
}
