package io.hexline.application.feature;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;

/** Adds a feature to a location, with its number, its extension and its members. */
public interface CreateFeature {

    /**
     * The new feature. {@link Failure.NotFound} where calling is not enabled; {@link Failure.Invalid} where it would have
     * neither number nor extension, where the location allows no extension of this length, or where a member is nobody of the
     * organization who calls; {@link Failure.NotPossible} where the name, the number or the extension is not free there.
     */
    Either<Failure, Feature> handle(CreateFeatureCommand command);

    static CreateFeature on(Store store) {
        FeatureLookup lookup = FeatureLookup.on(store.locations(), store.features());
        FeatureCommit commit = FeatureCommit.on(store);
        Ids ids = store.ids();
        return command -> Retry.onConflict(() -> lookup.location(command.org(), command.location())
                .flatMap(location -> commit.save(location, command.feature(ids.newFeature()), command.setup())));
    }

    /** A feature that is to be; its setup has a name. */
    record CreateFeatureCommand(OrgId org, LocationId location, FeatureType type, FeatureSetup setup) {

        private Feature feature(FeatureId id) {
            return new Feature(
                    id,
                    location,
                    type,
                    setup.name().orElse(""),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Version.NEW);
        }
    }
}
