package io.hexline.rest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedKeyTest {

    private static Optional<String> read(String text) {
        return NamedKey.read(
                text,
                (name, id) ->
                        id.isEmpty() ? Either.left(new Malformed("id", id, "one")) : Either.right(name + "|" + id));
    }

    @ParameterizedTest
    @CsvSource({"ada test, 7", "'', 7", "3:ada, 4:7", "'line\nbreak', 'a:b'"})
    void comesBackAsItWas(String name, String id) {
        assertEquals(Optional.of(name + "|" + id), read(NamedKey.text(name, id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", ":ada", "x:ada", "-1:ada", "9:ada", "3:ada", "9999999:ada"})
    void isEmptyForAnyOtherText(String text) {
        assertEquals(Optional.empty(), read(text));
    }
}
