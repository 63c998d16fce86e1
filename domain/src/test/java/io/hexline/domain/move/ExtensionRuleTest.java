package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule with a case in which it fires and one, different by one call, in which nothing does. */
class ExtensionRuleTest {

    @Test
    void nothingFiresOnTheCleanMove() {
        assertFindings(MoveFixture.clean());
    }

    static Stream<Arguments> firing() {
        return Stream.of(
                Arguments.of(
                        "[Error 4202] The extension is not available. It is already assigned to a user : Sales",
                        MoveFixture.clean().takenAtTarget("2000", "Sales").askingForExtension("2000")),
                Arguments.of(
                        "[Error 4202] The extension is not available. It is already assigned to a user : Anna Berg",
                        MoveFixture.clean()
                                .withAlternate("+14085550101", "3000")
                                .askingForExtension("3000")),
                Arguments.of(
                        "[Error 25110] extension cannot be less than 2 or greater than 5 characters.",
                        MoveFixture.clean().targetAllows(2, 5).askingForExtension("200000")),
                Arguments.of(
                        "[Error 25110] extension cannot be less than 3 or greater than 5 characters.",
                        MoveFixture.clean().targetAllows(3, 5).askingForExtension("20")),
                Arguments.of(
                        "[Informational 19713] The extension of the user is reset to empty due to either the length is"
                                + " out of bounds of the new group, or the extension is already taken in new group.",
                        MoveFixture.clean().takenAtTarget("1234", "Sales")),
                Arguments.of(
                        "[Informational 19713] The extension of the user is reset to empty due to either the length is"
                                + " out of bounds of the new group, or the extension is already taken in new group.",
                        MoveFixture.clean().targetAllows(5, 6)),
                Arguments.of(
                        "[Informational 19714] The extension of the following alternate number is reset to empty due to"
                                + " either the length out of bounds of the new group or the extension is already taken"
                                + " in new group: [3000].",
                        MoveFixture.clean()
                                .withAlternate("+14085550101", "3000")
                                .withAlternate("+14085550102", "3001")
                                .takenAtTarget("3000", "Sales")));
    }

    @ParameterizedTest
    @MethodSource
    void firing(String finding, MoveFixture move) {
        assertFindings(move, finding);
    }

    static Stream<MoveFixture> silent() {
        return Stream.of(
                MoveFixture.clean().takenAtTarget("2000", "Sales").askingForExtension("2001"),
                MoveFixture.clean().targetAllows(2, 5).askingForExtension("20000"),
                MoveFixture.clean().targetAllows(3, 5).askingForExtension("200"),
                MoveFixture.clean().takenAtTarget("1235", "Sales"),
                MoveFixture.clean().takenAtTarget("1234", "Sales").givingUpExtension(),
                MoveFixture.clean().targetAllows(4, 6),
                MoveFixture.clean()
                        .withAlternate("+14085550101", "3000")
                        .withAlternate("+14085550102", "3001")
                        .takenAtTarget("3002", "Sales"),
                MoveFixture.clean()
                        .withAlternate("+14085550101", "3000")
                        .takenAtTarget("3000", "Sales")
                        .givingUpNumber());
    }

    @ParameterizedTest
    @MethodSource
    void silent(MoveFixture move) {
        assertFindings(move);
    }

    private static void assertFindings(MoveFixture move, String... expected) {
        List<String> found = Assessment.of(move.facts()).findings().stream()
                .map(ExtensionRuleTest::labelled)
                .toList();
        assertEquals(List.of(expected), found);
    }

    private static String labelled(Finding finding) {
        return finding.labelled(String::valueOf);
    }
}
