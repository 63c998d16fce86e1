package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ANumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The inventory finds numbers by themselves, in the order in which they are asked for. */
public abstract class NumbersContract extends StoreContract {

    private static final InventoryNumber FIRST = ANumber.of("+4721555101", OSLO).build();
    private static final InventoryNumber SECOND =
            ANumber.of("+4721555102", OSLO).ownedBy(ADA).build();

    @Test
    void keepsTheOrderAndLeavesOutUnknownOnes() {
        Store store = store(smallWorld().with(FIRST, SECOND).build());

        List<InventoryNumber> found =
                right(store.numbers().find(List.of(SECOND.number(), new PhoneNumber("+4721555199"), FIRST.number())));

        assertEquals(
                List.of(SECOND.number(), FIRST.number()),
                found.stream().map(InventoryNumber::number).toList());
        assertEquals(List.of(), right(store.numbers().find(List.of())));
    }

    @Test
    void tellsWhoOwnsANumberAndWhere() {
        Store store = store(smallWorld().with(FIRST, SECOND).build());

        InventoryNumber owned = find(store, SECOND);
        assertEquals(Optional.of(ANumber.owner(ADA)), owned.owner());
        assertEquals(Optional.of(OSLO.id()), owned.location());
        assertEquals(Optional.empty(), find(store, FIRST).owner());
    }

    @Test
    void showsWhatWasWritten() {
        Store store = store(smallWorld().with(FIRST, SECOND).build());

        commit(
                store,
                new Write.PutNumber(find(store, SECOND).released()),
                new Write.PutNumber(find(store, FIRST).movedTo(BERGEN.id(), Optional.empty())));

        assertEquals(Optional.empty(), find(store, SECOND).owner());
        assertEquals(Optional.of(BERGEN.id()), find(store, FIRST).location());
    }

    private static InventoryNumber find(Store store, InventoryNumber known) {
        return right(store.numbers().find(List.of(known.number()))).get(0);
    }
}
