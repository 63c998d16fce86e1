package io.hexline.world;

import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/** Something at a location that can be called and is no user. */
public record Feature(
        LocationId location,
        FeatureType type,
        String name,
        Optional<Extension> extension,
        Optional<PhoneNumber> number) {

    /** The feature as the owner of its extension and number. */
    public NumberOwner owner() {
        return new NumberOwner.Feature(name, Optional.of(type));
    }
}
