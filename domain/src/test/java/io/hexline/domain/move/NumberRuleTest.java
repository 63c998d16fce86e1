package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberState;
import io.hexline.domain.number.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberRuleTest {

    private static final String NEW = "+14085550199";
    private final InventoryNumber free = MoveFixture.number(new PhoneNumber(NEW), MoveFixture.TARGET);

    @Test
    void aNewNumberIsAnUnassignedActiveOneOfTheTarget() {
        assertAvailable(true, Optional.of(free));
        assertAvailable(false, Optional.empty());
        assertAvailable(false, Optional.of(free.movedTo(MoveFixture.SOURCE)));
        assertAvailable(false, Optional.of(free.ownedBy(MoveFixture.owner(MoveFixture.anna()))));
        assertAvailable(false, Optional.of(inactive(free)));
    }

    private void assertAvailable(boolean available, Optional<InventoryNumber> record) {
        MoveFixture move = MoveFixture.clean().askingForNumber(NEW);
        record.ifPresent(move::inventoryHas);
        var codes = Assessment.of(move.facts()).findings().stream()
                .map(finding -> finding.code())
                .toList();
        assertEquals(available ? List.of() : List.of(MoveUserCode.NEW_NUMBER_NOT_AVAILABLE), codes);
    }

    private static InventoryNumber inactive(InventoryNumber number) {
        return new InventoryNumber(
                number.number(),
                number.org(),
                number.location(),
                number.carrier(),
                NumberState.INACTIVE,
                number.type(),
                number.owner(),
                number.region(),
                number.standing(),
                number.version());
    }
}
