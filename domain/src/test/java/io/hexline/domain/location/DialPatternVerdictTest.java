package io.hexline.domain.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPatternVerdict.Status;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialPatternVerdictTest {

    private static final Set<DialPattern> TAKEN = Set.of(new DialPattern("849XX"), new DialPattern("+47!"));

    @ParameterizedTest
    @ValueSource(strings = {"1", "8490", "456X", "+4961007XXXX", "+496100!", "+49XX!", "+1", "+14085551234567"})
    void takesDigitsThenWildcards(String text) {
        assertEquals(List.of(), DialPatternVerdict.of(List.of(text), TAKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "!",
                "X",
                "0",
                "+0",
                "+1456!!",
                "+1456X234",
                "845X8",
                "456!",
                "+49!X",
                "12a",
                "+49 61",
                "123456789012345678901234567890123"
            })
    void takesNothingElse(String text) {
        assertEquals(
                List.of(new DialPatternVerdict(text, Status.INVALID)), DialPatternVerdict.of(List.of(text), TAKEN));
    }

    @Test
    void tellsOfEachOnce() {
        List<DialPatternVerdict> verdicts =
                DialPatternVerdict.of(List.of("5", "6", "x", "849XX", "5", "x", "+47!", "5"), TAKEN);

        assertEquals(
                List.of(
                        new DialPatternVerdict("5", Status.DUPLICATE_IN_LIST),
                        new DialPatternVerdict("x", Status.INVALID),
                        new DialPatternVerdict("849XX", Status.DUPLICATE),
                        new DialPatternVerdict("+47!", Status.DUPLICATE)),
                verdicts);
        assertEquals("Dial pattern is in use : 849XX", verdicts.get(2).text());
    }

    @Test
    void aDialPlanKeepsItsPatternsInTheirOrder() {
        PremisesDialPlan plan = new PremisesDialPlan(
                new DialPlanId("plan"),
                new OrgId("acme"),
                "Plan",
                new LocalGateway.Trunk("trunk"),
                Set.of(new DialPattern("9"), new DialPattern("+1"), new DialPattern("10")),
                Version.NEW);

        assertEquals(
                List.of("+1", "10", "9"),
                plan.patterns().stream().map(DialPattern::value).toList());
        Set<DialPattern> tooMany = IntStream.rangeClosed(1, PremisesDialPlan.MOST_PATTERNS + 1)
                .mapToObj(number -> new DialPattern("" + number))
                .collect(Collectors.toSet());
        assertThrows(IllegalArgumentException.class, () -> plan.with(tooMany));
    }
}
