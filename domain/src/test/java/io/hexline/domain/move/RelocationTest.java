package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.number.Extension;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelocationTest {

    private static final PhoneNumber NEW = new PhoneNumber("+14085550199");
    private final InventoryNumber free = MoveFixture.number(NEW, MoveFixture.TARGET);

    @Test
    void keptNumbersMoveWithTheUser() {
        Relocation move = Relocation.of(
                MoveFixture.clean().withAlternate("+14085550101", "3000").facts());
        assertEquals(Optional.of(MoveFixture.TARGET), move.after().location());
        assertEquals(move.before().lines(), move.after().lines());
        assertEquals(
                List.of(MoveFixture.TARGET, MoveFixture.TARGET),
                move.numbers().stream()
                        .map(number -> number.location().orElseThrow())
                        .toList());
    }

    @Test
    void extensionsThatCannotBeKeptAreReset() {
        Lines lines = Relocation.of(MoveFixture.clean()
                        .withAlternate("+14085550101", "3000")
                        .takenAtTarget("1234", "Sales")
                        .takenAtTarget("3000", "Support")
                        .facts())
                .after()
                .lines();
        assertEquals(Optional.empty(), lines.extension());
        assertEquals(
                List.of(new AlternateNumber(new PhoneNumber("+14085550101"), Optional.empty())), lines.alternates());
    }

    @Test
    void aNewNumberReplacesTheOldOnes() {
        Relocation move = Relocation.of(MoveFixture.clean()
                .askingForNumber(NEW.value())
                .askingForExtension("2000")
                .inventoryHas(free)
                .facts());
        assertEquals(
                Lines.of(Optional.of(new Extension("2000")), Optional.of(NEW)),
                move.after().lines());
        InventoryNumber released = MoveFixture.number(MoveFixture.HER_NUMBER, MoveFixture.SOURCE);
        InventoryNumber given = free.ownedBy(MoveFixture.owner(MoveFixture.anna()));
        assertEquals(List.of(released, given), move.numbers());
    }

    @Test
    void aRemovedNumberStaysBehind() {
        Relocation move = Relocation.of(MoveFixture.clean().givingUpNumber().facts());
        assertEquals(Optional.empty(), move.after().lines().number());
        assertEquals(List.of(MoveFixture.number(MoveFixture.HER_NUMBER, MoveFixture.SOURCE)), move.numbers());
    }
}
