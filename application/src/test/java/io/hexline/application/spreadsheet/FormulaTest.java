package io.hexline.application.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                " =1",
                "\u00a0＝1",
                "\ufeff=1",
                "\tx",
                "\rx",
                "\nx",
                "=a\nb",
                "'=1",
                "''＝1"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldCompute(String value) {
        assertEquals("'" + value, Formula.disarmed(value));
        assertEquals(value, Formula.armed(Formula.disarmed(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a=b", "1-2", "'", "''", "'tis", "a@example.com"})
    void leavesOtherValuesAlone(String value) {
        assertEquals(value, Formula.disarmed(value));
        assertEquals(value, Formula.armed(value));
    }
}
