package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoveRuleTest {

    static Stream<MoveRuleCase> cases() {
        return MoveRuleCases.moveRules();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesAlone(MoveRuleCase rule) {
        assertEquals(
                Set.of(),
                rule.company(),
                () -> "On the firing move of " + rule + " these fire too: " + rule.company() + "; ");
    }

    @Test
    void nothingFiresOnTheCleanMove() {
        assertEquals(List.of(), Assessment.of(MoveFixture.clean().facts()).findings());
    }

    @Test
    void allNamesThatAreMissingAreTold() {
        MoveFixture nameless = MoveFixture.clean().user(user -> user.firstName = null);
        assertEquals(List.of("Missing Mandatory field name: firstName"), texts(nameless));

        nameless.user(user -> user.lastName = null);
        assertEquals(List.of("Missing Mandatory field name: firstName, lastName"), texts(nameless));
    }

    private static List<String> texts(MoveFixture move) {
        return Assessment.of(move.facts()).findings().stream()
                .map(finding -> finding.text())
                .toList();
    }
}
