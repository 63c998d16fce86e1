package io.hexline.conformance.scenario;

import static io.hexline.conformance.JsonText.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final String WORLD = """
            {'people': [{'id': 'a', 'emails': ['anna@x.org'], 'calling': {'extension': '7001'}},
                        {'id': 'b', 'name': 'Bob'}, {'id': 'c', 'name': 'a'}],
             'numbers': [{'phoneNumber': '+1', 'state': 'ACTIVE'}], 'sites': ['s.org', '7'], 'a/b': {'c~d': 1}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/people/anna@x.org/calling/extension | /people/0/calling/extension",
                "/people/Bob/name                     | /people/1/name",
                "/people/2/id                         | /people/2/id",
                "/numbers/+1/state                    | /numbers/0/state",
                "/sites/s.org                         | /sites/0",
                "/sites/7                             | /sites/1",
                "/a~1b/c~0d                           | /a~1b/c~0d"
            })
    void elementsAreFoundByWhatIdentifiesThemAndOtherwiseByIndex(String at, String pointer) {
        JsonNode world = json(WORLD);

        assertEquals(Optional.empty(), set(at, "'new'").applyTo(world));
        assertEquals("new", world.at(pointer).textValue());
    }

    @Test
    void aMissingMemberOfAnObjectThatIsThereCanBeSet() {
        JsonNode world = json("{'calling': {}}");

        assertEquals(Optional.empty(), set("/calling/numbers", "{'main': '+1'}").applyTo(world));
        assertEquals(json("{'calling': {'numbers': {'main': '+1'}}}"), world);
    }

    @Test
    void aHyphenAppendsAndRemoveTakesAway() {
        JsonNode world = json("{'sites': ['a'], 'name': 'n'}");

        assertEquals(Optional.empty(), set("/sites/-", "'b'").applyTo(world));
        assertEquals(Optional.empty(), remove("/sites/a").applyTo(world));
        assertEquals(Optional.empty(), remove("/name").applyTo(world));
        assertEquals(json("{'sites': ['b']}"), world);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/cars/a           | there is no 'cars'",
                "/people/zoe/name  | there is no element 'zoe'",
                "/people/9         | there is no element '9'",
                "/people/a/name    | 'a' names 2 elements: use an index",
                "/sites/s.org/name | what should hold 'name' is neither an object nor an array"
            })
    void whatIsNotThereIsAMistake(String at, String problem) {
        assertEquals(Optional.of(at + ": " + problem), set(at, "1").applyTo(json(WORLD)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"/people/b/emails, there is no 'emails'", "/sites/-, there is no element '-'"})
    void onlyWhatIsThereCanBeRemoved(String at, String problem) {
        assertEquals(Optional.of(at + ": " + problem), remove(at).applyTo(json(WORLD)));
    }

    private static Change set(String at, String value) {
        return new Change(at, Optional.of(json(value)));
    }

    private static Change remove(String at) {
        return new Change(at, Optional.empty());
    }
}
