package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresenceRuleTest {

    @Test
    void allThatIsMissingIsReported() {
        assertEquals(
                List.of(MoveUserCode.USER_NOT_FOUND, MoveUserCode.LOCATION_NOT_FOUND),
                PresenceRule.findings(PresenceCases.subject(Optional.empty(), Optional.empty(), Optional.empty()))
                        .stream()
                        .map(Finding::code)
                        .toList());
    }
}
