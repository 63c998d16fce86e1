package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    NumberFacts without(Set<PersonId> leaving) {
        return new NumberFacts(
                requested.map(number -> number.owner()
                                .filter(owner -> leaving.stream().anyMatch(owner::is))
                                .isPresent()
                        ? number.released()
                        : number),
                current);
    }

    /** The same as if no order for the user's numbers were open at the carrier. */
    NumberFacts withoutPendingOrders() {
        return new NumberFacts(
                requested,
                current.stream().map(number -> number.withPendingOrder(false)).toList());
    }
}
