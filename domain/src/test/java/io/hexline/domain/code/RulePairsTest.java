package io.hexline.domain.code;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.license.LicenseRuleCases;
import io.hexline.domain.move.MoveRuleCases;
import io.hexline.domain.move.RequestRuleCases;
import io.hexline.domain.onboarding.OnboardingRuleCases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant of every family of rules fires on something and is silent on something that differs in one thing. */
class RulePairsTest {

    static Stream<RuleCase<?>> cases() {
        return Stream.of(MoveRuleCases.all(), RequestRuleCases.all(), LicenseRuleCases.all(), OnboardingRuleCases.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fires(RuleCase<?> rule) {
        assertEquals(rule.messages(), rule.saidWhenFiring());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSilent(RuleCase<?> rule) {
        assertEquals(List.of(), rule.saidWhenSilent());
    }

    @Test
    void everyConstantHasAPair() {
        Set<Rule<?>> tried = cases().map(RuleCase::rule).collect(Collectors.toSet());
        List<Rule<?>> untried = new ArrayList<>(RuleFamilies.constants());
        untried.removeAll(tried);

        assertEquals(List.of(), untried, "Give each of these a case on which it fires and one on which it is silent");
        assertEquals(new HashSet<>(RuleFamilies.constants()), tried);
    }

    @Test
    void everyStatementIsASentenceOfItsOwn() {
        List<String> statements =
                RuleFamilies.constants().stream().map(Rule::statement).toList();

        assertAll(statements.stream().map(statement -> () -> assertTrue(statement.endsWith("."), statement)));
        assertEquals(Set.copyOf(statements).size(), statements.size(), () -> "Twice the same: " + statements);
    }

    @Test
    void aDemandHasAnErrorAndAnAnnouncementAnImpact() {
        Rule.Demand demand = Rule.demands("So it is.");
        Rule.Announcement announcement = Rule.announces("So it comes.");

        assertThrows(IllegalArgumentException.class, () -> demand.otherwise(MoveImpactCode.DEVICES_MOVED));
        assertThrows(IllegalArgumentException.class, () -> announcement.as(MoveUserCode.LOCATION_FULL));
    }
}
