package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.READ_QUEUES_AND_LINES;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.post;
import static io.hexline.rest.route.Route.put;

import io.hexline.application.FeatureUseCases;
import io.hexline.application.access.FeatureAccess;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.rest.feature.CreateFeatureOperation;
import io.hexline.rest.feature.FeatureKind;
import io.hexline.rest.feature.GetAgentOperation;
import io.hexline.rest.feature.GetFeatureOperation;
import io.hexline.rest.feature.ListFeaturesOperation;
import io.hexline.rest.feature.RemoveFeatureOperation;
import io.hexline.rest.feature.UpdateFeatureOperation;
import java.util.List;
import java.util.stream.Stream;

/** The methods and paths that are about features of locations: the same for each kind. */
final class FeatureRoutes {

    private static final String ORGANIZATION = "/v1/telephony/config/";
    private static final String LOCATION = ORGANIZATION + "locations/{locationId}/";
    private static final String AGENT = ORGANIZATION + "queues/agents/{agentId}";

    private FeatureRoutes() {}

    static List<Route> to(FeatureUseCases features) {
        return Stream.concat(
                        FeatureKind.ALL.stream().flatMap(kind -> to(features, kind)),
                        Stream.of(get(AGENT, READ_QUEUES_AND_LINES, new GetAgentOperation(features.findAgent()))))
                .toList();
    }

    private static Stream<Route> to(FeatureUseCases features, FeatureKind kind) {
        FeatureType type = kind.type();
        String at = LOCATION + kind.path();
        String one = at + "/{" + kind.variable() + "}";
        return Stream.of(
                get(
                        ORGANIZATION + kind.path(),
                        FeatureAccess.toList(type),
                        new ListFeaturesOperation(kind, features.listFeatures())),
                post(at, FeatureAccess.toWrite(type), new CreateFeatureOperation(kind, features.createFeature())),
                get(one, FeatureAccess.toRead(type), new GetFeatureOperation(kind, features.findFeature())),
                put(one, FeatureAccess.toWrite(type), new UpdateFeatureOperation(kind, features.updateFeature())),
                delete(one, FeatureAccess.toRemove(), new RemoveFeatureOperation(kind, features.removeFeature())));
    }
}
