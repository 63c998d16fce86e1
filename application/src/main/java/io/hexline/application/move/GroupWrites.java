package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The writes of moves that go together: a number that one gives up and another takes is written once, as taken. */
final class GroupWrites {

    private GroupWrites() {}

    static List<Write> of(List<MoveAttempt> attempts) {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        Map<PhoneNumber, InventoryNumber> numbers = new LinkedHashMap<>();
        for (MoveAttempt attempt : attempts) {
            for (Write write : attempt.writes()) {
                if (write instanceof Write.PutNumber put) {
                    numbers.merge(put.number().number(), put.number(), GroupWrites::taken);
                } else {
                    writes.add(write);
                }
            }
        }
        numbers.values().forEach(number -> writes.add(new Write.PutNumber(number)));
        return writes.build();
    }

    private static InventoryNumber taken(InventoryNumber one, InventoryNumber other) {
        return one.owner().isPresent() ? one : other;
    }
}
