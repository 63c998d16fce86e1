package io.hexline.rest.feature;

import io.hexline.application.feature.UpdateFeature;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code PUT /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}}, and those of the other kinds: 204. */
public record UpdateFeatureOperation(FeatureKind kind, UpdateFeature updateFeature) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return kind.inPath(call)
                .flatMap(key -> FeatureFields.update(call, kind)
                        .flatMap(setup -> updateFeature.handle(key, setup).mapLeft(Problem::of)))
                .map(changed -> Answer.nothing());
    }
}
