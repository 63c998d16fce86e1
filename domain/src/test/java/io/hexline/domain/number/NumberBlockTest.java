package io.hexline.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.PhoneNumber;
import org.junit.jupiter.api.Test;

class NumberBlockTest {

    private final NumberBlock block = block("+14085550100", "+14085550199");

    @Test
    void holdsWhatLiesBetweenItsEnds() {
        assertTrue(block.contains(new PhoneNumber("+14085550100")));
        assertTrue(block.contains(new PhoneNumber("+14085550199")));
        assertFalse(block.contains(new PhoneNumber("+14085550200")));
        assertFalse(block.contains(new PhoneNumber("+14085550099")));
        assertEquals(100, block.size());
    }

    @Test
    void doesNotRunBackwardsOrOverLengths() {
        assertThrows(IllegalArgumentException.class, () -> block("+14085550199", "+14085550100"));
        assertThrows(IllegalArgumentException.class, () -> block("+1408555010", "+14085550199"));
    }

    private static NumberBlock block(String first, String last) {
        return new NumberBlock(new BlockId("b"), new PhoneNumber(first), new PhoneNumber(last));
    }
}
