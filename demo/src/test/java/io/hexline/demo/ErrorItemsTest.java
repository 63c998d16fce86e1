package io.hexline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorItemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"code\": \"4202\", \"message\": \"taken\"}]",
                "[{\"errorCode\": 4202, \"description\": \"taken\"}]"
            })
    void bothShapesOfTheApiAreRead(String array) throws IOException {
        ErrorItems items = ErrorItems.in(new ObjectMapper().readTree(array));

        assertEquals(List.of(new ErrorItems.Item("4202", "taken")), items.items());
        assertEquals(List.of("4202"), items.codes());
    }
}
