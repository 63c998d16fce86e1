package io.hexline.domain.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import io.hexline.domain.location.ExtensionVerdict.Reason;
import io.hexline.domain.location.ExtensionVerdict.State;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionVerdictTest {

    private static List<ExtensionVerdict> verdicts(String... written) {
        return ExtensionVerdict.of(
                List.of(written),
                new ExtensionLength(3, 5),
                Map.of(new Extension("100"), new NumberOwner.User(new PersonId("ada"), "Ada")));
    }

    @ParameterizedTest
    @CsvSource({
        "101, VALID, 0",
        "12345, VALID, 0",
        "9110, VALID, 0",
        "100, DUPLICATE, 4202",
        "12, INVALID, 25110",
        "123456, INVALID, 25110",
        "911, INVALID, 4911",
        "a12, INVALID, 4910",
        "'', INVALID, 4910"
    })
    void saysHowAnExtensionStands(String written, State state, int code) {
        ExtensionVerdict verdict = verdicts(written).get(0);

        assertEquals(state, verdict.state());
        assertEquals(code, verdict.reason().map(Reason::code).orElse(0));
    }

    @Test
    void judgesTheFirstOfTheSame() {
        List<ExtensionVerdict> verdicts = verdicts("101", "101", "100", "101");

        assertEquals(
                List.of(State.VALID, State.DUPLICATE_IN_LIST, State.DUPLICATE, State.DUPLICATE_IN_LIST),
                verdicts.stream().map(ExtensionVerdict::state).toList());
        assertEquals(
                Optional.of(new Reason(9498, Optional.empty())), verdicts.get(1).reason());
    }

    @Test
    void namesTheOwner() {
        assertEquals(
                Optional.of("The extension is not available. It is already assigned to a user : Ada"),
                verdicts("100").get(0).reason().flatMap(Reason::text));
    }
}
