package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.number.InventoryNumber;
import java.util.List;
import java.util.Optional;

/**
 * The inventory's records of the numbers in question.
 *
 * @param requested of the new number that is asked for; empty where none is, or the inventory lacks it
 * @param current of the numbers that the user has today, as far as the inventory has them
 */
public record NumberFacts(Optional<InventoryNumber> requested, List<InventoryNumber> current) {

    public NumberFacts {
        current = ImmutableList.copyOf(current);
    }
}
