package io.hexline.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptSettingsTest {

    private static final KeptSettings TODAY = new KeptSettings(
            Map.of("enabled", "true", "callPolicies.policy", "1", "callPolicies.noAnswer.rings", "2", "callP", "3"));

    @Test
    void stayUnlessTheyAreSetAnew() {
        assertEquals(
                Map.of(
                        "enabled",
                        "false",
                        "callPolicies.policy",
                        "1",
                        "callPolicies.noAnswer.rings",
                        "2",
                        "callP",
                        "3"),
                TODAY.changed(Map.of("enabled", Optional.of("false"))).values());
    }

    @Test
    void areTakenAwayWithWhatIsBelow() {
        assertEquals(
                Map.of("enabled", "true", "callP", "3"),
                TODAY.changed(Map.of("callPolicies", Optional.empty())).values());
    }
}
