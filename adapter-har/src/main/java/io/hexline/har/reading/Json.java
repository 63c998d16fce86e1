package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** JSON in contents. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Empty where the content is no JSON object or array, or not all of one. */
    static Optional<JsonNode> tree(Body body) {
        try {
            return body.isCut()
                    ? Optional.empty()
                    : Optional.of(MAPPER.readTree(body.text())).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException otherwise) {
            return Optional.empty();
        }
    }
}
