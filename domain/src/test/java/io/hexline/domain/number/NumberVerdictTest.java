package io.hexline.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.NumberVerdict.Status;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberVerdictTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final OrgId GLOBEX = new OrgId("globex");

    private static InventoryNumber held(String number, OrgId org, NumberType type) {
        return new InventoryNumber(
                new PhoneNumber(number),
                org,
                Optional.empty(),
                Optional.empty(),
                NumberState.ACTIVE,
                type,
                Optional.empty(),
                Optional.empty(),
                NumberStanding.CLEAR,
                Version.FIRST);
    }

    private static List<NumberVerdict> verdicts(String... written) {
        return NumberVerdict.of(
                ACME,
                List.of(written),
                List.of(
                        held("+14085550101", ACME, NumberType.TOLL_FREE),
                        held("+14085550102", GLOBEX, NumberType.GEOGRAPHIC)));
    }

    @Test
    void saysOfEachHowItStands() {
        assertEquals(
                List.of(Status.DUPLICATE, Status.UNAVAILABLE, Status.AVAILABLE, Status.INVALID),
                verdicts("+14085550101", "+14085550102", "+14085550103", "nonsense").stream()
                        .map(NumberVerdict::status)
                        .toList());
    }

    @Test
    void judgesTheFirstOfTheSame() {
        assertEquals(
                List.of(Status.AVAILABLE, Status.DUPLICATE_IN_LIST, Status.INVALID, Status.DUPLICATE_IN_LIST),
                verdicts("+14085550103", "+1 (408) 555-0103", "x", "x").stream()
                        .map(NumberVerdict::status)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1800", "+140855501012", "+11085550101", "4085550101", "+0", ""})
    void noPlanHasSuchANumber(String written) {
        assertEquals(Status.INVALID, verdicts(written).get(0).status());
    }

    @ParameterizedTest
    @CsvSource({
        "+14085550101, true", // as the inventory says
        "+14085550102, false",
        "+18005550101, true",
        "+18885550101, true",
        "+18115550101, false",
        "+4780012345, false",
        "x, false"
    })
    void tellsTollFreeNumbers(String written, boolean tollFree) {
        assertEquals(tollFree, verdicts(written).get(0).tollFree());
    }

    @Test
    void namesWhatIsWrong() {
        NumberVerdict verdict = verdicts("+14085550101").get(0);

        assertEquals(8363, verdict.code());
        assertEquals("DN is in use : +14085550101", verdict.text());
    }
}
