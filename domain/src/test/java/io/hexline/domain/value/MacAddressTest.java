package io.hexline.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A MAC address is the same one, however it is written. */
class MacAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"11:22:33:44:aa:ff", "11-22-33-44-AA-FF", "1122.3344.aaff", "11223344AAFF"})
    void isReadHoweverItIsWritten(String text) {
        assertEquals(new MacAddress("11223344AAFF"), MacAddress.parse(text).get());
        assertEquals("11223344AAFF", MacAddress.parse(text).get().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11:22:33:44:aa", "11:22:33:44:aa:ff:00", "11:22:33:44:aa:fg", "11 22 33 44 aa ff"})
    void isNoOtherText(String text) {
        assertTrue(MacAddress.parse(text).isLeft());
    }

    @Test
    void isKeptInOneForm() {
        assertThrows(IllegalArgumentException.class, () -> new MacAddress("11223344aaff"));
    }
}
