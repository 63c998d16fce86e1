package io.hexline.application.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.ExtensionVerdict;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Says of extensions whether they can be given. */
public interface ValidateExtensions {

    /**
     * A verdict on each text, in this order. {@link Failure.NotPossible} where calling is not enabled at the location.
     *
     * @param location where they are to be given; empty for somewhere in the organization, where it does not matter who
     *     has one
     */
    Either<Failure, List<ExtensionVerdict>> handle(OrgId org, Optional<LocationId> location, List<String> written);

    static ValidateExtensions on(Locations locations, Extensions extensions) {
        return new ValidateExtensionsService(FindLocation.on(locations), extensions);
    }
}
