package io.hexline.application.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Extensions;
import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import io.hexline.domain.location.ExtensionVerdict;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record ValidateExtensionsService(FindLocation find, Extensions extensions) implements ValidateExtensions {

    @Override
    public Either<Failure, List<ExtensionVerdict>> handle(
            OrgId org, Optional<LocationId> location, List<String> written) {
        return location.map(id -> find.byId(org, id).flatMap(place -> at(place, written)))
                .orElseGet(() -> Either.right(ExtensionVerdict.of(written, ExtensionLength.DEFAULT, Map.of())));
    }

    private Either<Failure, List<ExtensionVerdict>> at(Location place, List<String> written) {
        return LocationInventory.calling(place)
                .flatMap(calling -> Failure.orTrouble(extensions.owners(place.id(), extensionsIn(written)))
                        .map(owners ->
                                ExtensionVerdict.of(written, calling.dialPlan().extensionLength(), owners)));
    }

    private static List<Extension> extensionsIn(List<String> written) {
        return written.stream()
                .flatMap(text -> Malformed.orNothing(Extension.parse(text)).stream())
                .distinct()
                .toList();
    }
}
