package io.hexline.bootstrap.access;

import io.hexline.application.feature.CreateFeature.CreateFeatureCommand;
import io.hexline.application.feature.FeatureKey;
import io.hexline.application.feature.FeatureSetup;
import io.hexline.application.store.FeatureFilter;
import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Map;
import java.util.Optional;

/** One call of each method of the use cases about features. */
final class GuardedFeatures {

    private static final FeatureSetup NOTHING = new FeatureSetup(
            Optional.of("New"), Change.keep(), Change.keep(), Optional.empty(), Change.keep(), Map.of());

    private GuardedFeatures() {}

    static Map<String, Asked> all(OrgId org) {
        FeatureKey key = new FeatureKey(org, GuardedCalls.LOCATION, FeatureType.VOICEMAIL_GROUP, new FeatureId("none"));
        FeatureFilter all = FeatureFilter.of(org, FeatureType.CALL_QUEUE);
        CreateFeatureCommand create =
                new CreateFeatureCommand(org, GuardedCalls.LOCATION, FeatureType.HUNT_GROUP, NOTHING);
        return Map.of(
                "list features", (use, by) -> use.features().listFeatures().handle(all, Optional.empty(), 0, 1),
                "find a feature", (use, by) -> use.features().findFeature().byKey(key),
                "find an agent", (use, by) -> use.features().findAgent().byId(org, new PersonId("nobody")),
                "create a feature", (use, by) -> use.features().createFeature().handle(create),
                "update a feature", (use, by) -> use.features().updateFeature().handle(key, NOTHING),
                "remove a feature", (use, by) -> use.features().removeFeature().handle(key));
    }
}
