package io.hexline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.value.Id.OrgId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final Sample sample = new Sample(new OrgId("acme"), Map.of("Messaging", "L1"), Map.of("Oslo", "S1"));

    @Test
    void thingsAreFoundByTheirNames() {
        assertEquals("L1", sample.license("Messaging"));
        assertEquals("S1", sample.location("Oslo"));
        assertEquals("license Messaging is held", sample.named("license L1 is held"));
    }

    @Test
    void aThingThatIsNotThereEndsTheDemo() {
        assertEquals(
                "the sample has no license Calling",
                assertThrows(UnexpectedResult.class, () -> sample.license("Calling"))
                        .getMessage());
        assertThrows(UnexpectedResult.class, () -> sample.location("Bergen"));
    }
}
