package io.hexline.bootstrap.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Origin;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ties codes to rules. That evidence fits the message is guarded by every {@code Finding} itself. */
class RuleTiesTest {

    @Test
    void everyCodeOfOriginRuleHasARule() {
        Set<Code> decided = RuleConstant.all().stream().map(RuleConstant::code).collect(Collectors.toSet());

        assertEquals(
                List.of(),
                Codes.all().stream()
                        .filter(code -> code.entry().origin() == Origin.RULE)
                        .filter(code -> !decided.contains(code))
                        .toList());
    }
}
