package io.hexline.rest.feature;

import io.hexline.application.feature.CreateFeature;
import io.hexline.application.feature.CreateFeature.CreateFeatureCommand;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;

/** {@code POST /telephony/config/locations/{locationId}/huntGroups}, and those of the other kinds: the id of the new one. */
public record CreateFeatureOperation(FeatureKind kind, CreateFeature createFeature) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(location -> FeatureFields.create(call, kind)
                                .map(setup -> new CreateFeatureCommand(org, location, kind.type(), setup))))
                .flatMap(command -> createFeature.handle(command).mapLeft(Problem::of))
                .map(feature -> Answer.json(kind.created(), Map.of("id", WireId.of(feature.owner()))));
    }
}
