package io.hexline.domain.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.Rules;
import io.hexline.domain.Rules.FamilyRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void noFamilyIsForgotten() {
        assertEquals(
                RuleFamilies.constants().stream()
                        .map(RulesTest::qualifiedName)
                        .sorted()
                        .toList(),
                Rules.all().stream().map(FamilyRule::qualifiedName).sorted().toList());
    }

    @Test
    void aCodeKnowsTheRulesThatReportIt() {
        assertEquals(
                List.of("LineRule.NEW_EXTENSION_FREE", "PlacementRule.EXTENSION_FREE"),
                Rules.reporting(MoveUserCode.EXTENSION_NOT_AVAILABLE).stream()
                        .map(FamilyRule::qualifiedName)
                        .toList());
        assertEquals(List.of(), Rules.reporting(OnboardingCode.URL_ALREADY_EXISTS));
    }

    private static String qualifiedName(Rule<?> rule) {
        Enum<?> constant = (Enum<?>) rule;
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
