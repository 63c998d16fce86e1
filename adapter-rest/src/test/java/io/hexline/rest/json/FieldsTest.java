package io.hexline.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Fields.Mistakes mistakes = new Fields.Mistakes();
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[2J", "a\nb", "a\tb", "\u007f", "\u0085"})
    void a_text_with_control_characters_is_a_mistake(String text) {
        body.put("displayName", text).putArray("siteUrls").add("fine").add(text);
        Fields fields = Fields.of(body, mistakes);

        assertEquals(Optional.empty(), fields.text("displayName"));
        assertEquals(List.of("fine"), fields.texts("siteUrls"));
        assertEquals(
                List.of(
                        "displayName must not hold control characters.",
                        "siteUrls[1] must not hold control characters."),
                mistakes.sentences());
    }

    @ParameterizedTest
    @ValueSource(strings = {"J\u00fcrgen", "\u5c71\u7530 \u592a\u90ce", "\ud83d\udc69\u200d\ud83d\udcbb", ""})
    void any_other_text_is_none(String text) {
        body.put("displayName", text);

        assertEquals(Optional.of(text), Fields.of(body, mistakes).text("displayName"));
    }
}
