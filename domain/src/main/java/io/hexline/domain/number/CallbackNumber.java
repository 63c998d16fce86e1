package io.hexline.domain.number;

import io.hexline.domain.number.InventoryNumber.NumberOwner;
import java.util.Optional;

/**
 * A number that emergency services are to call back (ECBN).
 *
 * @param number as the inventory has it; empty where there is none
 */
public record CallbackNumber(Optional<InventoryNumber> number) {

    private static final NumberOwner.Visitor<Boolean> IS_A_PLACE_OR_PERSON =
            new NumberOwner.Visitor<>(user -> true, feature -> false, workspace -> true, virtualLine -> false);

    /** How good it is. Source: the API reference, "Get a Person's Emergency Callback Number". */
    public enum Quality {
        /** A user or a workspace is reached. */
        RECOMMENDED,
        /** Somebody else is reached, or nobody. */
        NOT_RECOMMENDED,
        /** It carries no calls. */
        INVALID
    }

    public Quality quality() {
        if (!isValid()) {
            return Quality.INVALID;
        }
        boolean recommended = number.flatMap(InventoryNumber::owner)
                .filter(owner -> owner.accept(IS_A_PLACE_OR_PERSON))
                .isPresent();
        return recommended ? Quality.RECOMMENDED : Quality.NOT_RECOMMENDED;
    }

    /** Whether it can be called back. */
    public boolean isValid() {
        return number.filter(InventoryNumber::isActive).isPresent();
    }
}
