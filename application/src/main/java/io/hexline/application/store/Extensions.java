package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Map;

/** Who has which extension: users, and features such as hunt groups and auto attendants. */
public interface Extensions {

    /** The owners of those extensions that are taken at the location. */
    Either<PortFailure, Map<Extension, NumberOwner>> owners(LocationId location, Collection<Extension> extensions);
}
