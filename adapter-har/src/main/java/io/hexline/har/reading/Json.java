package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
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
        try {
            return body.isCut()
                    ? Optional.empty()
                    : Optional.of(MAPPER.readTree(PREFIX.matcher(body.text()).replaceFirst("")))
                            .filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException otherwise) {
            return Optional.empty();
        }
    }
}
