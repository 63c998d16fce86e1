package io.hexline.rest.feature;

import io.hexline.application.feature.FindFeature;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}}, and those of the other kinds. */
public record GetFeatureOperation(FeatureKind kind, FindFeature findFeature) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return kind.inPath(call)
                .flatMap(key -> findFeature.byKey(key).mapLeft(Problem::of))
                .map(details -> Answer.ok(FeatureBody.details(details, kind)));
    }
}
