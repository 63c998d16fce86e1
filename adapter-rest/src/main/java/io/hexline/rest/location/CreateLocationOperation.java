package io.hexline.rest.location;

import io.hexline.application.location.CreateLocation;
import io.hexline.domain.location.Location;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** {@code POST /locations}: 201 with the id of the new location. */
public record CreateLocationOperation(CreateLocation createLocation) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(body -> LocationFields.create(body, org)))
                .map(Optional::orElseThrow)
                .flatMap(
                        command -> createLocation.handle(command).bimap(Problem::of, CreateLocationOperation::created));
    }

    static Answer created(Location location) {
        return Answer.json(201, Map.of("id", WireId.text(location.id())));
    }
}
