package io.hexline.bootstrap.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.conformance.suite.NotYet;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ties codes and rules both ways. That evidence fits the message is guarded by every {@code Finding} itself. */
class RuleTiesTest {

    private static final Set<Code> DECIDED =
            RuleConstant.all().stream().map(RuleConstant::code).collect(Collectors.toSet());

    @Test
    void everyCodeOfOriginRuleHasARuleOrIsNotYetWorking() {
        Stream<Code> missing = Codes.all().stream()
                .filter(code -> code.entry().origin() == Origin.RULE)
                .filter(code -> !DECIDED.contains(code));

        assertEquals(
                notYet().filter(line -> Codes.all().stream()
                                .filter(code -> NotYet.line(code).equals(line))
                                .anyMatch(code -> code.entry().origin() == Origin.RULE))
                        .toList(),
                missing.map(NotYet::line).toList());
    }

    @Test
    void noRuleHasACodeThatIsNotYetWorking() {
        List<String> notYet = notYet().toList();

        assertEquals(
                List.of(),
                DECIDED.stream().map(NotYet::line).filter(notYet::contains).toList());
    }

    private static Stream<String> notYet() {
        return NotYet.lines().stream();
    }
}
