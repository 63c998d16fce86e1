package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ANumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The inventory finds numbers by themselves, in the order in which they are asked for. */
public abstract class NumbersContract extends HostContract {

    private static final InventoryNumber FIRST = ANumber.of("+4721555101", OSLO).build();
    private static final InventoryNumber SECOND =
            ANumber.of("+4721555102", OSLO).ownedBy(ADA).build();

    @Test
    void keepsTheOrderAndLeavesOutUnknownOnes() {
        Host host = host(smallWorld().with(FIRST, SECOND).build());

        List<InventoryNumber> found = right(
                host.store().numbers().find(List.of(SECOND.number(), new PhoneNumber("+4721555199"), FIRST.number())));

        assertEquals(
                List.of(SECOND.number(), FIRST.number()),
                found.stream().map(InventoryNumber::number).toList());
        assertEquals(List.of(), right(host.store().numbers().find(List.of())));
    }

    @Test
    void tellsWhoOwnsANumberAndWhere() {
        Host host = host(smallWorld().with(FIRST, SECOND).build());

        InventoryNumber owned = find(host, SECOND);
        assertEquals(Optional.of(ANumber.owner(ADA)), owned.owner());
        assertEquals(Optional.of(OSLO.id()), owned.location());
        assertEquals(Optional.empty(), find(host, FIRST).owner());
    }

    @Test
    void showsWhatWasWritten() {
        Host host = host(smallWorld().with(FIRST, SECOND).build());

        commit(
                host,
                new Write.PutNumber(find(host, SECOND).released()),
                new Write.PutNumber(find(host, FIRST).movedTo(BERGEN.id(), Optional.empty())));

        assertEquals(Optional.empty(), find(host, SECOND).owner());
        assertEquals(Optional.of(BERGEN.id()), find(host, FIRST).location());
    }

    private static InventoryNumber find(Host host, InventoryNumber known) {
        return right(host.store().numbers().find(List.of(known.number()))).get(0);
    }
}
