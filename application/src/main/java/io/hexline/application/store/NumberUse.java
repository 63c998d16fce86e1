package io.hexline.application.store;

import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import java.util.Optional;

/**
 * A number of the inventory, or an extension without number, and who is reached under it.
 *
 * @param number empty for an extension without number; then there is an extension and an owner
 * @param extension under which its owner is reached too
 * @param part what the number is for its owner; primary for an unassigned one
 */
public record NumberUse(
        Optional<InventoryNumber> number,
        Optional<Extension> extension,
        Optional<LocationId> location,
        Optional<NumberOwner> owner,
        Part part) {

    /** What a number is for its owner. */
    public enum Part {
        PRIMARY,
        ALTERNATE,
        FAX
    }
}
