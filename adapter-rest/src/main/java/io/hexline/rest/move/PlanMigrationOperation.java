package io.hexline.rest.move;

import io.hexline.application.move.MigrateLocation;
import io.hexline.application.move.MigrateLocation.Migration;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /hexline/v1/locations/{locationId}/migration}: how everybody there would move to another location. */
public record PlanMigrationOperation(MigrateLocation migrateLocation) implements Operation {

    private static final String TARGET = "targetLocationId";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(source -> target(call).flatMap(target -> plan(new Migration(org, source, target)))));
    }

    private static Either<Problem, LocationId> target(Call call) {
        return call.inQuery(TARGET, text -> WireId.LOCATION.read(text, LocationId::parse))
                .flatMap(target -> target.<Either<Problem, LocationId>>map(Either::right)
                        .orElseGet(() -> Either.left(Problem.invalid(TARGET + " is required."))));
    }

    private Either<Problem, Answer> plan(Migration migration) {
        return migrateLocation
                .plan(migration)
                .bimap(Problem::of, plan -> Answer.ok(MigrationBody.of(migration.source(), migration.target(), plan)));
    }
}
