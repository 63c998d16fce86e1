package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoveRuleTest {

    static Stream<MoveRuleCase> cases() {
        return Stream.of(
                        UserCases.all(), LocationCases.all(), NumberCases.all(), CarrierCases.all(), SettingCases.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fires(MoveRuleCase rule) {
        assertEquals(List.of(rule.message()), rule.saidWhenFiring());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSilent(MoveRuleCase rule) {
        assertEquals(List.of(), rule.saidWhenSilent());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesAlone(MoveRuleCase rule) {
        assertEquals(Set.of(), rule.company());
    }

    @Test
    void everyRuleHasACase() {
        assertEquals(
                new HashSet<>(MoveRule.all()), cases().map(MoveRuleCase::rule).collect(Collectors.toSet()));
    }

    @Test
    void nothingFiresOnTheCleanMove() {
        assertEquals(List.of(), Assessment.of(MoveFixture.clean().facts()).findings());
    }
}
