package io.hexline.application.guard;

import io.hexline.application.FeatureUseCases;
import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.FeatureAccess;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.FeatureKey;
import io.hexline.application.store.FeatureFilter;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.vavr.control.Either;

final class FeatureGuard {

    private FeatureGuard() {}

    static FeatureUseCases of(Caller caller, FeatureUseCases guarded) {
        return new FeatureUseCases(
                key -> may(caller, FeatureAccess.toRead(key.type()), key)
                        .flatMap(allowed -> guarded.findFeature().byKey(key)),
                (org, id) -> caller.may(FeatureAccess.toRead(FeatureType.CALL_QUEUE), org)
                        .flatMap(allowed -> guarded.findAgent().byId(org, id)),
                (filter, after, skip, max) -> caller.may(FeatureAccess.toList(filter.type()), filter.org())
                        .flatMap(authorization ->
                                guarded.listFeatures().handle(confined(filter, authorization), after, skip, max)),
                command -> caller.may(FeatureAccess.toWrite(command.type()), command.org(), command.location())
                        .flatMap(allowed -> guarded.createFeature().handle(command)),
                (key, setup) -> may(caller, FeatureAccess.toWrite(key.type()), key)
                        .flatMap(allowed -> guarded.updateFeature().handle(key, setup)),
                key -> may(caller, FeatureAccess.toRemove(), key)
                        .flatMap(allowed -> guarded.removeFeature().handle(key)));
    }

    private static Either<Failure, Authorization> may(Caller caller, Permission permission, FeatureKey key) {
        return caller.may(permission, key.org(), key.location());
    }

    private static FeatureFilter confined(FeatureFilter filter, Authorization authorization) {
        return authorization
                .confined(filter.org(), filter.within())
                .map(filter::within)
                .orElse(filter);
    }
}
