package io.hexline.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.json.Json.Mistakes;
import io.vavr.control.Either;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Mistakes mistakes = new Mistakes();
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u200Bb"})
    void a_text_that_hides_something_is_a_mistake(String text) {
        body.put("firstName", text).put("displayName", text);
        Fields fields = Fields.of(body, mistakes);

        assertEquals(Optional.empty(), fields.filled("firstName"));
        assertEquals(Optional.empty(), fields.value("displayName", Either::right));
        assertEquals(
                List.of(
                        "firstName must not hold characters that nobody can see.",
                        "displayName must not hold characters that nobody can see."),
                mistakes.sentences());
    }

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

    @ParameterizedTest
    @CsvSource({"1000, 0", "1001, 1"})
    void a_list_has_its_limit(int elements, int wrong) {
        ArrayNode sites = body.putArray("siteUrls");
        IntStream.range(0, elements).forEach(index -> sites.add("x"));
        Fields fields = Fields.of(body, mistakes);

        assertEquals(wrong == 0 ? elements : 0, fields.texts("siteUrls").size());
        assertEquals(Collections.nCopies(wrong, "siteUrls can have at most 1000 elements."), mistakes.sentences());
    }

    @Test
    void of_a_list_with_a_limit_of_its_own_one_more_is_read() {
        ArrayNode users = body.putArray("users");
        IntStream.range(0, 6000).forEach(index -> users.addObject());

        assertEquals(
                51, Fields.of(body, mistakes).objects("users", 50).orElseThrow().size());
        assertEquals(List.of(), mistakes.sentences());
    }

    @Test
    void says_where_something_is_wrong_and_stops_when_it_has_said_enough() {
        ArrayNode users = body.putArray("users");
        IntStream.range(0, 500).forEach(index -> users.add(index));
        body.withArray("phoneNumbers")
                .addObject()
                .putArray("types")
                .add("x".repeat(1025))
                .add(7);
        Fields fields = Fields.of(body, mistakes);

        assertEquals(
                List.of(), fields.objects("phoneNumbers").orElseThrow().get(0).texts("types"));
        assertEquals(List.of(), fields.objects("users").orElseThrow());

        List<String> said = mistakes.sentences();
        assertEquals("phoneNumbers[0].types[0] can have at most 1024 characters.", said.get(0));
        assertEquals("phoneNumbers[0].types[1] must be a string.", said.get(1));
        assertEquals("users[17] must be an object.", said.get(19));
        assertEquals(20, said.size());
    }

    @Test
    void one_element_that_stands_alone_is_a_list_of_one() {
        body.put("siteUrls", "one").putObject("users").put("email", 7);
        Fields fields = Fields.of(body, mistakes);

        assertEquals(List.of("one"), fields.texts("siteUrls"));
        assertEquals(1, fields.size("users"));
        fields.objects("users").orElseThrow().get(0).text("email");
        assertEquals(List.of("users[0].email must be a string."), mistakes.sentences());
    }

    @Test
    void what_has_only_digits_can_be_a_number() {
        body.putArray("extensions").add(100).add("0200").add(1.5);

        assertEquals(List.of("100", "0200"), Fields.of(body, mistakes).digits("extensions"));
        assertEquals(List.of("extensions[2] must be a string."), mistakes.sentences());
    }

    @Test
    void a_value_in_a_list_that_is_wrong_is_named_by_its_place() {
        body.putArray("phoneNumbers").add("+14085550101").add("nobody");

        assertEquals(
                1,
                Fields.of(body, mistakes)
                        .values("phoneNumbers", PhoneNumber.Written::parse)
                        .size());
        assertTrue(mistakes.sentences().get(0).startsWith("phoneNumbers[1] 'nobody' is no phone number"));
    }

    @ParameterizedTest
    @CsvSource({"10, true", "1440, true", "9, false", "1441, false", "99999999999, false"})
    void a_number_has_its_bounds(long number, boolean fits) {
        body.put("minutes", number);

        assertEquals(fits, Fields.of(body, mistakes).number("minutes", 10, 1440).isPresent());
        assertEquals(fits, mistakes.isEmpty());
    }
}
