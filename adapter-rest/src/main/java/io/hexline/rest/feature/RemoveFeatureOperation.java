package io.hexline.rest.feature;

import io.hexline.application.feature.RemoveFeature;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}}, and those of the other kinds: 204. */
public record RemoveFeatureOperation(FeatureKind kind, RemoveFeature removeFeature) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return kind.inPath(call)
                .flatMap(key -> removeFeature.handle(key).mapLeft(Problem::of))
                .map(removed -> Answer.nothing());
    }
}
